/** What stands in the way of issuing a policy: wrong dates, open points, and statements that the records deny. */
import { checkRecordsAndTexts } from '../../findings/check-records-and-texts.ts';
import type { Finding } from '../../findings/finding.ts';
import { openFindings, withWaivers } from '../../findings/waivers.ts';
import { valueOf } from '../../inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { typeOfId } from '../../inventory/record-id.ts';
import type { Document, RecordPath } from '../block.ts';
import { allBlocks, gapsOf, type Part } from '../block-tree.ts';
import { applyOwnWording } from '../own-wording/apply-own-wording.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import { draftsOf, policiesInSteps } from '../requirements/drafts.ts';
import { atOnce, type Steps } from '../steps.ts';
import { leftOutFindings } from './left-out.ts';
import { officeToIssue, type IssueOptions } from './office-to-issue.ts';
import { nextNumber, versionsOf } from './version-in-force.ts';

/** `noPolicy`: the records hold no policy to issue. `datePast`, `dateBeforeLast`: what is wrong with the effective date. */
export type IssueProblem = 'noPolicy' | 'datePast' | 'dateBeforeLast';

/** An answer that the text lacks. */
export interface OpenGap {
  path: RecordPath;
  /** What the office calls the record. */
  record: string;
  missing: string;
}

export interface IssueCheck {
  /** Empty when the office has no policy. */
  policyId: string;
  /** The number that the version would get. */
  number: number;
  /** The text as it would be issued, with its open points still marked. */
  draft: Document;
  /** The open points of the text, each once; those too that the office's own words stand over or leave out. */
  gaps: OpenGap[];
  /**
   * Findings that this text is not true, or leaves out what it has to say; each needs a reason of its own. What the office
   * has set aside is not among them, nor what only its other policies say.
   */
  untrue: Finding[];
  problems: IssueProblem[];
}

/** What has to be settled, or accepted with a reason, before a policy is issued. */
export function issueCheck(office: OfficeRecords, options: IssueOptions): IssueCheck {
  return atOnce(issueCheckInSteps(office, options));
}

/** The same in steps: the texts are composed and checked as they would be issued, which takes a while in a large office. */
export function* issueCheckInSteps(office: OfficeRecords, options: IssueOptions): Steps<IssueCheck> {
  const policyId = choosePolicy(office, options.policyId)?.id ?? '';
  const { today } = options;
  const issued = officeToIssue(office, options);
  yield* policiesInSteps(issued, today);
  const drafts = draftsOf(issued, today);
  yield;
  // What the checklist of requirements adds is never untrue.
  const found = yield* checkRecordsAndTexts(issued, today, drafts);
  const findings = withWaivers(issued, today, found);
  const texts = drafts.find((one) => one.policy === policyId) ?? textsOf(issued, policyId, today);
  // Own words must not hide what nobody knows: the gaps of the text that the records give count too.
  const parts = [texts.document, texts.composed].flatMap(allBlocks);
  const gaps = new Map(
    parts.flatMap(gapsOf).map(({ path, missing }): [string, OpenGap] => {
      return [`${path} ${missing}`, { path, record: titleOfRecord(office, recordId(path)), missing }];
    }),
  );
  yield;
  const isAbout = aboutText(policyId, parts);
  const untrue = findings.filter((one) => one.weight === 'untrue' && isAbout(one));
  yield;
  const leftOut = withWaivers(issued, today, leftOutFindings(issued, policyId, today, texts));
  return {
    policyId,
    number: nextNumber(office, policyId),
    draft: texts.document,
    gaps: [...gaps.values()],
    untrue: openFindings([...untrue, ...leftOut]),
    problems: problemsOf(office, policyId, options),
  };
}

/** The texts of a policy that does not hold on the day, which is not among the drafts of the day. */
function textsOf(office: OfficeRecords, policyId: string, asOf: string): { composed: Document; document: Document } {
  const id = policyId === '' ? undefined : policyId;
  const composed = composePolicy(office, { policyId: id, asOf });
  return { composed, document: applyOwnWording(composed, office, id, asOf).document };
}

/** Tells whether a finding is about records that the text rests on, and not about the text of another policy. */
function aboutText(policyId: string, parts: readonly Part[]): (finding: Finding) => boolean {
  const behind = new Set([policyId]);
  for (const part of parts) {
    for (const path of part.records) behind.add(recordId(path));
    for (const { path } of gapsOf(part)) behind.add(recordId(path));
  }
  return ({ records }) => {
    const ids = records.map(recordId);
    const ofTexts = ids.filter((id) => ['policyDocument', 'wording'].includes(typeOfId(id) ?? ''));
    const asked = ofTexts.length > 0 ? ofTexts : ids;
    return asked.length === 0 || asked.some((id) => behind.has(id));
  };
}

function recordId(path: RecordPath): string {
  return path.split('.')[0] ?? path;
}

function problemsOf(office: OfficeRecords, policyId: string, { effectiveDate, today }: IssueOptions): IssueProblem[] {
  const last =
    versionsOf(office, policyId)
      .map((one) => valueOf(one.effectiveDate) ?? '')
      .toSorted()
      .at(-1) ?? '';
  return [
    ...(policyId === '' ? (['noPolicy'] as const) : []),
    ...(effectiveDate < today ? (['datePast'] as const) : []),
    ...(effectiveDate < last ? (['dateBeforeLast'] as const) : []),
  ];
}
