/** Issued versions for tests: texts as they are frozen, and facts of a version and of its drift as screens get them. */
import type { VersionInfo } from '../../src/contract/versions.ts';
import type { Document } from '../../src/documents/block.ts';
import { policyText } from '../../src/documents/own-wording/policy-text.ts';
import { type IssueOptions, officeToIssue } from '../../src/documents/versions/office-to-issue.ts';
import { prepareIssue } from '../../src/documents/versions/prepare-issue.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { DriftEntry } from '../../src/documents/versions/policy-drift.ts';

/** The text of a version as `policy issue` freezes it, without asking what is open; the checks are what takes time. */
export function issuedText(office: OfficeRecords, options: IssueOptions, number = 1): Document {
  const { policyId, today } = options;
  return prepareIssue(policyText(officeToIssue(office, options), { policyId, asOf: today }).document, number, options);
}

/** Version 1 of the first policy, in force, with what a test says otherwise. */
export function versionInfo(changes: Partial<VersionInfo> = {}): VersionInfo {
  return {
    id: 'IV-001',
    policyId: 'PD-001',
    number: 1,
    effectiveDate: '2026-11-21',
    issuedOn: '2026-11-21',
    issuedBy: 'R. Ortiz',
    changes: [],
    acceptedGaps: [],
    textSha256: 'a'.repeat(64),
    pdfSha256: 'b'.repeat(64),
    reviews: [],
    nextReviewDue: '2027-11-21',
    inForce: true,
    ...changes,
  };
}

/** One drifted sentence of that kind. */
export function driftEntry(kind: DriftEntry['kind'], changes: Partial<DriftEntry> = {}): DriftEntry {
  return { kind, id: 'keep.R-001', section: 'How long we keep it', causes: [], ...changes };
}
