/** What several calls answer. */

/** What an export wrote. `checked` repeats in words what was read back, e.g. `14 pages`. */
export type ExportResult =
  | { outcome: 'written'; fileName: string; checked: string; bytes: number }
  | { outcome: 'cancelled' };

export interface ChangeResult {
  revision: number;
  /** Ids of the records that were added, changed or removed. */
  changed: string[];
}
