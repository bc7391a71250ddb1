/** Issued versions as callers see them, made from the records. */
import { AppError } from '../../src/contract/errors.ts';
import type { VersionInfo } from '../../src/contract/versions.ts';
import { nextReviewDue, versionInForce, versionsOf } from '../../src/documents/versions/version-in-force.ts';
import { itemsOf, valueOf } from '../../src/inventory/answer.ts';
import type { IssuedVersion, PolicyReview } from '../../src/inventory/issued-version.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';

/** The versions of a policy, newest first. `on`: the day for which it is said which one is in force (ISO date). */
export function listVersions(office: OfficeRecords, policyId: string, on: string): VersionInfo[] {
  return versionsOf(office, policyId)
    .toReversed()
    .map((version) => describeVersion(office, version, on));
}

/** The version of a policy that applied on a day (ISO date), or null. */
export function versionOn(office: OfficeRecords, policyId: string, on: string): VersionInfo | null {
  const version = versionInForce(office, policyId, on);
  return version === undefined ? null : describeVersion(office, version, on);
}

/**
 * The version that a policy's readers see on a day (ISO date): the one in force, or, while none is, the newest.
 * Undefined when none was issued.
 */
export function publishedVersion(office: OfficeRecords, policyId: string, on: string): IssuedVersion | undefined {
  return versionInForce(office, policyId, on) ?? versionsOf(office, policyId).at(-1);
}

/** The version with that id. Throws `unknownVersion`. */
export function findVersion(office: OfficeRecords, id: string): IssuedVersion {
  const version = office.issuedVersion.find((one) => one.id === id);
  if (version === undefined) throw new AppError('unknownVersion', { id });
  return version;
}

/** The reviews of a version, oldest first. */
export function reviewsOf(office: OfficeRecords, versionId: string): PolicyReview[] {
  const day = (review: PolicyReview): string => valueOf(review.reviewedOn) ?? '';
  return office.policyReview
    .filter((review) => valueOf(review.version) === versionId)
    .toSorted((first, second) => day(first).localeCompare(day(second)));
}

/** One version. `on`: the day for which it is said whether it is in force (ISO date). */
export function describeVersion(office: OfficeRecords, version: IssuedVersion, on: string): VersionInfo {
  const policyId = valueOf(version.policy) ?? '';
  return {
    id: version.id,
    policyId,
    number: valueOf(version.number) ?? 0,
    effectiveDate: valueOf(version.effectiveDate) ?? '',
    issuedOn: valueOf(version.issuedOn) ?? '',
    issuedBy: valueOf(version.issuedBy) ?? '',
    changes: itemsOf(version.changes),
    acceptedGaps: itemsOf(version.acceptedGaps).map(({ path, missing, reason }) => ({
      path: valueOf(path) ?? '',
      missing: valueOf(missing) ?? '',
      reason: valueOf(reason) ?? '',
    })),
    textSha256: valueOf(version.textSha256) ?? '',
    pdfSha256: valueOf(version.pdfSha256) ?? '',
    reviews: reviewsOf(office, version.id).map((review) => ({
      id: review.id,
      on: valueOf(review.reviewedOn) ?? '',
      by: valueOf(review.reviewedBy) ?? '',
      minute: valueOf(review.minute) ?? '',
    })),
    nextReviewDue: nextReviewDue(office, version) ?? '',
    inForce: versionInForce(office, policyId, on)?.id === version.id,
  };
}
