/** Checks an office: its records, what its policies say, and what they must hold by the checklist. */
import { draftsOf, policiesInSteps, type Draft } from '../documents/requirements/drafts.ts';
import { requirementsInSteps } from '../documents/requirements/requirement-matrix.ts';
import { leftOutFindings } from '../documents/versions/left-out.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { checkRecordsAndTexts } from './check-records-and-texts.ts';
import { findingWeights, type Finding } from './finding.ts';
import { requirementFindings } from './requirement-findings.ts';
import { withWaivers } from './waivers.ts';
import { atOnce, type Steps } from '../documents/steps.ts';

/**
 * Everything that is untrue, missing, unclear or worth adding for an office on a day (ISO date), ordered by harm: untrue
 * statements first. What the office has set aside is in the list too, with its waiver. The same records and day give the
 * same list. `drafts`: its policies as composed for that day, when they are at hand; writing them is what takes time here.
 */
export function checkOffice(
  office: OfficeRecords,
  asOf: string,
  drafts: readonly Draft[] = draftsOf(office, asOf),
): Finding[] {
  return atOnce(checkDrafts(office, asOf, drafts));
}

/** The same in steps: first the drafts are composed, then they and the records are checked. */
export function* checkInSteps(office: OfficeRecords, asOf: string): Steps<Finding[]> {
  yield* policiesInSteps(office, asOf);
  return yield* checkDrafts(office, asOf, draftsOf(office, asOf));
}

function* checkDrafts(office: OfficeRecords, asOf: string, drafts: readonly Draft[]): Steps<Finding[]> {
  const findings = yield* checkRecordsAndTexts(office, asOf, drafts);
  yield;
  const rows = yield* requirementsInSteps(office, asOf, { findings, drafts });
  yield;
  const rank = (one: Finding): number => findingWeights.indexOf(one.weight);
  const leftOut = drafts.flatMap(({ policy, ...texts }) =>
    policy ? leftOutFindings(office, policy, asOf, texts) : [],
  );
  const all = [...findings, ...requirementFindings(rows), ...leftOut];
  return withWaivers(
    office,
    asOf,
    all.toSorted((first, second) => rank(first) - rank(second)),
  );
}
