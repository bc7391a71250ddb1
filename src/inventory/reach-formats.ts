/**
 * How the ways to reach somebody look. Lenient: no is said only to what plainly is something else, where a message would never
 * arrive. Files may hold such texts, so this is asked of an answer and is no part of its schema.
 */

export type ReachKind = 'email' | 'phone' | 'state' | 'zip';

/** Postal codes of the states, of the District of Columbia, the territories and the armed forces (USPS Publication 28). */
const states: { readonly [code: string]: string } = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'Virgin Islands',
  AA: 'Armed Forces Americas',
  AE: 'Armed Forces Europe',
  AP: 'Armed Forces Pacific',
};

const stateWords = new Set(
  [...Object.entries(states).flat(), 'Calif', 'Cal', 'Washington DC', 'U S Virgin Islands'].map(lettersOf),
);

/** Seven digits or more, or letters in the place of the last seven, as in 1-800-FLOWERS. */
const lettersAsDigits = /\d{3}\)?[-. ]?[a-z\d]{3}[-. ]?[a-z\d]{4}/i;

const looks: { readonly [Kind in ReachKind]: (text: string) => boolean } = {
  email: (text) => /[^\s@]@[^\s@.]+(\.[^\s@.]+)+/.test(text),
  phone: (text) => text.replace(/\D/g, '').length >= 7 || lettersAsDigits.test(text),
  state: (text) => stateWords.has(lettersOf(text)),
  zip: (text) => /^\d{5}([- ]?\d{4})?$/.test(text.trim()),
};

/** Whether a text may be what it is given as. State and ZIP code are those of the United States. */
export function looksLike(kind: ReachKind, text: string): boolean {
  return looks[kind](text);
}

/** Whether a country that was entered is the United States; the full name, short forms, or nothing. */
export function isUnitedStates(country: string | undefined): boolean {
  return country === undefined || ['us', 'usa', 'unitedstates', 'unitedstatesofamerica'].includes(lettersOf(country));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '');
}
