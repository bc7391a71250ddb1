/** Dates of a request that cannot be: the refusals of the command that records it. */
import type { ConsumerRequestId } from '../library/consumer-requests.ts';
import { requestLawStart } from '../library/request-law-starts.ts';
import type { RequestKind } from '../inventory/request.ts';

/** The dates of a request (ISO), as far as they are known. */
export interface RequestDates {
  kinds: readonly RequestKind[];
  receivedOn: string;
  extendedOn?: string | undefined;
  refusedOn?: string | undefined;
  answeredOn?: string | undefined;
}

/** What is wrong with a date; `date` is the one that would be the first, or the last, that is possible. */
export type DateProblem =
  | { problem: 'inFuture'; field: string; date: string }
  | { problem: 'beforeLaw'; field: string; date: string; law: string }
  | { problem: 'beforeReceipt'; field: string; date: string };

/** The problems of the dates, on the day of recording. */
export function dateProblems(dates: RequestDates, today: string): DateProblem[] {
  const { receivedOn, extendedOn, refusedOn, answeredOn } = dates;
  const all = Object.entries({ receivedOn, extendedOn, refusedOn, answeredOn });
  const problems: DateProblem[] = [];
  for (const [field, date] of all) {
    if (date === undefined) continue;
    if (date > today) problems.push({ problem: 'inFuture', field, date: today });
    if (date < receivedOn) problems.push({ problem: 'beforeReceipt', field, date: receivedOn });
  }
  for (const kind of dates.kinds) {
    if (kind === 'other') continue;
    const start = requestLawStart(kind satisfies ConsumerRequestId);
    if (receivedOn < start.from) {
      problems.push({ problem: 'beforeLaw', field: 'receivedOn', date: start.from, law: start.name });
    }
  }
  return problems;
}
