/** The records as a version is written from them: dated, and without what nobody has confirmed at the head of every page. */
import { given, unknown, type Answer } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import { twelveMonthsAfter } from './version-in-force.ts';

/** What is to be issued. Days are ISO dates; without `policyId` the first policy for everyone is meant. */
export interface IssueOptions {
  policyId?: string | undefined;
  /** From when it applies: today or later, and not before the version before it. */
  effectiveDate: string;
  today: string;
}

/**
 * The records that a version is checked, written and frozen with, and to which later records are compared: what is checked
 * is what is issued.
 */
export function officeToIssue(office: OfficeRecords, options: IssueOptions): OfficeRecords {
  const policy = choosePolicy(office, options.policyId);
  const { effectiveDate, updatedDate, nextReviewDue } = issueDates(options);
  const dates = {
    effectiveDate: given(effectiveDate),
    updatedDate: given(updatedDate),
    nextReviewDue: given(nextReviewDue),
  };
  return {
    ...office,
    policyDocument: office.policyDocument.map((one) => ({
      ...one,
      ...(one.id === policy?.id ? dates : {}),
      title: withoutSuggestion(one.title),
    })),
    organization: office.organization.map((one) => ({
      ...one,
      tradeName: withoutSuggestion(one.tradeName),
      legalName: withoutSuggestion(one.legalName),
    })),
  };
}

/** The dates that issuing gives a policy: in force from, last updated today, next review in twelve months (ISO dates). */
export function issueDates({ effectiveDate, today }: IssueOptions): {
  effectiveDate: string;
  updatedDate: string;
  nextReviewDue: string;
} {
  return { effectiveDate, updatedDate: today, nextReviewDue: twelveMonthsAfter(today) };
}

function withoutSuggestion<Value>(answer: Answer<Value>): Answer<Value> {
  return answer.state === 'suggested' ? unknown : answer;
}
