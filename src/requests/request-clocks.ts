/** The clocks of a recorded request: which have been kept, which run, and which comes next. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Letter, LetterKind } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request } from '../inventory/request.ts';
import type { ConsumerRequestId } from '../library/consumer-requests.ts';
import { clocksOf, daysLeft, type Clock, type ClockFacts } from './clocks.ts';
import { movedByPauses, pausesOf } from './pauses.ts';
import { isSettled } from './settled.ts';

/** A clock of one kind within a request. */
export interface RequestClock extends Clock {
  kindOfRequest: ConsumerRequestId;
  done: boolean;
  /** Days from today to the last day; below zero when it is over. */
  daysLeft: number;
  overdue: Overdue;
}

/** `pastAim`: only the careful date is over. `pastLatest`: the last day is over. */
export type Overdue = 'no' | 'pastAim' | 'pastLatest';

/** Letters by the request to which they belong. Made once and asked often. */
export type LettersByRequest = ReadonlyMap<string, readonly Letter[]>;

/** The letters of an office by request. */
export function lettersByRequest({ letter: letters }: Pick<OfficeRecords, 'letter'>): LettersByRequest {
  const found = grouped.get(letters) ?? Map.groupBy(letters, (one) => valueOf(one.request) ?? '');
  grouped.set(letters, found);
  return found;
}

const grouped = new WeakMap<readonly Letter[], LettersByRequest>();

/**
 * Remembers the next clock on a day: many requests of a long log have the same kinds, day and letters, and their clocks are
 * then the same.
 */
export function rememberingNextClock(
  today: string,
): (request: Request, letters: readonly Letter[]) => RequestClock | undefined {
  // By day first: a key of all that decides would have to be written for each of ten thousand requests.
  const byDay = new Map<string | undefined, Map<string, RequestClock | undefined>>();
  return (request, letters) => {
    const receivedOn = valueOf(request.receivedOn);
    const found = byDay.get(receivedOn) ?? new Map<string, RequestClock | undefined>();
    byDay.set(receivedOn, found);
    const key = whatDecides(request, isConfirmed(letters));
    if (found.has(key)) return found.get(key);
    const next = nextClock(requestClocks(request, letters, today));
    found.set(key, next);
    return next;
  };
}

/** What decides about the clocks besides the day of receipt. */
function whatDecides(request: Request, confirmed: boolean): string {
  const { kinds, atDesignatedContact, extendedOn, refusedOn, pauses } = request;
  const [only = '', ...others] = itemsOf(kinds);
  const all = others.length === 0 ? only : `${only} ${others.join()}`;
  const arrived = `${valueOf(atDesignatedContact) ?? ''} ${confirmed}`;
  const moved = `${valueOf(extendedOn) ?? ''} ${valueOf(refusedOn) ?? ''}`;
  const waited = pauses.state === 'given' ? JSON.stringify(pausesOf(request)) : '';
  return `${all} ${arrived} ${moved} ${waited}`;
}

/** All clocks in the order in which they end; none while nobody knows when the request arrived. `today`: ISO date. */
export function requestClocks(request: Request, letters: readonly Letter[], today: string): RequestClock[] {
  const facts = clockFacts(request);
  if (facts === undefined) return [];
  const settled = isSettled(request);
  const confirmed = settled || isConfirmed(letters);
  return itemsOf(request.kinds)
    .filter((kind) => kind !== 'other')
    .flatMap((kind) =>
      clocksOf(kind, facts).map((found): RequestClock => {
        const clock = found.byOffice ? movedClock(found, request, today) : found;
        const done = settled || (clock.id.endsWith('-confirm') && confirmed);
        const over = clock.kind === 'wait' || done ? 'no' : overdueOn(clock, today);
        return { ...clock, kindOfRequest: kind, done, daysLeft: daysLeft(clock.latest, today), overdue: over };
      }),
    )
    .toSorted((first, second) => (first.latest < second.latest ? -1 : first.latest > second.latest ? 1 : 0));
}

/** The clock that runs out first among those still to be kept. */
export function nextClock(clocks: readonly RequestClock[]): RequestClock | undefined {
  return clocks.find(({ kind, done }) => kind === 'due' && !done);
}

function clockFacts(request: Request): ClockFacts | undefined {
  const receivedOn = valueOf(request.receivedOn);
  if (receivedOn === undefined) return undefined;
  return {
    receivedOn,
    atContactPoint: valueOf(request.atDesignatedContact),
    extendedOn: valueOf(request.extendedOn),
    refusedOn: valueOf(request.refusedOn),
  };
}

/** Any letter that says that the request arrived confirms it. */
function isConfirmed(letters: readonly Letter[]): boolean {
  const confirming: readonly (LetterKind | undefined)[] = ['acknowledgement', 'needMore', 'extension'];
  return letters.some((one) => confirming.includes(valueOf(one.kind)));
}

/** Waiting for the person moves a day that the office has set itself, and no other. */
function movedClock(clock: Clock, request: Request, today: string): Clock {
  const pauses = pausesOf(request);
  const move = (day: string): string => movedByPauses(day, pauses, today);
  return { ...clock, aimBy: move(clock.aimBy), latest: move(clock.latest) };
}

function overdueOn({ aimBy, latest, byOffice }: Clock, today: string): Overdue {
  // A day that the office has set itself is one to aim for: no law is broken after it.
  if (today > latest && !byOffice) return 'pastLatest';
  return today > aimBy ? 'pastAim' : 'no';
}
