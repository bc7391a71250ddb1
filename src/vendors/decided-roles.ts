/** The decided roles of many recipients: those with the same answers are worked out once, and nothing but the role. */
import type { Recipient } from '../inventory/recipient.ts';
import type { RoleByRule } from '../library/recipient-role-rules.ts';
import type { ContractStanding } from './contract-standing.ts';
import { decidedRole } from './role-outcome.ts';
import { roleAnswersOf, roleQuestions } from './role-questions.ts';

/** A function that gives the role that answers lead to, or undefined, and remembers it for one pass over an office. */
export function decidedRoles(): (recipient: Recipient, contract: ContractStanding) => RoleByRule | undefined {
  const known = new Map<string, RoleByRule | undefined>();
  return (recipient, contract) => {
    const said = roleQuestions.map((name) => {
      const answer = recipient[name];
      return answer.state === 'given' ? String(answer.value) : '';
    });
    const key = [...said, contract.terms, contract.certification].join('|');
    if (!known.has(key)) known.set(key, decidedRole(roleAnswersOf(recipient), contract));
    return known.get(key);
  };
}
