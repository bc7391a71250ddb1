/** The clocks of a recorded request: which have been kept, which run, and which comes next. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Letter, LetterKind } from '../inventory/letter.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request } from '../inventory/request.ts';
import type { ConsumerRequestId } from '../library/consumer-requests.ts';
import { clocksOf, daysLeft, type Clock, type ClockFacts } from './clocks.ts';

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
export function lettersByRequest(office: Pick<OfficeRecords, 'letter'>): LettersByRequest {
  return Map.groupBy(office.letter, (letter) => valueOf(letter.request) ?? '');
}

/** Whether the request needs nothing more: it was answered, or taken back. */
export function isSettled(request: Request): boolean {
  return valueOf(request.answeredOn) !== undefined || valueOf(request.outcome) === 'withdrawn';
}

/** Works out the clocks of a kind of request; an inbox hands in one that remembers. */
export type ClocksOf = (kind: ConsumerRequestId, facts: ClockFacts) => readonly Clock[];

/** Remembers what it worked out: many requests of a long log have the same kind and day. */
export function rememberingClocks(): ClocksOf {
  const found = new Map<string, readonly Clock[]>();
  return (kind, facts) => {
    const { receivedOn, atContactPoint, extendedOn, refusedOn } = facts;
    const key = `${kind} ${receivedOn} ${atContactPoint} ${extendedOn} ${refusedOn}`;
    const clocks = found.get(key) ?? clocksOf(kind, facts);
    found.set(key, clocks);
    return clocks;
  };
}

/** All clocks in the order in which they end; none while nobody knows when the request arrived. */
export function requestClocks(
  request: Request,
  letters: readonly Letter[],
  today: string,
  clocks: ClocksOf = clocksOf,
): RequestClock[] {
  const facts = clockFacts(request);
  if (facts === undefined) return [];
  const settled = isSettled(request);
  const confirmed = settled || letters.some((one) => confirms(valueOf(one.kind)));
  return itemsOf(request.kinds)
    .filter((kind) => kind !== 'other')
    .flatMap((kind) =>
      clocks(kind, facts).map((clock): RequestClock => {
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
function confirms(kind: LetterKind | undefined): boolean {
  return kind === 'acknowledgement' || kind === 'needMore' || kind === 'extension';
}

function overdueOn({ aimBy, latest }: Clock, today: string): Overdue {
  if (today > latest) return 'pastLatest';
  return today > aimBy ? 'pastAim' : 'no';
}
