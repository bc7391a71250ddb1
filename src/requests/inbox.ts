/** The inbox: every request in one line, the one that does most harm by waiting first. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Letter } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request, RequestKind } from '../inventory/request.ts';
import { isSettled, lettersByRequest, rememberingNextClock, type Overdue } from './request-clocks.ts';
import { erasableFrom } from './retention.ts';
import { waitsForPerson } from './waiting.ts';

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
  return office.request
    .map((request) => inboxLine(request, letters.get(request.id) ?? [], today, nextOf))
    .toSorted(byHarm);
}

function inboxLine(
  request: Request,
  letters: readonly Letter[],
  today: string,
  nextOf: ReturnType<typeof rememberingNextClock>,
): InboxLine {
  const settled = isSettled(request);
  const next = settled ? undefined : nextOf(request, letters);
  const erasable = erasableFrom(request);
  return {
    id: request.id,
    kinds: itemsOf(request.kinds),
    name: valueOf(request.personName) ?? null,
    receivedOn: valueOf(request.receivedOn) ?? null,
    status: !settled ? 'open' : valueOf(request.outcome) === 'withdrawn' ? 'withdrawn' : 'answered',
    waiting: waitsForPerson(request, letters),
    answeredOn: valueOf(request.answeredOn) ?? null,
    next: next
      ? {
          what: next.what,
          aimBy: next.aimBy,
          latest: next.latest,
          daysLeft: next.daysLeft,
          overdue: next.overdue,
        }
      : null,
    mayBeErased: erasable !== undefined && today >= erasable,
  };
}

function byHarm(first: InboxLine, second: InboxLine): number {
  const [group, other] = [groupOf(first), groupOf(second)];
  if (group !== other) return group - other;
  if (group === 2) return inOrder(second.receivedOn, first.receivedOn) || inOrder(second.id, first.id);
  return (
    inOrder(first.next?.latest, second.next?.latest) ||
    inOrder(first.next?.aimBy, second.next?.aimBy) ||
    inOrder(first.receivedOn, second.receivedOn) ||
    inOrder(first.id, second.id)
  );
}

function groupOf({ status, next }: InboxLine): number {
  if (status !== 'open') return 2;
  return next === null ? 1 : 0;
}

function inOrder(first: string | null | undefined, second: string | null | undefined): number {
  const [one, other] = [first ?? '', second ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
