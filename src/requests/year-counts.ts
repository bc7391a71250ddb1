/** The counts of a calendar year: how many requests came, what became of them, and how long the answers took (11 CCR 7102). */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request, RequestKind } from '../inventory/request.ts';
import { daysLeft } from './clocks.ts';

/** One kind of request in a year. Requests count in the year in which they arrived. */
export interface KindCount {
  kind: RequestKind;
  received: number;
  /** Met in full. */
  granted: number;
  partly: number;
  denied: number;
  withdrawn: number;
  /** Answered, but nobody noted what was decided. */
  noOutcome: number;
  open: number;
  /** Days from receipt to answer, whole or a half; null while nothing was answered. */
  medianDays: number | null;
}

/** The counts by kind, in the order in which the kinds first appear in the log. A request of two kinds counts in both. */
export function yearCounts(office: Pick<OfficeRecords, 'request'>, year: number): KindCount[] {
  const arrived = office.request.filter((one) => valueOf(one.receivedOn)?.startsWith(`${year}-`) === true);
  const asked = arrived.flatMap((request) => itemsOf(request.kinds).map((kind) => ({ kind, request })));
  const byKind = Map.groupBy(asked, ({ kind }) => kind);
  return [...byKind].map(([kind, all]) => {
    const requests = all.map(({ request }) => request);
    const withOutcome = (outcome: string): number =>
      requests.filter((one) => isAnswered(one) && valueOf(one.outcome) === outcome).length;
    const withdrawn = requests.filter((one) => valueOf(one.outcome) === 'withdrawn').length;
    return {
      kind,
      received: requests.length,
      granted: withOutcome('granted'),
      partly: withOutcome('partly'),
      denied: withOutcome('denied'),
      withdrawn,
      noOutcome: requests.filter((one) => isAnswered(one) && valueOf(one.outcome) === undefined).length,
      open: requests.filter((one) => !isAnswered(one) && valueOf(one.outcome) !== 'withdrawn').length,
      medianDays: median(requests.flatMap(daysToAnswer)),
    };
  });
}

function isAnswered(request: Request): boolean {
  return valueOf(request.answeredOn) !== undefined;
}

function daysToAnswer(request: Request): number[] {
  const [received, answered] = [valueOf(request.receivedOn), valueOf(request.answeredOn)];
  const counts = received !== undefined && answered !== undefined && valueOf(request.outcome) !== 'withdrawn';
  return counts ? [daysLeft(answered, received)] : [];
}

function median(days: readonly number[]): number | null {
  const sorted = days.toSorted((first, second) => first - second);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
