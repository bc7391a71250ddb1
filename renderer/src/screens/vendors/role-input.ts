import type { CallInput } from '../../../../src/contract/calls.ts';
import type { RecipientRole } from '../../../../src/vendors/role-decision.ts';
import type { RoleAnswers } from '../../../../src/vendors/role-questions.ts';

interface Draft {
  id: string;
  changed: Partial<RoleAnswers>;
  role: RecipientRole | undefined;
  reason: string;
}

/** What the calls about a role are asked with. Line ends become spaces: a reason is one line of the note. */
export function decisionInput({ id, changed, role, reason }: Draft): CallInput<'vendor.policyChange'> {
  const line = reason.replaceAll(/\s+/g, ' ').trim();
  return {
    id,
    answers: changed,
    ...(role === undefined ? {} : { role }),
    ...(line === '' ? {} : { reason: line }),
  };
}
