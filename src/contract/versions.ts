/** Issued versions of a policy as callers see them. The frozen text and its PDF stay in the data file; here are the facts. */
import type { PolicyDrift } from '../documents/versions/policy-drift.ts';

/** A version that was issued. Days are ISO dates. */
export interface VersionInfo {
  /** `IV-001`. */
  id: string;
  policyId: string;
  /** 1 for the first version of the policy. */
  number: number;
  effectiveDate: string;
  issuedOn: string;
  issuedBy: string;
  /** What changed since the version before, in plain words. */
  changes: string[];
  /** What was open and why it was issued all the same; `path` is an answer, like `R-002.period`, or the id of a finding. */
  acceptedGaps: { path: string; missing: string; reason: string }[];
  /** SHA-256 (hex) of the text as a `.txt` file. */
  textSha256: string;
  /** SHA-256 (hex) of the PDF. */
  pdfSha256: string;
  /** The days on which it was read again and left as it is, oldest first. */
  reviews: { id: string; on: string; by: string; minute: string }[];
  /** Twelve months after it was issued or last reviewed. */
  nextReviewDue: string;
  /** Whether it applies on the day that was asked for; today when none was. */
  inForce: boolean;
}

/** What an issued version says that is no longer so; `version` is null while none is issued. */
export interface VersionDrift extends PolicyDrift {
  version: VersionInfo | null;
}
