/** Whether a recipient works within limits that the office sets. */
import { isYes } from '../../inventory/answer.ts';
import type { Recipient } from '../../inventory/recipient.ts';

/** Service providers and contractors work within limits, unless the office knows that they go beyond. */
export function isBound(recipient: Recipient): boolean {
  const role = recipient.role.state === 'given' ? recipient.role.value : undefined;
  const limited = role === 'serviceProvider' || role === 'contractor';
  return limited && !isYes(recipient.ownUse) && !isYes(recipient.adsUse) && !isYes(recipient.combines);
}
