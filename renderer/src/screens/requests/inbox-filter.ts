/** Which requests the inbox shows. */
import type { RequestKind } from '../../../../src/inventory/request.ts';
import type { InboxLine } from '../../../../src/requests/inbox.ts';

/** The lists of the inbox: `open` holds those that wait for the office, `waiting` those that wait for the person. */
export type InboxStatus = 'open' | 'waiting' | 'done';

export interface InboxFilter {
  status: InboxStatus;
  /** All kinds, when left out. */
  kind?: RequestKind | undefined;
  /** Words of the name, or the number. */
  search: string;
}

/** So many days before the last one, a request that waits for the person stands among the open ones again. */
const daysToAct = 7;

/** The list in which a request stands. Waiting stops no clock, so what is due soon is never out of sight. */
export function statusOf({ status, waiting, next }: Pick<InboxLine, 'status' | 'waiting' | 'next'>): InboxStatus {
  if (status !== 'open') return 'done';
  const isDueSoon = next !== null && (next.overdue !== 'no' || next.daysLeft <= daysToAct);
  return waiting && !isDueSoon ? 'waiting' : 'open';
}

/** The lines that fit, in the order in which they came. */
export function filterLines(lines: readonly InboxLine[], { status, kind, search }: InboxFilter): InboxLine[] {
  const wanted = search.trim().toLowerCase();
  return lines.filter(
    (line) =>
      statusOf(line) === status &&
      (kind === undefined || line.kinds.includes(kind)) &&
      (wanted === '' || `${line.name ?? ''} ${line.id}`.toLowerCase().includes(wanted)),
  );
}

/** How many requests stand in each list. */
export function countByStatus(lines: readonly InboxLine[]): Record<InboxStatus, number> {
  const counts = { open: 0, waiting: 0, done: 0 };
  for (const line of lines) counts[statusOf(line)] += 1;
  return counts;
}

/** The request whose last day is over the longest; undefined when none is late. The lines stand in the order of the inbox. */
export function longestLate(lines: readonly InboxLine[]): InboxLine | undefined {
  return lines.find(({ status, next }) => status === 'open' && next?.overdue === 'pastLatest');
}

/** The requests that are not settled, and those of them whose last day is over. */
export function countOpen(lines: readonly InboxLine[]): { open: number; overdue: number } {
  const open = lines.filter(({ status }) => status === 'open');
  return { open: open.length, overdue: open.filter(({ next }) => next?.overdue === 'pastLatest').length };
}

/** The kinds that occur, in the order of their first request. */
export function kindsIn(lines: readonly InboxLine[]): RequestKind[] {
  return [...new Set(lines.flatMap(({ kinds }) => kinds))];
}

/** How many requests arrived in a calendar year, and how many of them are settled. */
export function countOfYear(lines: readonly InboxLine[], year: number): { received: number; settled: number } {
  const arrived = lines.filter(({ receivedOn }) => receivedOn?.startsWith(`${year}-`) === true);
  return { received: arrived.length, settled: arrived.filter(({ status }) => status !== 'open').length };
}
