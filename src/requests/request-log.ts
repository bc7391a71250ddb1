/** The log of requests as the limits on repeats need it: what the same person asked for, and when. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request, RequestKind } from '../inventory/request.ts';
import { addMonths } from './calendar.ts';

/** The requests of an office by the person who asks. Made once and asked often. */
export interface RequestLog {
  /** All requests of the same name and reply address, in the order of their ids; the request itself is one of them. */
  readonly samePerson: (request: Request) => readonly Request[];
}

/** Logs by the requests that they were made of: hundreds of letters in a row ask for the same one. Records never change. */
const made = new WeakMap<readonly Request[], RequestLog>();

/** The log of the office. */
export function requestLog({ request }: Pick<OfficeRecords, 'request'>): RequestLog {
  const log = made.get(request) ?? makeLog(request);
  made.set(request, log);
  return log;
}

function makeLog(requests: readonly Request[]): RequestLog {
  const byPerson = Map.groupBy(requests, (one) => personKey(one) ?? '');
  return {
    samePerson: (request) => {
      const key = personKey(request);
      const known = key === undefined ? [] : (byPerson.get(key) ?? []);
      return known.some(({ id }) => id === request.id) ? known : [...known, request];
    },
  };
}

/**
 * What tells one person from another: name and reply address together, without regard to case, spaces and punctuation.
 * Undefined when one of the two is not there, as after erasing.
 */
export function personKey({ personName, personReach }: Request): string | undefined {
  const [name, reach] = [plain(valueOf(personName)), plain(valueOf(personReach))];
  return name === '' || reach === '' ? undefined : `${name}|${reach}`;
}

/**
 * Shine the Light asks for one answer in each calendar year (Civ. Code 1798.83(c)(1)): another request of the same person and
 * year that was answered before this one, whichever of the two arrived first.
 */
export function answeredThisYear(log: RequestLog, request: Request): Request | undefined {
  const day = valueOf(request.receivedOn);
  if (day === undefined) return undefined;
  return log.samePerson(request).find((one) => {
    if (one.id === request.id || !itemsOf(one.kinds).includes('req-shine-the-light') || !wasAnswered(one)) return false;
    return valueOf(one.receivedOn)?.slice(0, 4) === day.slice(0, 4) && cameFirst(one, request);
  });
}

/** Of two answers on one day, that to the request which arrived first; before an open request every answer came first. */
function cameFirst(one: Request, request: Request): boolean {
  const mine = valueOf(request.answeredOn);
  const orderOf = ({ receivedOn, id }: Request): string => `${valueOf(receivedOn) ?? ''} ${id}`;
  const theirs = valueOf(one.answeredOn) ?? '';
  return mine === undefined || theirs < mine || (theirs === mine && orderOf(one) < orderOf(request));
}

/** Shine the Light requests of the same person and year that are not answered yet. */
export function openTwin(log: RequestLog, request: Request): Request | undefined {
  const day = valueOf(request.receivedOn);
  return earlier(log, request, ['req-shine-the-light']).find(
    (one) => isOpen(one) && valueOf(one.receivedOn)?.slice(0, 4) === day?.slice(0, 4),
  );
}

const knowKinds: readonly RequestKind[] = ['req-know-categories', 'req-know-specific', 'req-portability'];

/** True for a request to know in any of its forms; the law counts them together. */
export function asksToKnow(request: Request): boolean {
  return itemsOf(request.kinds).some((kind) => knowKinds.includes(kind));
}

/** The requests to know that were answered in the twelve months before this one; two are enough (1798.130(b)). */
export function knownInTwelveMonths(log: RequestLog, request: Request): Request[] {
  const day = valueOf(request.receivedOn);
  if (day === undefined || !asksToKnow(request)) return [];
  const start = addMonths(day, -12);
  return earlier(log, request, knowKinds).filter((one) => wasAnswered(one) && (valueOf(one.receivedOn) ?? '') > start);
}

function earlier(log: RequestLog, request: Request, kinds: readonly RequestKind[]): Request[] {
  const day = valueOf(request.receivedOn) ?? '';
  return log.samePerson(request).filter((one) => {
    const other = valueOf(one.receivedOn);
    if (one.id === request.id || other === undefined) return false;
    const before = other < day || (other === day && one.id < request.id);
    return before && itemsOf(one.kinds).some((kind) => kinds.includes(kind));
  });
}

/** A request that was taken back, or refused, was not answered in the sense of the limits. */
function wasAnswered(request: Request): boolean {
  const outcome = valueOf(request.outcome);
  return valueOf(request.answeredOn) !== undefined && outcome !== 'withdrawn' && outcome !== 'denied';
}

function isOpen(request: Request): boolean {
  return valueOf(request.answeredOn) === undefined && valueOf(request.outcome) !== 'withdrawn';
}

function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '');
}
