/** Drift: what the published version of a policy says that the records no longer say. */
import type { ReadableDb } from '../../db/connection.ts';
import type { VersionDrift } from '../../src/contract/versions.ts';
import { policyDrift } from '../../src/documents/versions/policy-drift.ts';
import { driftFindings } from '../../src/documents/versions/version-findings.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { describeVersion, publishedVersion } from './version-info.ts';
import { frozenDocument, frozenRecords } from './version-vault.ts';

/** Finding the causes writes the text many times, and the same records give the same answer. */
const known = new WeakMap<OfficeRecords, Map<string, VersionDrift>>();

/** The drift of a policy on a day (ISO date). Throws `chainBroken` when what was frozen is gone or was changed. */
export function driftOf(reader: ReadableDb, office: OfficeRecords, policyId: string, today: string): VersionDrift {
  const ofOffice = known.get(office) ?? new Map<string, VersionDrift>();
  known.set(office, ofOffice);
  const key = `${policyId} ${today}`;
  const drift = ofOffice.get(key) ?? findDrift(reader, office, policyId, today);
  ofOffice.set(key, drift);
  return drift;
}

function findDrift(reader: ReadableDb, office: OfficeRecords, policyId: string, today: string): VersionDrift {
  const version = publishedVersion(office, policyId, today);
  if (version === undefined) return { version: null, entries: [] };
  const officeThen = frozenRecords(reader, version);
  const { entries } = policyDrift({
    issued: frozenDocument(reader, version),
    officeThen,
    office: withDatesOf(officeThen, office, policyId),
    today,
    policyId,
  });
  return { version: describeVersion(office, version, today), entries };
}

/** The dates of a version are its own: issuing the next one, which may apply later, does not make them wrong. */
function withDatesOf(officeThen: OfficeRecords, office: OfficeRecords, policyId: string): OfficeRecords {
  const then = officeThen.policyDocument.find((policy) => policy.id === policyId);
  if (then === undefined) return office;
  const { effectiveDate, updatedDate, nextReviewDue } = then;
  const policyDocument = office.policyDocument.map((policy) =>
    policy.id === policyId ? { ...policy, effectiveDate, updatedDate, nextReviewDue } : policy,
  );
  return { ...office, policyDocument };
}

/** One finding for each policy whose published version is out of date. */
export function findDriftFindings(reader: ReadableDb, office: OfficeRecords, today: string): Finding[] {
  return office.policyDocument.flatMap(({ id }) => {
    const { version, entries } = driftOf(reader, office, id, today);
    return version === null ? [] : driftFindings(office, id, version.id, entries);
  });
}
