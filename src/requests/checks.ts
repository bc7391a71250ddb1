/** What the office may ask of the person before it acts: who they are, and what shows that an agent may ask. */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { Request } from '../inventory/request.ts';
import { consumerRequest, type ConsumerRequestId } from '../library/consumer-requests.ts';
import { consumerRequestRules } from '../library/consumer-request-rules.ts';

/** One thing to check, or not to check. */
export interface RequestCheck {
  about: 'identity' | 'agent';
  /** `required`, `notNeeded`: none is needed, `forbidden`: none may stand before the choice. */
  rule: 'required' | 'notNeeded' | 'forbidden';
  /** How, in plain words. */
  how: string;
  cite: string | null;
  /** `open`: still to be done. `wrong`: it was done where the law allows none. */
  state: 'done' | 'open' | 'failed' | 'wrong' | 'none';
}

/** Choices that must work without an identity check: 11 CCR 7060(b), 7025(c), 7028(a), 7221(f). */
const withoutCheck: readonly ConsumerRequestId[] = [
  'req-opt-out',
  'req-opt-out-signal',
  'req-limit',
  'req-opt-in-after',
  'req-admt-opt-out',
];

/** The checks of a request, each once although several kinds may ask for it. */
export function checksOf(request: Request): RequestCheck[] {
  const kinds = itemsOf(request.kinds).filter((kind) => kind !== 'other');
  const checks = [...kinds.map((kind) => identityCheck(kind, request)), ...agentChecks(kinds, request)];
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

/** True when no identity check may stand before any of the kinds. */
export function mayCheckIdentity(kinds: readonly string[]): boolean {
  return !kinds.every((kind) => withoutCheck.some((one) => one === kind));
}

function identityCheck(kind: ConsumerRequestId, request: Request): RequestCheck {
  const { verification } = consumerRequest(kind);
  const identity = valueOf(request.identity);
  const common = { about: 'identity', how: verification.how, cite: verification.cite ?? null } as const;
  if (withoutCheck.includes(kind)) {
    // A check that another kind of the same request needs is no wrong.
    const wrong = isChecked(identity) && !mayCheckIdentity(itemsOf(request.kinds));
    return { ...common, rule: 'forbidden', state: wrong ? 'wrong' : 'none' };
  }
  if (verification.tier === 'none') return { ...common, rule: 'notNeeded', state: 'none' };
  // 11 CCR 7063(b): with a power of attorney the person need not show who they are; the paper itself is checked below.
  if (valueOf(request.askedBy) === 'powerOfAttorney') {
    return { about: 'identity', rule: 'notNeeded', how: 'not by the person', cite: agentCite, state: 'none' };
  }
  const state =
    identity === 'confirmed' || identity === 'notNeeded' ? 'done' : identity === undefined ? 'open' : 'failed';
  return { ...common, rule: 'required', state };
}

function isChecked(identity: string | undefined): boolean {
  return identity === 'confirmed' || identity === 'notConfirmed';
}

function agentChecks(kinds: readonly ConsumerRequestId[], request: Request): RequestCheck[] {
  const askedBy = valueOf(request.askedBy);
  if (askedBy === undefined || askedBy === 'person' || kinds.every((kind) => kind === 'req-shine-the-light')) return [];
  const state = request.agentProof.state === 'given' ? 'done' : 'open';
  const common = { about: 'agent', rule: 'required', cite: agentCite, state } as const;
  if (askedBy === 'powerOfAttorney') return [{ ...common, how: 'the power of attorney; nothing more' }];
  if (askedBy === 'parent') return [{ ...common, how: 'what shows that they are the parent or guardian' }];
  const onlyChoices = !mayCheckIdentity(kinds);
  const how = onlyChoices
    ? 'the signed permission; nothing more'
    : 'the signed permission, and a word from the person: who they are, or that they gave it';
  return [{ ...common, how }];
}

const agentCite = consumerRequestRules.find(({ id }) => id === 'rule-agent')?.cite ?? null;
