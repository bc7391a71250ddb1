/** The drafts of all policies of an office, as people would read them: what a requirement is looked for in. */
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { Document } from '../block.ts';
import { allBlocks, type Part } from '../block-tree.ts';
import { applyOwnWording } from '../own-wording/apply-own-wording.ts';
import { composeInSteps, composePolicy } from '../policy/compose-policy.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import type { Steps } from '../steps.ts';

export interface Draft {
  /** Id of the policy document; undefined while the office has recorded none. */
  policy: string | undefined;
  forStaff: boolean;
  /** What the records give. */
  composed: Document;
  /** The same in the office's own words, where it has chosen some. */
  document: Document;
  /** Every part of that document in reading order. */
  parts: readonly Part[];
}

/** One draft per policy that holds on the day (ISO date). Without one: the draft that the office would see. */
export function draftsOf(office: OfficeRecords, asOf: string): Draft[] {
  return policiesNow(office, asOf).map((policy) => {
    const composed = composePolicy(office, { asOf, policyId: policy?.id });
    const { document } = applyOwnWording(composed, office, policy?.id, asOf);
    return {
      policy: policy?.id,
      forStaff: policy?.audience.state === 'given' && valueOf(policy.audience) === 'staff',
      composed,
      document,
      parts: allBlocks(document),
    };
  });
}

/** Composes in steps what `draftsOf` then has at hand: the text of every policy that has a draft on the day. */
export function* policiesInSteps(office: OfficeRecords, asOf: string): Steps<void> {
  for (const policy of policiesNow(office, asOf)) yield* composeInSteps(office, { asOf, policyId: policy?.id });
}

function policiesNow(office: OfficeRecords, asOf: string): (PolicyDocument | undefined)[] {
  const inForce = office.policyDocument.filter((one) => mayBeTrueOn(one, asOf));
  return inForce.length > 0 ? inForce : [choosePolicy(office)];
}
