/** Loading: from the tables to `OfficeRecords`. */
import type { OfficeRecords } from '../src/inventory/office-records.ts';
import type { ReadableDb } from './connection.ts';
import { lastSequence, logRowAt } from './log-rows.ts';
import { officeFrom } from './office-from-records.ts';
import { allKeptRecords } from './record-rows.ts';

/**
 * Every record of the office as it is now. A record that its schema refuses means the file was changed by something else:
 * `fileDamaged` with the record's id and the path in it.
 */
export function loadOffice(db: ReadableDb): OfficeRecords {
  const last = logRowAt(db, lastSequence(db));
  return officeFrom(allKeptRecords(db), last?.sample === 1);
}
