import type { OfficeRecords } from '../../inventory/office-records.ts';
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
export declare function officeToIssue(office: OfficeRecords, options: IssueOptions): OfficeRecords;
/** The dates that issuing gives a policy: in force from, last updated today, next review in twelve months (ISO dates). */
export declare function issueDates({ effectiveDate, today }: IssueOptions): {
  effectiveDate: string;
  updatedDate: string;
  nextReviewDue: string;
};
