/** How long the log keeps who asked: 24 months (11 CCR 7101(a)), and what stays when the person is erased. */
import { given, valueOf } from '../inventory/answer.ts';
import { textIn, withoutAnswers, withoutNamesIn } from '../inventory/erased-record.ts';
import type { Request } from '../inventory/request.ts';
import { consumerRequestRules } from '../library/consumer-request-rules.ts';
import { addMonths } from './calendar.ts';

const monthsToKeep = consumerRequestRules.find(({ id }) => id === 'rec-24-months')?.count ?? 24;

/**
 * The first day on which name and reply address may go: 24 months after the answer, or after receipt when the request was
 * taken back. Undefined while the request is open, or when they are gone already.
 */
export function erasableFrom(request: Request): string | undefined {
  const settled = settledOn(request);
  return settled === undefined ? undefined : addMonths(settled, monthsToKeep);
}

/** The day until which a request that was really made is kept at least: 24 months after the answer, else after receipt. */
export function keptUntil({ answeredOn, receivedOn }: Request): string | undefined {
  const from = valueOf(answeredOn) ?? valueOf(receivedOn);
  return from === undefined ? undefined : addMonths(from, monthsToKeep);
}

/** Whether that day has come. Asked for ten thousand requests at once, so days of the last years are not worked out. */
export function mayBeErased(request: Request, today: string): boolean {
  const settled = settledOn(request);
  if (
    settled === undefined ||
    Number(today.slice(0, 4)) - Number(settled.slice(0, 4)) < Math.floor(monthsToKeep / 12)
  ) {
    return false;
  }
  return today >= addMonths(settled, monthsToKeep);
}

/** The day from which the months count; undefined while the request is open, or when the person is gone already. */
function settledOn(request: Request): string | undefined {
  if (valueOf(request.erasedOn) !== undefined) return undefined;
  const withdrawn = valueOf(request.outcome) === 'withdrawn' ? valueOf(request.receivedOn) : undefined;
  return valueOf(request.answeredOn) ?? withdrawn;
}

/** What tells who asked. */
const personalFields = [
  'personName',
  'personReach',
  'agentProof',
  'identityCheck',
  // Staff wrote these freely, so the person may stand in them.
  'receivedBy',
  'places',
  'pauses',
];

/** Why it came out so: what the counts and the law's log need stays, without the names in it. */
const reasons = ['extensionReason', 'outcomeReason'];

/** A request, as it is or as it was, by its fields. */
type AnyRequest = Pick<Partial<Record<keyof Request, unknown>>, 'personName' | 'personReach'>;

/** The words by which a text can be known to be about who asked: the name, and each way to reach them. */
export function namesIn({ personName, personReach }: AnyRequest): string[] {
  return [personName, personReach].flatMap((answer) => textIn(answer).split('\n'));
}

/**
 * A request without who asked, as it is now or as the history holds it: what was asked, when, and what came of it stay for the
 * counts. `known`: further names of the person, such as today's for an earlier text.
 */
export function withoutWhoAsked<Kind extends AnyRequest>(request: Kind, known: readonly string[] = []): Kind {
  return withoutAnswers(withoutNamesIn(request, reasons, [...known, ...namesIn(request)]), personalFields);
}

/** The same, with the day on which it was done (ISO date). */
export function withoutPerson(request: Request, today: string): Request {
  return { ...withoutWhoAsked(request), erasedOn: given(today) };
}
