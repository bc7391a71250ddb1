import type { CatalogueEntry } from './catalogue.ts';

/**
 * The categories of personal information in Cal. Civ. Code 1798.140(v)(1), by their letters.
 *
 * A policy lists what is collected under A to K. L (sensitive) cuts across the others: its kinds are named one by one
 * from `sensitive-kinds.ts`, so L is never a heading.
 */
export const cpraCategoryLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;

/** A letter of Cal. Civ. Code 1798.140(v)(1). */
export type CpraCategory = (typeof cpraCategoryLetters)[number];

export interface CpraCategoryEntry extends CatalogueEntry {
  readonly letter: CpraCategory;
  /** Short name for lists and tables. */
  readonly name: string;
  /** The statute's own term: 1798.130(c) asks policies to follow it. */
  readonly heading: string;
  /** What a screen calls it. */
  readonly plainName: string;
  /** The same in a notice for staff and applicants, where the usual name speaks of customers. */
  readonly plainNameForStaff?: string;
  /** One plain sentence that says what belongs here. */
  readonly plain: string;
  readonly examples: readonly string[];
  /** False for L only, see above. */
  readonly policyHeading: boolean;
}

export const cpraCategories: readonly CpraCategoryEntry[] = [
  {
    letter: 'A',
    id: 'cat-a-identifiers',
    name: 'Identifiers',
    heading: 'Identifiers',
    plainName: 'Names and ID numbers',
    plain: 'A name, number or online label that points to one person, on paper or on a device.',
    examples: [
      'full name',
      'home or mailing address',
      'email address',
      'user name',
      'phone number',
      'IP address',
      "driver's license number",
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(A)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'B',
    id: 'cat-b-customer-records',
    name: 'Customer records',
    heading: 'Personal information described in Cal. Civ. Code 1798.80(e)',
    plainName: 'Customer file details',
    plainNameForStaff: 'Personnel file details',
    plain: 'What an office writes in a file about a person: contact, ID, work, money, insurance and health details.',
    examples: [
      'name',
      'phone number',
      'insurance policy number',
      'bank account number',
      'credit or debit card number',
      'medical information',
      'health insurance information',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(B), 1798.80(e)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'The link to 1798.80(e) is verified; the list inside it is from knowledge. Much of it repeats A, D, I and L, ' +
      'so one data element may sit in several categories.',
  },
  {
    letter: 'C',
    id: 'cat-c-protected-characteristics',
    name: 'Protected traits',
    heading: 'Characteristics of protected classifications under California or federal law',
    plainName: 'Protected personal traits',
    plain: 'Traits that laws against unfair treatment protect, such as age, sex, race or disability.',
    examples: [
      'race, color or ethnic origin',
      'religion',
      'age or date of birth',
      'sex or gender',
      'pregnancy',
      'disability',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(C)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'The statute gives no list; the examples follow Gov. Code 12940 and Civ. Code 51 and are from knowledge.',
  },
  {
    letter: 'D',
    id: 'cat-d-commercial',
    name: 'Commercial information',
    heading: 'Commercial information',
    plainName: 'Purchases and services',
    plain: 'What a person owns, bought, booked, looked at buying, or tends to buy.',
    examples: [
      'invoices and receipts',
      'services booked',
      'products bought',
      'membership or package balance',
      'returns and refunds',
      'property owned or leased',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(D)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'E',
    id: 'cat-e-biometric',
    name: 'Biometric information',
    heading: 'Biometric information',
    plainName: 'Body and behavior measures',
    plain: 'Traits of the body or of behavior that are used, or meant to be used, to tell who someone is.',
    examples: ['fingerprint for a time clock', 'face scan for a door', 'voiceprint', 'DNA used to tell who someone is'],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(E), 1798.140(c)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'A photo or a recording counts once a template that identifies the person can be drawn from it.',
  },
  {
    letter: 'F',
    id: 'cat-f-internet-activity',
    name: 'Internet or network activity',
    heading: 'Internet or other electronic network activity information',
    plainName: 'Website and app use',
    plainNameForStaff: 'Use of our systems',
    plain: 'How a person uses a website, an app, an ad or a network.',
    examples: [
      'pages viewed',
      'search terms',
      'time on a page',
      'site the person came from',
      'ads seen and clicked',
      'web server logs',
      'actions in an app',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(F)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'G',
    id: 'cat-g-geolocation',
    name: 'Geolocation data',
    heading: 'Geolocation data',
    plainName: 'Location',
    plain: 'Where a person or a device is or was.',
    examples: [
      'GPS position from an app',
      'check-in place',
      'tracking of staff cars',
      'place stored in a photo',
      'city guessed from an IP address',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(G), 1798.140(w)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'From a device and within a circle of 1,850 feet radius it is also sensitive (precise geolocation).',
  },
  {
    letter: 'H',
    id: 'cat-h-sensory',
    name: 'Audio, visual and similar',
    heading: 'Audio, electronic, visual, thermal, olfactory, or similar information',
    plainName: 'Recordings and images',
    plain: 'What can be seen, heard or sensed about a person and is kept.',
    examples: [
      'security camera video',
      'photos of clients',
      'before-and-after pictures',
      'X-ray, ultrasound or MRI images',
      'phone call recordings',
      'video visit recordings',
      'recordings of web visits',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(H)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'I',
    id: 'cat-i-professional',
    name: 'Professional or employment information',
    heading: 'Professional or employment-related information',
    plainName: 'Work information',
    plain: 'Facts about work: staff, people who apply for a job, contractors, clients and business contacts.',
    examples: [
      'job title and employer',
      'resume and work history',
      'performance reviews',
      'pay and hours worked',
      'professional licenses',
      'benefit choices',
      'business card details',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(I)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Data about staff, applicants and business contacts has full CCPA coverage since 2023-01-01.',
  },
  {
    letter: 'J',
    id: 'cat-j-education',
    name: 'Education information',
    heading: 'Education information',
    plainName: 'School records',
    plain: 'School records that are not public and that federal student privacy law (FERPA) protects.',
    examples: [
      'student ID number',
      'transcripts and grades',
      'class lists',
      'student aid records',
      'test scores held by a school',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(J)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'K',
    id: 'cat-k-inferences',
    name: 'Inferences',
    heading: 'Inferences',
    plainName: 'Guesses and profiles',
    plain: "Guesses drawn from other data to build a picture of someone's likes, traits, conduct or skills.",
    examples: [
      'likely interest in a service',
      'marketing group',
      'chance of a missed visit',
      'lead score',
      'guess about credit',
      'guessed household income',
    ],
    policyHeading: true,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(K)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    letter: 'L',
    id: 'cat-l-sensitive',
    name: 'Sensitive personal information',
    heading: 'Sensitive personal information',
    plainName: 'Sensitive information',
    plain: 'Some kinds of data with extra rights; each kind is named by itself.',
    examples: [
      'Social Security number',
      "driver's license number",
      'precise location',
      'race or ethnic origin',
      'immigration status',
      'union membership',
      'genetic data',
      'health details',
      'any data of a person known to be under 16',
    ],
    policyHeading: false,
    cite: 'Cal. Civ. Code 1798.140(v)(1)(L), 1798.140(ae); 11 CCR 7001(bbb)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'Not a heading of the list under 1798.130(c) and 11 CCR 7011(e): name the kinds instead. 1798.130(c) still ' +
      'points to a numbering of subdivision (ae) that no longer exists; the present terms are used.',
  },
];

/** The entry of a letter. */
export function cpraCategory(letter: CpraCategory): CpraCategoryEntry {
  const entry = cpraCategories.find((category) => category.letter === letter);
  if (entry === undefined) throw new Error(`No category ${letter}`);
  return entry;
}

/** The categories that head the list of a policy: A to K, in the statute's order. */
export function policyHeadingCategories(): CpraCategoryEntry[] {
  return cpraCategories.filter((category) => category.policyHeading);
}

/** Puts letters into the statute's order, each once. */
export function inStatuteOrder(letters: readonly CpraCategory[]): CpraCategory[] {
  return cpraCategoryLetters.filter((letter) => letters.includes(letter));
}
