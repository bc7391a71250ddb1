/** What stands in the way of issuing a policy: wrong dates, open points, and statements that the records deny. */
import { checkOffice } from '../../findings/check-office.ts';
import type { Finding } from '../../findings/finding.ts';
import { given, valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document, RecordPath } from '../block.ts';
import { allBlocks, gapsOf } from '../block-tree.ts';
import { policyText } from '../own-wording/policy-text.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import { nextNumber, twelveMonthsAfter, versionsOf } from './version-in-force.ts';

/** What is to be issued. Days are ISO dates; without `policyId` the first policy for everyone is meant. */
export interface IssueOptions {
  policyId?: string | undefined;
  /** From when it applies: today or later, and not before the version before it. */
  effectiveDate: string;
  today: string;
}

/** `noPolicy`: the records hold no policy to issue. `datePast`, `dateBeforeLast`: what is wrong with the effective date. */
export type IssueProblem = 'noPolicy' | 'datePast' | 'dateBeforeLast';

export interface IssueCheck {
  /** Empty when the office has no policy. */
  policyId: string;
  /** The number that the version would get. */
  number: number;
  /** The text as it would be issued, with its open points still marked. */
  draft: Document;
  /** The open points of the text, each once. */
  gaps: { path: RecordPath; missing: string }[];
  /** Findings that say that something in the records or the text is not true. */
  untrue: Finding[];
  problems: IssueProblem[];
}

/** What has to be settled, or accepted with a reason, before a policy is issued. */
export function issueCheck(office: OfficeRecords, options: IssueOptions): IssueCheck {
  const policyId = choosePolicy(office, options.policyId)?.id ?? '';
  const dated = withIssueDates(office, options);
  const draft = policyText(dated, { policyId: options.policyId, asOf: options.today }).document;
  const gaps = new Map(
    allBlocks(draft)
      .flatMap(gapsOf)
      .map((gap) => [`${gap.path} ${gap.missing}`, { path: gap.path, missing: gap.missing }]),
  );
  return {
    policyId,
    number: nextNumber(office, policyId),
    draft,
    gaps: [...gaps.values()],
    untrue: checkOffice(dated, options.today).filter((one) => one.weight === 'untrue'),
    problems: problemsOf(office, policyId, options),
  };
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

/** The dates that issuing gives a policy: in force from, last updated today, next review in twelve months (ISO dates). */
export function issueDates({ effectiveDate, today }: IssueOptions): {
  effectiveDate: string;
  updatedDate: string;
  nextReviewDue: string;
} {
  return { effectiveDate, updatedDate: today, nextReviewDue: twelveMonthsAfter(today) };
}

/** The records with those dates in the policy, as they are when the text is written. */
export function withIssueDates(office: OfficeRecords, options: IssueOptions): OfficeRecords {
  const policy = choosePolicy(office, options.policyId);
  const { effectiveDate, updatedDate, nextReviewDue } = issueDates(options);
  return {
    ...office,
    policyDocument: office.policyDocument.map((one) => {
      if (one.id !== policy?.id) return one;
      return {
        ...one,
        effectiveDate: given(effectiveDate),
        updatedDate: given(updatedDate),
        nextReviewDue: given(nextReviewDue),
      };
    }),
  };
}
