/** The inbox: every request in one line, the one that does most harm by waiting first. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Letter } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request, RequestKind } from '../inventory/request.ts';
import { lettersByRequest, rememberingNextClock, type Overdue, type RequestClock } from './request-clocks.ts';
import { openPause } from './pauses.ts';
import { mayBeErased } from './retention.ts';
import { isSettled } from './settled.ts';

/** A request as the inbox shows it. */
export interface InboxLine {
  id: string;
  kinds: RequestKind[];
  /** Null once the person was erased from the log, or while nobody noted a name. */
  name: string | null;
  /** ISO date. */
  receivedOn: string | null;
  status: 'open' | 'answered' | 'withdrawn';
  /** True while the office has asked the person for something that has not come. The clocks run on. */
  waiting: boolean;
  answeredOn: string | null;
  /** What is due next; null when nothing is, or when no law sets a time. */
  next: { what: string; aimBy: string; latest: string; daysLeft: number; overdue: Overdue } | null;
  /** True when name and reply address have been kept for 24 months after the answer and may go. */
  mayBeErased: boolean;
}

/**
 * All requests. Open ones come first, by the day on which their next clock runs out, so that what is overdue longest stands
 * on top; then those without a time set by law; then the settled ones, newest first.
 */
export function inbox(office: Pick<OfficeRecords, 'request' | 'letter'>, today: string): InboxLine[] {
  const letters = lettersByRequest(office);
  const nextOf = rememberingNextClock(today);
  const timed = new Map<RequestClock, Due>();
  const untimed: InboxLine[] = [];
  const settled: InboxLine[] = [];
  for (const request of office.request) {
    const own = letters.get(request.id) ?? none;
    if (isSettled(request)) {
      settled.push(inboxLine(request, today, null));
      continue;
    }
    const clock = nextOf(request, own);
    if (clock === undefined) {
      untimed.push(inboxLine(request, today, null));
      continue;
    }
    const due = timed.get(clock) ?? newDue(clock, request);
    timed.set(clock, due);
    due.lines.push(inboxLine(request, today, due.next));
  }
  // Requests with the same clock lie together and are in order already, so a log of ten thousand is sorted by its clocks.
  const inTime = [...timed.values()].toSorted((first, second) => compare(first.key, second.key));
  return [
    ...inTime.flatMap(({ lines }) => lines),
    ...untimed.toSorted((first, second) => compare(first.receivedOn ?? '', second.receivedOn ?? '')),
    ...settled.toReversed().toSorted((first, second) => compare(second.receivedOn ?? '', first.receivedOn ?? '')),
  ];
}

const none: readonly Letter[] = [];

/** The requests whose next clock is the same. */
interface Due {
  next: NonNullable<InboxLine['next']>;
  key: string;
  lines: InboxLine[];
}

function newDue({ what, aimBy, latest, daysLeft, overdue }: RequestClock, request: Request): Due {
  const key = `${latest} ${aimBy} ${valueOf(request.receivedOn) ?? ''}`;
  return { next: { what, aimBy, latest, daysLeft, overdue }, key, lines: [] };
}

function inboxLine(request: Request, today: string, next: InboxLine['next']): InboxLine {
  const settled = isSettled(request);
  return {
    id: request.id,
    kinds: itemsOf(request.kinds),
    name: valueOf(request.personName) ?? null,
    receivedOn: valueOf(request.receivedOn) ?? null,
    status: !settled ? 'open' : valueOf(request.outcome) === 'withdrawn' ? 'withdrawn' : 'answered',
    waiting: !settled && request.pauses.state === 'given' && openPause(request) !== undefined,
    answeredOn: valueOf(request.answeredOn) ?? null,
    next,
    mayBeErased: settled && mayBeErased(request, today),
  };
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
