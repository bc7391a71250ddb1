/** A finding: something that is missing, unclear, contradictory or untrue, with the records and the law behind it. */
import type { Citation, RecordPath } from '../documents/block.ts';

/** By harm: an untrue statement, a missing must, something unclear, something nice to have. */
export const findingWeights = ['untrue', 'must', 'unclear', 'nice'] as const;
export type FindingWeight = (typeof findingWeights)[number];

/** Why a finding is set aside. */
export interface Waiver {
  /** Id of the record of the waiver, e.g. `FW-001`. */
  record: string;
  reason: string;
  /** Who set it aside, and when (ISO date), as far as it is on record. */
  by?: string;
  on?: string;
}

export interface Finding {
  /** Stable while its cause lasts: rule and record, e.g. `C-06.T-001`, `gap.R-002.period` or `requirement.pp-app-link`. */
  id: string;
  /**
   * `C-01` … `C-38` (see `src/library/finding-rules.ts`); `gap` for an open answer, `suggested` for one that nobody has
   * confirmed, `unsettled` for one that cannot be printed as it stands; `denied` for a plain no that another record denies;
   * `wording` for the office's own words; `version` for what was issued; `health` for patients' data that is sold or marketed
   * with, `card` for payment cards that are collected and not; `vendor` for agreements, clauses and roles of those who get
   * data; `requirement` for an item of the checklist of requirements that nothing else reports.
   */
  rule: string;
  weight: FindingWeight;
  /** What is wrong, in one plain sentence. */
  title: string;
  /** Why it matters, in one plain sentence. */
  why: string;
  /** What to do, in one plain sentence. */
  fix: string;
  /** Where the answer belongs that would settle it; the first one is where the screen jumps to. */
  records: RecordPath[];
  citations: Citation[];
  /** Set aside with a reason, while it still says what it said then. */
  waiver?: Waiver;
  /** It was set aside, but says something else since: it is open again. */
  waiverOutdated?: Waiver;
}
