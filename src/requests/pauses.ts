/**
 * Waiting for the person: since when, until when, for what, and who noted it. A clock that the law sets goes on all the while
 * (11 CCR 7021(b) for requests to know, delete and correct; no rule on any other kind lets it stop). Only a day that the
 * office has set itself moves.
 */
import { type Answer, given, itemsOf, unknown, valueOf } from '../inventory/answer.ts';
import { oneLine } from '../inventory/cut-text.ts';
import type { Request } from '../inventory/request.ts';
import { addDays } from './calendar.ts';
import { checksOf } from './checks.ts';
import { daysLeft } from './clocks.ts';
import { isSettled } from './settled.ts';

/** One stretch of waiting. */
export interface Pause {
  /** ISO date. */
  from: string;
  /** ISO date on which it came; null while the office still waits. */
  until: string | null;
  /** What was missing, in words of the office. */
  reason: string | null;
  /** Who noted it. */
  by: string | null;
}

/** The stretches in the order in which they began; a row without its first day is left aside. */
export function pausesOf({ pauses }: Pick<Request, 'pauses'>): Pause[] {
  return itemsOf(pauses)
    .flatMap((row): Pause[] => {
      const from = valueOf(row.from);
      if (from === undefined) return [];
      const [until, reason, by] = [valueOf(row.until), valueOf(row.reason), valueOf(row.by)];
      return [{ from, until: until ?? null, reason: reason ?? null, by: by ?? null }];
    })
    .toSorted((first, second) => (first.from < second.from ? -1 : first.from > second.from ? 1 : 0));
}

/**
 * The stretch in which the office waits now; undefined when it does not. What it waited for has come, too, when every check
 * that the law asks for is done.
 */
export function openPause(request: Request): Pause | undefined {
  const open = pausesOf(request).find(({ until }) => until === null);
  if (open === undefined || isSettled(request)) return undefined;
  const required = checksOf(request).filter(({ rule }) => rule === 'required');
  return required.length > 0 && required.every(({ state }) => state === 'done') ? undefined : open;
}

/** Why a stretch of waiting cannot be noted. */
export type PauseProblem =
  | 'settled'
  | 'inFuture'
  | 'beforeReceipt'
  /** The office waits already. */
  | 'alreadyWaiting'
  /** It would begin within an earlier one. */
  | 'overlaps'
  /** Nothing is open that could end. */
  | 'notWaiting'
  /** It would end before it began. */
  | 'beforeStart';

/** Why waiting cannot begin on a day, seen from today (both ISO); undefined when it can. */
export function startProblem(request: Request, from: string, today: string): PauseProblem | undefined {
  const pauses = pausesOf(request);
  if (isSettled(request)) return 'settled';
  if (from > today) return 'inFuture';
  if (from < (valueOf(request.receivedOn) ?? '')) return 'beforeReceipt';
  if (pauses.some(({ until }) => until === null)) return 'alreadyWaiting';
  return pauses.some(({ until }) => until !== null && from < until) ? 'overlaps' : undefined;
}

/** Why waiting cannot end on a day, seen from today (both ISO); undefined when it can. */
export function endProblem(request: Request, until: string, today: string): PauseProblem | undefined {
  const open = pausesOf(request).find((one) => one.until === null);
  if (open === undefined) return 'notWaiting';
  if (until > today) return 'inFuture';
  return until < open.from ? 'beforeStart' : undefined;
}

/** As long as a line of the record may be, in UTF-16 units. */
const longestLine = 400;

/** The rows with one more at the end, from a day (ISO date) on; what is empty counts as not known. */
export function withPause(
  { pauses }: Pick<Request, 'pauses'>,
  { from, reason, by }: { from: string; reason: string; by: string },
): Request['pauses'] {
  const before = itemsOf(pauses);
  const taken = new Set(before.map(({ key }) => key));
  const key = Array.from({ length: before.length + 1 }, (_, at) => `p${at + 1}`).find((one) => !taken.has(one)) ?? 'p1';
  return given([...before, { key, from: given(from), until: unknown, reason: lineOf(reason), by: lineOf(by) }]);
}

function lineOf(words: string): Answer<string> {
  const line = oneLine(words, longestLine);
  return line === '' ? unknown : given(line);
}

/** The rows with the open one ended on a day (ISO); as they are when none is open. */
export function withEnd({ pauses }: Pick<Request, 'pauses'>, until: string): Request['pauses'] {
  if (itemsOf(pauses).length === 0) return pauses;
  return given(
    itemsOf(pauses).map((row) => (valueOf(row.until) === undefined ? { ...row, until: given(until) } : row)),
  );
}

/**
 * A day that the office has set itself, moved by the days it waited before it (all ISO). An open stretch counts until today.
 * A day never moves forward in time, and what was waited after it does not count.
 */
export function movedByPauses(day: string, pauses: readonly Pause[], today: string): string {
  let [moved, counted] = [day, ''];
  for (const { from, until } of pauses) {
    const start = from > counted ? from : counted;
    const end = until ?? today;
    if (end <= start || start > moved) continue;
    moved = addDays(moved, daysLeft(end, start));
    counted = end;
  }
  return moved;
}
