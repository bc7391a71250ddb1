/** Role outcomes of many recipients: those with the same answers are worked out once. */
import type { Recipient } from '../inventory/recipient.ts';
import type { ContractStanding } from './contract-standing.ts';
import { roleOutcome, type RoleOutcome } from './role-outcome.ts';
import { roleAnswersOf, roleQuestions } from './role-questions.ts';

/** A function that answers like `roleOutcome` and remembers, for one pass over an office. */
export function roleOutcomes(): (recipient: Recipient, contract: ContractStanding) => RoleOutcome {
  const known = new Map<string, RoleOutcome>();
  return (recipient, contract) => {
    const said = roleQuestions.map((name) => {
      const answer = recipient[name];
      return answer.state === 'given' ? String(answer.value) : '';
    });
    const missing = contract.missing.map(({ id }) => id);
    const key = [...said, contract.terms, contract.certification, ...missing].join('|');
    const found = known.get(key) ?? roleOutcome(roleAnswersOf(recipient), contract);
    known.set(key, found);
    return found;
  };
}
