/** Disclosures of a year that do not count for Shine the Light, each with its reason (Civ. Code 1798.83(a), (d), (e)). */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import { oneLine } from '../inventory/cut-text.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import { recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { calendarYear } from '../inventory/valid-time.ts';
import { citationSource, type CitationKey } from '../library/citations.ts';
import { shineTheLightExclusion, type ShineTheLightExclusion } from '../library/shine-the-light-exclusions.ts';
import { categoriesOf } from './list-year.ts';
import { marketingStanding, type OutsideReason } from './marketing-standing.ts';
import type { LeftOut } from './year-list.ts';

interface Ground {
  text: string;
  cite: string;
  verified: boolean;
}

/** Every disclosure of the year that does not count, once for each reason, in the order of the records. */
export function leftOutOf(office: OfficeRecords, year: number): LeftOut[] {
  return office.disclosure.flatMap((disclosure) => {
    const byReason = Map.groupBy(
      office.recipient.flatMap((recipient) => {
        if (!itemsOf(disclosure.recipients).includes(recipient.id)) return [];
        const ground = groundOf(office, disclosure, recipient, year);
        return ground ? [{ ground, name: recordTitle('recipient', recipient) }] : [];
      }),
      ({ ground }) => ground.text,
    );
    return [...byReason.values()].flatMap((same): LeftOut[] => {
      const [first] = same;
      if (first === undefined) return [];
      const { text, cite, verified } = first.ground;
      const names = shortList(same.map(({ name }) => name));
      return [{ disclosureId: disclosure.id, reason: `${names}: ${text}`, cite, verified }];
    });
  });
}

/** Why what went to one recipient does not count; undefined when it does, may, or lies outside the year. */
function groundOf(
  office: OfficeRecords,
  disclosure: Disclosure,
  recipient: Recipient,
  year: number,
): Ground | undefined {
  const { standing, why } = marketingStanding(disclosure, recipient, calendarYear(year));
  if (standing !== 'outside') {
    const { known, open } = categoriesOf(office, [disclosure]);
    return known.length + open.length === 0 ? groundFor('noListedKind') : undefined;
  }
  if (why === undefined || why === 'notThatYear') return undefined;
  if (why === 'noMarketing') {
    const special = groundsByCategory[valueOf(recipient.category) ?? ''];
    if (special !== undefined) return exclusionGround(special);
  }
  return groundFor(why);
}

/** Kinds of companies for which the section itself names the ground, once the office says that they do not market. */
const groundsByCategory: { readonly [category: string]: ShineTheLightExclusion } = {
  'recipient-payment': 'stl-excl-payment',
  'recipient-insurers': 'stl-excl-accounts',
};

function exclusionGround(id: ShineTheLightExclusion): Ground {
  const { plain, cite, verified } = shineTheLightExclusion(id);
  return { text: plain, cite, verified };
}

function groundFor(why: Exclude<OutsideReason, 'notThatYear'>): Ground {
  if (why === 'worksForOffice') return exclusionGround('stl-excl-processing');
  const [text, key] = grounds[why];
  const { cite, verified } = citationSource(key);
  return { text, cite, verified };
}

const grounds: Record<Exclude<OutsideReason, 'notThatYear' | 'worksForOffice'>, readonly [string, CitationKey]> = {
  neverHappens: ['The records say that it does not happen.', 'civ-1798.83-a'],
  noMarketing: ['The records say that they may not use it to market their own things.', 'civ-1798.83-a'],
  notPersonal: ['What goes out cannot be tied to a person.', 'civ-1798.83-a'],
  authority: ['An authority or a court does not get it for marketing.', 'civ-1798.83-e-2'],
  successor: ['Who takes over the business takes over its records for good.', 'civ-1798.83-e-2'],
  noCompany: ['It is no company that could market with it.', 'civ-1798.83-e-8'],
  byLaw: ['It goes out because of law, safety or a claim, and not for marketing.', 'civ-1798.83-a'],
  personAsked: ['The person asked for it, and it serves that alone.', 'civ-1798.83-e-2'],
  noListedKind: ['None of it is of a kind that the section lists.', 'civ-1798.83-e-6'],
};

/** The first few names, and how many more there are: a reason is one line. */
function shortList(names: readonly string[]): string {
  const few = names.slice(0, 3).map((name) => oneLine(name, 60));
  const more = names.length - few.length;
  return more > 0 ? `${few.join(', ')} and ${more} more` : few.join(', ');
}
