/** Drift: what the published version of a policy says that the records no longer say. */
import type { ReadableDb } from '../../db/connection.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { VersionDrift } from '../../src/contract/versions.ts';
import type { Document } from '../../src/documents/block.ts';
import { officeToIssue } from '../../src/documents/versions/office-to-issue.ts';
import { policyDrift } from '../../src/documents/versions/policy-drift.ts';
import { driftFindings } from '../../src/documents/versions/version-findings.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import type { IssuedVersion } from '../../src/inventory/issued-version.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { withoutNewSuggestions } from '../../src/walk/new-suggestions.ts';
import { describeVersion, publishedVersion } from './version-info.ts';
import { frozenDocument, frozenRecords } from './version-vault.ts';

/** Writing the texts takes time, and the same records give the same answer. */
const known = new WeakMap<OfficeRecords, Map<string, VersionDrift>>();

/** The drift of a policy on a day (ISO date). Throws `versionLost` when what was frozen is gone or was changed. */
export function driftOf(reader: ReadableDb, office: OfficeRecords, policyId: string, today: string): VersionDrift {
  return remembered(office, `${policyId} ${today}`, () => findDrift(reader, office, policyId, today));
}

/**
 * One finding for each policy whose published version is out of date. This is asked after every change, so the causes are
 * those at hand; `driftOf` finds out which record did it.
 */
export function findDriftFindings(reader: ReadableDb, office: OfficeRecords, today: string): Finding[] {
  return office.policyDocument.flatMap((policy) => {
    const version = publishedVersion(office, policy.id, today);
    if (version === undefined) return [];
    try {
      const key = `${policy.id} ${today} at hand`;
      const drift = remembered(office, key, () => findDrift(reader, office, policy.id, today, true));
      return driftFindings(office, policy.id, version, drift, today);
    } catch (error) {
      if (error instanceof AppError && error.code === 'versionLost') return lostVersion(version);
      throw error;
    }
  });
}

/** The other findings must not be lost because one frozen text is. */
function lostVersion(version: IssuedVersion): Finding[] {
  return [
    {
      id: `version.lost.${version.id}`,
      rule: 'version',
      weight: 'must',
      title: `What was frozen with version ${valueOf(version.number) ?? ''} is missing or was changed.`,
      why: 'Nobody can show what you published then, or see whether it is still true.',
      fix: 'Go back to a backup that is whole, or issue a new version.',
      records: [version.id],
      citations: [],
    },
  ];
}

function remembered(office: OfficeRecords, key: string, find: () => VersionDrift): VersionDrift {
  const ofOffice = known.get(office) ?? new Map<string, VersionDrift>();
  known.set(office, ofOffice);
  const drift = ofOffice.get(key) ?? find();
  ofOffice.set(key, drift);
  return drift;
}

function findDrift(
  reader: ReadableDb,
  office: OfficeRecords,
  policyId: string,
  today: string,
  causesAtHand = false,
): VersionDrift {
  const version = publishedVersion(office, policyId, today);
  if (version === undefined)
    return { version: null, entries: [], reworded: [], comparedBy: 'records', wordedOtherwise: 0 };
  const dates = { effectiveDate: valueOf(version.effectiveDate) ?? '', today: valueOf(version.issuedOn) ?? '' };
  const frozen = frozenPair(reader, version);
  return {
    version: describeVersion(office, version, today),
    ...policyDrift({
      ...frozen,
      // The dates of a version are its own: issuing the next one, which may apply later, does not make them wrong.
      office: withoutNewSuggestions(officeToIssue(office, { policyId, ...dates }), frozen.officeThen),
      today,
      policyId,
      causesAtHand,
    }),
  };
}

interface FrozenPair {
  issued: Document;
  officeThen: OfficeRecords | undefined;
}

/** What was frozen never changes, so each file reads it once while it is open. */
const frozenPairs = new WeakMap<ReadableDb, Map<string, FrozenPair>>();

function frozenPair(reader: ReadableDb, version: IssuedVersion): FrozenPair {
  const ofFile = frozenPairs.get(reader) ?? new Map<string, FrozenPair>();
  frozenPairs.set(reader, ofFile);
  const key = [version.documentSha256, version.recordsSha256].map((answer) => valueOf(answer) ?? '').join(' ');
  const pair = ofFile.get(key) ?? {
    issued: frozenDocument(reader, version),
    officeThen: frozenRecords(reader, version),
  };
  ofFile.set(key, pair);
  return pair;
}
