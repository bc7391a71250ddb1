/** The text of a policy: what the records give, in the office's own words where it has chosen some. */
import type { Document } from '../block.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import type { PolicyOptions } from '../policy/policy-context.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { applyOwnWording, type WordingState } from './apply-own-wording.ts';

/**
 * The text that is printed, issued and checked, with the state of each own wording. `composePolicy` gives the same text
 * without own words.
 */
export function policyText(
  office: OfficeRecords,
  options: PolicyOptions,
): { document: Document; wordings: WordingState[] } {
  const policy = choosePolicy(office, options.policyId);
  return applyOwnWording(composePolicy(office, options), office, policy?.id, options.asOf);
}
