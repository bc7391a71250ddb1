/** The drafts of all policies of an office, as people would read them: what a requirement is looked for in. */
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import type { Document } from '../block.ts';
import { allBlocks, type Part } from '../block-tree.ts';
import { applyOwnWording } from '../own-wording/apply-own-wording.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import { choosePolicy } from '../policy/policy-scope.ts';

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
  const inForce = office.policyDocument.filter((one) => mayBeTrueOn(one, asOf));
  const chosen = choosePolicy(office);
  const policies = inForce.length > 0 ? inForce : [chosen];
  return policies.map((policy) => {
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
