/** The words of the map: what stands on the picture, on the printed page and in the table, and the sentences that tell it. */
import type { CpraCategory } from '../library/cpra-categories.ts';
import { cpraCategory } from '../library/cpra-categories.ts';
import { system } from '../inventory/system.ts';
import type { Carried } from './carried.ts';
import type { Lane } from './map-facts.ts';
import type { MapRole } from './map-filter.ts';
import type { MapSummary } from './map-summary.ts';
import type { MapColumn, MapNode } from './office-flows.ts';

/** A number with its noun: `1 place`, `4 places`. */
function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

export const columnWords: Readonly<Record<MapColumn, string>> = {
  gives: 'Who gives it',
  kept: 'Where it is kept',
  gets: 'Who gets it',
};

export const laneWords: Readonly<Record<Lane, string>> = {
  other: 'Other data',
  hipaa: 'HIPAA data',
  cmia: 'CMIA data',
};

/** Headings over the recipients of a role. */
export const roleWords: Readonly<Record<MapRole, string>> = {
  serviceProvider: 'Service providers',
  contractor: 'Contractors',
  thirdParty: 'Third parties',
  affiliate: 'Companies of our group',
  clientOrganization: 'Our clients',
  authority: 'Authorities and courts',
  successor: 'Buyers and successors',
  user: 'Other users',
  public: 'The public',
  notNoted: 'Role not noted yet',
};

const openWords: Readonly<Record<MapColumn, string>> = {
  gives: 'People not noted yet',
  kept: 'Place not noted yet',
  gets: 'Recipient not noted yet',
};

const systemKinds = new Map(system.fields.kind.options?.map(({ value, label }) => [value, label]));

const moreOf: Readonly<Record<MapColumn, (cluster: string) => string>> = {
  gives: () => 'groups of people',
  kept: (kind) => `places: ${(systemKinds.get(kind) ?? 'kind not noted').toLowerCase()}`,
  gets: (role) => moreRoles[role as MapRole],
};

const moreRoles: Readonly<Record<MapRole, string>> = {
  serviceProvider: 'service providers',
  contractor: 'contractors',
  thirdParty: 'third parties',
  affiliate: 'companies of our group',
  clientOrganization: 'clients',
  authority: 'authorities and courts',
  successor: 'buyers and successors',
  user: 'groups of other users',
  public: 'entries for the public',
  notNoted: 'recipients without a role',
};

/** Words of the printed page. */
export const pageWords = {
  title: (office: string) => `${office}: where personal data comes from and goes`,
  drawn: (day: string) => `Drawn from the office’s records as of ${day}.`,
  only: (what: string) => `Only: ${what}.`,
  empty: 'The records show no data on its way.',
  sample: 'SAMPLE · a made-up office',
  foot: (day: string) => `Candor drew this from what the records say as of ${day}. It is no legal advice.`,
} as const;

/** Words of the tables. */
export const tableWords = {
  title: 'Where personal data comes from and goes: the tables',
  in: 'From people to the places that keep it',
  out: 'From those places to everybody who gets some',
  caption: { in: 'Who gives which data, and where it is kept', out: 'Where data is kept, and who gets some of it' },
  categories: 'CCPA categories',
  data: 'Kinds of data',
  laws: 'Health laws',
  noCategory: 'no category noted',
  noLaw: 'none',
  suggested: ({ elements, suggested }: Carried) =>
    elements === 0 ? 'not noted' : suggested === elements ? 'suggested' : `${suggested} suggested`,
  reason: 'drawn from activities and disclosures',
  still: (names: readonly string[]) => `Not drawn, because the records show nothing going there: ${names.join(', ')}.`,
} as const;

const months = 'January February March April May June July August September October November December'.split(' ');

/** An ISO date as printed: `November 22, 2026`. */
export function dayInWords(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? isoDate : `${name} ${Number(day)}, ${year}`;
}

/** What a box is called. */
export function nodeTitle({ kind, title, column, cluster, records }: MapNode): string {
  if (kind === 'record') return title;
  return kind === 'open' ? openWords[column] : `and ${records.toLocaleString('en-US')} more ${moreOf[column](cluster)}`;
}

/** A CCPA category as the map calls it: `A Names and ID numbers`. */
export function categoryTitle(letter: CpraCategory): string {
  return `${letter} ${cpraCategory(letter).plainName}`;
}

/** How many categories and kinds of data a line carries, and what is not confirmed. */
export function carriedWords({ categories, elements, suggested }: Carried): string {
  if (elements === 0) return 'data not noted yet';
  const kinds = count(elements, 'kind of data', 'kinds of data');
  const doubt = suggested === 0 ? '' : suggested === elements ? ', suggested' : `, ${suggested} of them suggested`;
  return categories.length === 0
    ? `${kinds} without a category${doubt}`
    : `${kinds} in ${count(categories.length, 'category', 'categories')}${doubt}`;
}

/** `Patients give 14 kinds of data, kept in 4 systems, reaching 9 recipients, 2 of them third parties.` */
export function summaryWords({ title, data, kept, reached, thirdParties }: Omit<MapSummary, 'group'>): string {
  return `${title} give ${count(data, 'kind of data', 'kinds of data')}, ${keptWords(kept)}, ${reachedWords(reached, thirdParties)}.`;
}

/** The same for all groups of people together. */
export function wholeWords(whole: Omit<MapSummary, 'group' | 'title'> & { groups: number }): string {
  const title = whole.groups === 1 ? '1 group of people' : `${whole.groups} groups of people`;
  const sentence = summaryWords({ ...whole, title });
  return whole.groups === 1 ? sentence.replace(' give ', ' gives ') : sentence;
}

function keptWords(kept: number): string {
  return kept === 0 ? 'kept in no place on record' : `kept in ${count(kept, 'system')}`;
}

function reachedWords(reached: number, thirdParties: number): string {
  if (reached === 0) return 'reaching no recipient';
  const third =
    thirdParties === 0
      ? 'none of them a third party'
      : thirdParties === 1
        ? '1 of them a third party'
        : `${thirdParties} of them third parties`;
  return `reaching ${count(reached, 'recipient')}, ${reached === 1 ? (thirdParties === 1 ? 'a third party' : 'no third party') : third}`;
}
