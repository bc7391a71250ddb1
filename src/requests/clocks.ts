/**
 * The clocks of a request: by when each step is due, by kind of request and by where it arrived.
 *
 * Every clock has two dates. `aimBy` keeps to every reading of the law; `latest` is the last day that one reading allows.
 * A clock starts on the day of receipt, however long the identity check takes (11 CCR 7021(b)).
 */
import { consumerRequest, type ConsumerRequestId, type RequestDeadline } from '../library/consumer-requests.ts';
import { holidays } from '../library/holidays.ts';
import { addBusinessDays, addDays, addMonths } from './calendar.ts';

export interface ClockFacts {
  /** The day it arrived (ISO). */
  receivedOn: string;
  /** Shine the Light: whether it arrived at the contact point that the office names. Undefined: nobody knows yet. */
  atContactPoint?: boolean | undefined;
  /** The day on which notice of an extension, with its reason, went out (ISO). */
  extendedOn?: string | undefined;
  /** The day on which a young person or a parent said no (ISO). */
  refusedOn?: string | undefined;
}

export interface Clock {
  /** The id of the deadline in `src/library/consumer-requests`. */
  id: string;
  /** What must be done, as a phrase. */
  what: string;
  /** `due`: it must happen by these dates. `wait`: it must not happen before them. */
  kind: 'due' | 'wait';
  /** ISO date. */
  aimBy: string;
  /** ISO date, never before `aimBy`. */
  latest: string;
  /** When the step may be left out, in words. */
  unless?: string;
  /** The citation behind it, as printed. */
  cite: string;
  /** False where the library marks a doubt. */
  verified: boolean;
  /** True for a day that the office has set itself, because the law sets none. Only such a day moves while it waits. */
  byOffice: boolean;
}

/** Why an extension cannot be taken. */
export type ExtensionProblem =
  /** The law knows none for this kind of request. */
  | 'noExtension'
  /** The notice must go out within the first period. */
  | 'tooLate'
  /** It would be told before the request arrived. */
  | 'beforeReceipt';

/** The clocks of a request in the order in which they end. An extension that cannot be taken moves nothing. */
export function clocksOf(kind: ConsumerRequestId, facts: ClockFacts, table = holidays): Clock[] {
  const { deadlines, officeTarget } = consumerRequest(kind);
  const extension = deadlines.find((deadline) => deadline.from === 'endOfFirstPeriod');
  const extended = facts.extendedOn !== undefined && extensionProblem(kind, facts, facts.extendedOn) === undefined;
  return [...deadlines, ...(officeTarget === undefined ? [] : [officeTarget])]
    .filter((deadline) => runs(deadline, facts))
    .map((deadline) => {
      const more = extended && isAnswer(deadline) ? extension : undefined;
      return clock(deadline, more, facts, table);
    })
    .toSorted((first, second) => (first.latest < second.latest ? -1 : first.latest > second.latest ? 1 : 0));
}

/** Why the office cannot extend on the given day, or undefined when it can. */
export function extensionProblem(
  kind: ConsumerRequestId,
  facts: ClockFacts,
  extendedOn: string,
): ExtensionProblem | undefined {
  const { deadlines } = consumerRequest(kind);
  const answer = deadlines.find(isAnswer);
  if (answer === undefined || !deadlines.some((deadline) => deadline.from === 'endOfFirstPeriod')) return 'noExtension';
  if (extendedOn < facts.receivedOn) return 'beforeReceipt';
  return extendedOn > addDays(facts.receivedOn, answer.count) ? 'tooLate' : undefined;
}

/** Days from today to a date: 0 today, below zero when it is over. */
export function daysLeft(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
}

/** An extension is no clock of its own: it moves the answer. Where a request arrived decides which of two clocks runs. */
function runs(deadline: RequestDeadline, facts: ClockFacts): boolean {
  if (deadline.from === 'endOfFirstPeriod') return false;
  if (deadline.from === 'refusal') return facts.refusedOn !== undefined;
  // Not known yet counts as the named contact point: the shorter time is right in either case.
  if (deadline.id === 'stl-30') return facts.atContactPoint !== false;
  if (deadline.id === 'stl-150') return facts.atContactPoint === false;
  return true;
}

function isAnswer(deadline: RequestDeadline): boolean {
  return deadline.unit === 'calendarDays' && deadline.from === 'receipt';
}

function clock(
  deadline: RequestDeadline,
  more: RequestDeadline | undefined,
  facts: ClockFacts,
  table: typeof holidays,
): Clock {
  const start = deadline.from === 'refusal' ? (facts.refusedOn ?? facts.receivedOn) : facts.receivedOn;
  const count = deadline.count + (more?.count ?? 0);
  const common = {
    id: deadline.id,
    what: deadline.what,
    ...(deadline.unless === undefined ? {} : { unless: deadline.unless }),
    cite: more?.cite ?? deadline.cite,
    verified: deadline.verified && (more?.verified ?? true),
    byOffice: deadline.byOffice === true,
  };
  if (deadline.unit === 'months') {
    const over = addMonths(start, count);
    return { ...common, kind: 'wait', aimBy: over, latest: over };
  }
  if (deadline.unit === 'businessDays') {
    const latest = addBusinessDays(start, count, 'latest', table);
    // An office that sets itself a day means its own working days.
    const aimBy = common.byOffice ? latest : addBusinessDays(start, count, 'aim', table);
    return { ...common, kind: 'due', aimBy, latest };
  }
  // Counting the day of receipt as day 1 makes a period a day shorter: the library says where that reading exists.
  const shorter = deadline.aimForCount === undefined ? 0 : deadline.count - deadline.aimForCount;
  return { ...common, kind: 'due', aimBy: addDays(start, count - shorter), latest: addDays(start, count) };
}
