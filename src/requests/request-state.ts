/** Everything about one request on one day: its clocks, what to check, where to look, whom to tell, how it repeats. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request } from '../inventory/request.ts';
import { cite } from '../library/citations.ts';
import { consumerRequestRules } from '../library/consumer-request-rules.ts';
import { consumerRequest, type ConsumerRequestId } from '../library/consumer-requests.ts';
import { checksOf, type RequestCheck } from './checks.ts';
import { dateProblems, type DateProblem } from './date-problems.ts';
import { openPause, pausesOf, type Pause } from './pauses.ts';
import { lettersByRequest, nextClock, requestClocks, type RequestClock } from './request-clocks.ts';
import { isSettled } from './settled.ts';
import { answeredThisYear, knownInTwelveMonths, openTwin, requestLog, type RequestLog } from './request-log.ts';
import { requestRoute, type RequestRoute } from './route.ts';
import { companiesToTell, placesToLook, type CompanyToTell, type PlaceToLook } from './where-to-look.ts';

/** A limit on repeats that the request meets. The office may still answer. */
export interface Repeat {
  rule: 'oncePerYear' | 'twiceInTwelveMonths' | 'stillOpen';
  /** The earlier requests, by id. */
  earlier: string[];
  cite: string;
}

export interface RequestState {
  id: string;
  status: 'open' | 'settled';
  clocks: RequestClock[];
  /** The clock that runs out first. */
  next: RequestClock | null;
  /** When the office waited for the person, and the stretch in which it waits now. The clocks of the law go on meanwhile. */
  pauses: Pause[];
  waiting: Pause | null;
  /** Dates that cannot be. */
  problems: DateProblem[];
  checks: RequestCheck[];
  places: PlaceToLook[];
  tell: CompanyToTell[];
  repeats: Repeat[];
  /** What the answer must hold, and what a refusal must keep to, by kind. */
  answers: { kind: ConsumerRequestId; must: readonly string[]; denial: readonly string[]; never: readonly string[] }[];
  /** Only for Shine the Light, once the day of receipt is known. */
  route: RequestRoute | null;
}

/** The state of a request of the office on a day (ISO date). */
export function requestState(office: OfficeRecords, request: Request, today: string): RequestState {
  const log = requestLog(office);
  const clocks = requestClocks(request, lettersByRequest(office).get(request.id) ?? [], today);
  const kinds = itemsOf(request.kinds);
  const known = kinds.filter((kind) => kind !== 'other');
  const settled = isSettled(request);
  const asksForLists = kinds.includes('req-shine-the-light') && valueOf(request.receivedOn) !== undefined;
  return {
    id: request.id,
    status: settled ? 'settled' : 'open',
    clocks,
    next: settled ? null : (nextClock(clocks) ?? null),
    pauses: pausesOf(request),
    waiting: openPause(request) ?? null,
    problems: problemsOf(request, today),
    checks: checksOf(request),
    places: placesToLook(office, request, today),
    tell: companiesToTell(office, request, today),
    repeats: repeatsOf(request, log),
    answers: known.map((kind) => {
      const { answerMust, denialRules, neverDisclose = [] } = consumerRequest(kind);
      return { kind, must: answerMust, denial: denialRules, never: neverDisclose };
    }),
    route: asksForLists ? requestRoute(office, request, log) : null,
  };
}

function problemsOf(request: Request, today: string): DateProblem[] {
  const receivedOn = valueOf(request.receivedOn);
  if (receivedOn === undefined) return [];
  const { extendedOn, refusedOn, answeredOn } = request;
  return dateProblems(
    {
      kinds: itemsOf(request.kinds),
      receivedOn,
      extendedOn: valueOf(extendedOn),
      refusedOn: valueOf(refusedOn),
      answeredOn: valueOf(answeredOn),
    },
    today,
  );
}

/** The limits that a request meets, from the requests of the same person before it. */
export function repeatsOf(request: Request, log: RequestLog): Repeat[] {
  const repeats: Repeat[] = [];
  if (itemsOf(request.kinds).includes('req-shine-the-light')) {
    const once = cite('civ-1798.83-c-1');
    const answered = answeredThisYear(log, request);
    const open = answered ? undefined : openTwin(log, request);
    if (answered) repeats.push({ rule: 'oncePerYear', earlier: [answered.id], cite: once });
    if (open) repeats.push({ rule: 'stillOpen', earlier: [open.id], cite: once });
  }
  const known = knownInTwelveMonths(log, request);
  if (known.length >= 2) {
    const earlier = known.map(({ id }) => id);
    const rule = consumerRequestRules.find(({ id }) => id === 'rule-two-per-year');
    repeats.push({ rule: 'twiceInTwelveMonths', earlier, cite: rule?.cite ?? '' });
  }
  return repeats;
}
