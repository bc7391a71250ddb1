/** Whether the data of one category is sold or shared, as 11 CCR 7012(e)(3) asks for each category. */
import { isNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Organization } from '../../inventory/organization.ts';
import type { Tracker } from '../../inventory/tracker.ts';
import { merged } from '../policy/collect-categories.ts';
import { openGap } from '../policy/facts.ts';
import { doubtOf, elementName, recipientKind } from '../policy/names.ts';
import { isOver, type PolicyContext } from '../policy/policy-context.ts';
import { salePosition, type SalePosition } from '../policy/sale-position.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, glue, joinPhrases, restingOn, say, words, type Phrase } from '../wording/phrase.ts';
import { withYear, type NoticeContext } from './notice-scope.ts';

type Basis = 'sold' | 'shared';

const inWords = {
  sold: {
    field: 'sells',
    no: 'Not sold',
    open: 'whether it is sold is not known yet',
    unsorted: 'which kinds we sell is not known yet',
  },
  shared: {
    field: 'sharesForAds',
    no: 'Not shared for ads',
    open: 'whether it is shared for ads is not known yet',
    unsorted: 'which kinds we share for ads is not known yet',
  },
} as const;

/** The positions that all categories of a notice need; worked out once. */
export interface SaleFacts {
  context: NoticeContext;
  /** Where the recipients and data of the positions are named. */
  names: PolicyContext;
  /** For the day alone and for the twelve months. */
  present: SalePosition;
  year: SalePosition;
  /** In the whole office, for the twelve months. */
  whole: SalePosition;
}

/**
 * What goes out, in the scope of the notice. The notice of one activity looks at the whole office: the same data is not
 * unsold because another activity sells it.
 */
export function saleFacts(context: NoticeContext): SaleFacts {
  const whole = salePosition(context.whole);
  if (typeof context.scope === 'string') {
    return {
      context,
      names: context.year,
      present: salePosition(context.present),
      year: salePosition(context.year),
      whole,
    };
  }
  const present = salePosition(withYear(context.whole, context.whole.now));
  return { context, names: context.whole, present, year: whole, whole };
}

/** The lines of the cell: what is sold, what is shared, and what may count as either; one line when there is nothing. */
export function soldOrShared(facts: SaleFacts, members: readonly DataElement[]): Phrase[] {
  const { organization } = facts.names;
  const doubts = doubtAbout(facts, members);
  const [sold, shared] = (['sold', 'shared'] as const).map((basis) => linesFor(facts, basis, members, doubts));
  if (sold === 'no' && shared === 'no') {
    return [words('Neither sold nor shared', pathOf(organization, 'sold'), pathOf(organization, 'shared'))];
  }
  const lines = [
    ...(sold === 'no' ? [words(inWords.sold.no, pathOf(organization, 'sold'))] : (sold ?? [])),
    ...(shared === 'no' ? [words(inWords.shared.no, pathOf(organization, 'shared'))] : (shared ?? [])),
  ];
  return doubts ? [...lines, doubts] : lines;
}

/** What one disclosure says: who got the data, and any doubt about it. */
export function receivers(context: PolicyContext, disclosure: Disclosure): Phrase {
  const kinds = itemsOf(disclosure.recipients).flatMap((id) => recipientKind(context, id) ?? []);
  const whom =
    kinds.length > 0 ? joinPhrases(merged(kinds)) : gapPhrase(`${disclosure.id}.recipients`, 'recipient not known yet');
  const unconfirmed =
    disclosure.basis.state === 'suggested'
      ? [words(' '), openGap(disclosure, 'basis', 'suggested, not confirmed yet')]
      : [];
  return glue([whom, ...doubtOf(disclosure), ...unconfirmed, words('', disclosure.id)]);
}

/** `Sold`, or `Sold until March 31, 2026` for what is over. */
export function passedOn(context: PolicyContext, disclosure: Disclosure): Phrase {
  const verb = valueOf(disclosure.basis) === 'sold' ? 'Sold' : 'Shared for ads';
  const until = isOver(context, disclosure) ? valueOf(disclosure.until) : undefined;
  return words(until === undefined ? verb : `${verb} until ${dateInWords(until)}`, disclosure.id);
}

type Passed = Pick<Disclosure, 'id' | 'elements'>;

function linesFor(
  facts: SaleFacts,
  basis: Basis,
  members: readonly DataElement[],
  doubts: Phrase | undefined,
): Phrase[] | 'no' {
  const { names, present, year, whole } = facts;
  const { organization } = names;
  if (present[basis === 'sold' ? 'sells' : 'shares'] === 'no') return 'no';

  const listed = year.listed.filter((one) => valueOf(one.basis) === basis);
  const hits = listed.filter((one) => touchedBy(one, members).length > 0);
  if (hits.length > 0) return merged(hits.map((one) => listedLine(facts, one, members)));
  const [unnamed] = listed.filter(isUnnamed);
  if (unnamed) {
    const records = listed.filter(isUnnamed).map((one) => one.id);
    return [{ ...gapPhrase(`${unnamed.id}.elements`, inWords[basis].open), records }];
  }
  if (doubts) return [];
  // What is on record names the data that goes out; of other data nothing is on record.
  const recorded = whole.listed.some((one) => valueOf(one.basis) === basis);
  const answer = organization[inWords[basis].field];
  if (recorded || isNo(answer)) return 'no';
  return [openGap(organization, inWords[basis].field, isYes(answer) ? inWords[basis].unsorted : inWords[basis].open)];
}

/** `Sold until March 31, 2026 to companies that market their own goods: name and email address`. */
function listedLine({ names }: SaleFacts, disclosure: Disclosure, members: readonly DataElement[]): Phrase {
  const verb = passedOn(names, disclosure);
  const joint = valueOf(disclosure.basis) === 'sold' ? 'to' : 'with';
  return say`${verb} ${joint} ${receivers(names, disclosure)}: ${named(names, touchedBy(disclosure, members))}`;
}

/** What may count as selling or sharing on the day, with the data of this category that it touches. */
function doubtAbout({ names, present }: SaleFacts, members: readonly DataElement[]): Phrase | undefined {
  const doubtful = [...present.doubtfulDisclosures, ...present.doubtfulTrackers].filter(
    (one) => isUnnamed(one) || touchedBy(one, members).length > 0,
  );
  const [first] = doubtful;
  if (first === undefined) return undefined;
  const touched = members.filter((one) => doubtful.some((doubt) => touchedBy(doubt, [one]).length > 0));
  const what = touched.length > 0 ? named(names, touched) : words('some of it');
  const whom = merged(doubtful.flatMap((one) => receiversInDoubt(names, one)));
  const gap = gapPhrase(
    'basis' in first ? `${first.id}.basis` : first.id,
    'whether this is selling or sharing is not settled yet',
  );
  const line =
    whom.length > 0
      ? say`Perhaps sold or shared with ${joinPhrases(whom)}: ${what} ${gap}`
      : say`Perhaps sold or shared: ${what} ${gap}`;
  return restingOn(
    line,
    doubtful.map((one) => one.id),
  );
}

function receiversInDoubt(names: PolicyContext, one: Disclosure | Tracker): Phrase[] {
  return itemsOf(one.recipients).flatMap((id) => recipientKind(names, id) ?? []);
}

function isUnnamed({ elements }: Passed): boolean {
  return valueOf(elements) === undefined;
}

function touchedBy({ elements }: Passed, members: readonly DataElement[]): DataElement[] {
  return members.filter((one) => itemsOf(elements).includes(one.id));
}

function named(names: PolicyContext, elements: readonly DataElement[]): Phrase {
  return joinPhrases(elements.flatMap((one) => elementName(names, one.id) ?? []));
}

function pathOf(organization: Organization, basis: Basis): string {
  return `${organization.id}.${inWords[basis].field}`;
}
