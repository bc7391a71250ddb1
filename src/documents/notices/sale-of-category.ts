/** Whether the data of one category is sold or shared, as 11 CCR 7012(e)(3) asks for each category. */
import { isNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { DataElement } from '../../inventory/data-element.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Organization } from '../../inventory/organization.ts';
import { merged } from '../policy/collect-categories.ts';
import { openGap } from '../policy/facts.ts';
import { doubtOf, endOf, recipientKind } from '../policy/names.ts';
import type { PolicyContext } from '../policy/policy-context.ts';
import { salePosition, type SalePosition } from '../policy/sale-position.ts';
import { gapPhrase, glue, joinPhrases, say, words, type Phrase } from '../wording/phrase.ts';
import type { NoticeContext } from './notice-scope.ts';

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
  /** In the scope of the notice, for the day alone and for the twelve months. */
  present: SalePosition;
  year: SalePosition;
  /** In the whole office, for the twelve months. */
  whole: SalePosition;
}

export function saleFacts(context: NoticeContext): SaleFacts {
  return {
    context,
    present: salePosition(context.present),
    year: salePosition(context.year),
    whole: salePosition(context.whole),
  };
}

/** The lines of the cell: one when it is neither, else one for selling and one for sharing. */
export function soldOrShared(facts: SaleFacts, members: readonly DataElement[]): Phrase[] {
  const { organization } = facts.context.year;
  const [sold, shared] = (['sold', 'shared'] as const).map((basis) => lineFor(facts, basis, members));
  if (sold === 'no' && shared === 'no') {
    return [words('Neither sold nor shared', pathOf(organization, 'sold'), pathOf(organization, 'shared'))];
  }
  const lines = [
    sold === 'no' ? words(inWords.sold.no, pathOf(organization, 'sold')) : sold,
    shared === 'no' ? words(inWords.shared.no, pathOf(organization, 'shared')) : shared,
  ];
  return lines.filter((line): line is Phrase => line !== undefined);
}

/** What one disclosure says: who got the data, until when, and any doubt about it. */
export function receivers(context: PolicyContext, disclosure: Disclosure): Phrase {
  const kinds = itemsOf(disclosure.recipients).flatMap((id) => recipientKind(context, id) ?? []);
  const whom =
    kinds.length > 0 ? joinPhrases(merged(kinds)) : gapPhrase(`${disclosure.id}.recipients`, 'recipient not known yet');
  const unconfirmed =
    disclosure.basis.state === 'suggested'
      ? [words(' '), openGap(disclosure, 'basis', 'suggested, not confirmed yet')]
      : [];
  return glue([whom, ...endOf(context, disclosure), ...doubtOf(disclosure), ...unconfirmed, words('', disclosure.id)]);
}

function lineFor(facts: SaleFacts, basis: Basis, members: readonly DataElement[]): Phrase | 'no' {
  const { context, present, year, whole } = facts;
  const { organization } = context.year;
  const field = inWords[basis].field;
  if (present[basis === 'sold' ? 'sells' : 'shares'] === 'no') return 'no';

  const ids = members.map((one) => one.id);
  const touches = (one: Pick<Disclosure, 'elements'>): boolean => itemsOf(one.elements).some((id) => ids.includes(id));
  const unnamed = (one: Pick<Disclosure, 'elements'>): boolean => valueOf(one.elements) === undefined;
  const listed = year.listed.filter((one) => valueOf(one.basis) === basis);
  const hits = listed.filter(touches);
  if (hits.length > 0) {
    const whom = joinPhrases(merged(hits.map((one) => receivers(context.year, one))));
    return basis === 'sold' ? say`Sold to ${whom}` : say`Shared for ads with ${whom}`;
  }
  const doubt = [...listed.filter(unnamed), ...doubtful(year).filter((one) => touches(one) || unnamed(one))];
  const [first] = doubt;
  if (first) return { ...gapPhrase(first.id, inWords[basis].open), records: doubt.map((one) => one.id) };
  // What is on record names the data that goes out; of other data nothing is on record.
  const recorded = whole.listed.some((one) => valueOf(one.basis) === basis);
  const answer = organization[field];
  if (recorded || isNo(answer)) return 'no';
  return openGap(organization, field, isYes(answer) ? inWords[basis].unsorted : inWords[basis].open);
}

function doubtful(position: SalePosition): Pick<Disclosure, 'id' | 'elements'>[] {
  return [...position.doubtfulDisclosures, ...position.doubtfulTrackers];
}

function pathOf(organization: Organization, basis: Basis): string {
  return `${organization.id}.${inWords[basis].field}`;
}
