/** Whether a recipient works within limits that the office sets. */
import { isYes } from '../../inventory/answer.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { givenOf } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { hasAgreement } from './recipients-agreements.ts';

/** Service providers and contractors by their role; whether a contract makes them so is another question. */
function worksForOffice(recipient: Recipient): boolean {
  const role = givenOf(recipient.role);
  return role === 'serviceProvider' || role === 'contractor';
}

/**
 * Service providers and contractors work within limits, unless the office knows that they go beyond. Where the CCPA may
 * apply, only a written contract sets these limits (11 CCR 7051, 7053).
 */
export function isBound(context: PolicyContext, recipient: Recipient): boolean {
  const limited = worksForOffice(recipient) && !lacksContract(context, recipient);
  return limited && !isYes(recipient.ownUse) && !isYes(recipient.adsUse) && !isYes(recipient.combines);
}

/** Whether a company that works for the office has no contract on record that is signed or accepted. */
export function lacksContract(context: PolicyContext, recipient: Recipient): boolean {
  return context.ccpa !== 'doesNotApply' && worksForOffice(recipient) && !hasAgreement(context, recipient);
}
