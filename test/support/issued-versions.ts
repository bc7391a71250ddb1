/** Facts of an issued version and of its drift, for tests of what screens make of them. */
import type { VersionInfo } from '../../src/contract/versions.ts';
import type { DriftEntry } from '../../src/documents/versions/policy-drift.ts';

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
