/** The drafts of all policies of an office: what a requirement is looked for in. */
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { mayBeTrueOn } from '../../inventory/valid-time.ts';
import { allBlocks, type Part } from '../block-tree.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import { choosePolicy } from '../policy/policy-scope.ts';

export interface Draft {
  /** Id of the policy document; undefined while the office has recorded none. */
  policy: string | undefined;
  forStaff: boolean;
  /** Every part in reading order. */
  parts: readonly Part[];
}

/** One draft per policy that holds on the day (ISO date). Without one: the draft that the office would see. */
export function draftsOf(office: OfficeRecords, asOf: string): Draft[] {
  const inForce = office.policyDocument.filter((one) => mayBeTrueOn(one, asOf));
  const chosen = choosePolicy(office);
  const policies = inForce.length > 0 ? inForce : [chosen];
  return policies.map((policy) => ({
    policy: policy?.id,
    forStaff: policy?.audience.state === 'given' && valueOf(policy.audience) === 'staff',
    parts: allBlocks(composePolicy(office, { asOf, policyId: policy?.id })),
  }));
}
