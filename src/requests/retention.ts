/** How long the log keeps who asked: 24 months (11 CCR 7101(a)), and what stays when the person is erased. */
import { given, none, valueOf } from '../inventory/answer.ts';
import type { Request } from '../inventory/request.ts';
import { consumerRequestRules } from '../library/consumer-request-rules.ts';
import { addMonths } from './calendar.ts';

const monthsToKeep = consumerRequestRules.find(({ id }) => id === 'rec-24-months')?.count ?? 24;

/**
 * The first day on which name and reply address may go: 24 months after the answer, or after receipt when the request was
 * taken back. Undefined while the request is open, or when they are gone already.
 */
export function erasableFrom(request: Request): string | undefined {
  if (valueOf(request.erasedOn) !== undefined) return undefined;
  const answered = valueOf(request.answeredOn);
  const withdrawn = valueOf(request.outcome) === 'withdrawn' ? valueOf(request.receivedOn) : undefined;
  const settled = answered ?? withdrawn;
  return settled === undefined ? undefined : addMonths(settled, monthsToKeep);
}

/** The request without the person: what was asked, when, and what came of it stay for the counts. */
export function withoutPerson(request: Request, today: string): Request {
  return {
    ...request,
    personName: none,
    personReach: none,
    agentProof: none,
    identityCheck: none,
    note: '',
    erasedOn: given(today),
  };
}
