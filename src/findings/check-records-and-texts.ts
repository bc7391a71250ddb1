/** Checks the records of an office and what its policies say, without the checklist of what they must hold. */
import { ownWordingFindings } from '../documents/own-wording/own-wording-findings.ts';
import { composePolicy } from '../documents/policy/compose-policy.ts';
import type { Draft } from '../documents/requirements/drafts.ts';
import { versionFindings } from '../documents/versions/version-findings.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { checkRecordsInSteps } from './check-records.ts';
import type { Finding } from './finding.ts';
import { unsettledFindings } from './unsettled.ts';
import type { Steps } from '../documents/steps.ts';

/** The findings on a day (ISO date), not yet in the order of harm. `drafts` are the policies of that day. */
export function* checkRecordsAndTexts(office: OfficeRecords, asOf: string, drafts: readonly Draft[]): Steps<Finding[]> {
  const composedAs = (policyId: string) =>
    drafts.find((one) => one.policy === policyId)?.composed ?? composePolicy(office, { policyId, asOf });
  const recorded = yield* checkRecordsInSteps(office, asOf);
  yield;
  const unsettled = unsettledFindings(office, asOf, drafts, recorded);
  yield;
  return [...recorded, ...unsettled, ...ownWordingFindings(office, asOf, composedAs), ...versionFindings(office, asOf)];
}
