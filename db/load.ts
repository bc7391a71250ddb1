/**
 * Loading: from the tables to `OfficeRecords`. The office of a file is read whole once, and every record is checked by its
 * schema then. Afterwards the change log tells which records later commands touched, and only those are read again.
 */
import { z } from 'zod';
import { changeOffice, type OfficeChange } from '../src/inventory/change-office.ts';
import type { OfficeRecords } from '../src/inventory/office-records.ts';
import type { ReadableDb } from './connection.ts';
import { headOfLog, type LogHead, logRowAt } from './log-rows.ts';
import { officeFrom } from './office-from-records.ts';
import { allKeptRecords, keptRecord, parseRecord } from './record-rows.ts';

/** The office as it was loaded last from a file, and after which command. */
interface HeldOffice {
  office: OfficeRecords;
  head: LogHead;
}

const heldByFile = new WeakMap<object, HeldOffice>();

/**
 * Every record of the office as it is after the last command. What did not change since the last call for the same file is
 * the same object. A record that its schema refuses means the file was changed by something else: `fileDamaged` with the
 * record's id and the path in it.
 */
export function loadOffice(db: ReadableDb): OfficeRecords {
  const head = headOfLog(db);
  const held = heldByFile.get(db.file);
  if (held?.head.sequence === head.sequence && held.head.hash === head.hash) return held.office;
  const change = held && changeSince(db, held.head);
  const office = held && change ? changeOffice(held.office, change) : readWholeOffice(db);
  heldByFile.set(db.file, { office, head });
  return office;
}

/** The same, with nothing taken from an earlier reading. */
export function readWholeOffice(db: ReadableDb): OfficeRecords {
  return officeFrom(allKeptRecords(db), isSample(db));
}

/**
 * What changed since a command, however many came after it. Undefined when the log of this file has no such command: another
 * file, or a transaction that was rolled back.
 */
export function changeSince(db: ReadableDb, since: LogHead): OfficeChange | undefined {
  if (logRowAt(db, since.sequence)?.hash !== since.hash) return undefined;
  const now = touchedSince(db, since.sequence).map((id) => ({ id, kept: keptRecord(db, id) }));
  return {
    saved: now.flatMap(({ id, kept }) => (kept === undefined ? [] : [parseRecord(id, kept.body)])),
    removed: now.flatMap(({ id, kept }) => (kept === undefined ? [id] : [])),
    sample: isSample(db),
  };
}

const touchedRow = z.object({ record_id: z.string() });

function touchedSince(db: ReadableDb, sequence: number): string[] {
  return db
    .all(touchedRow, 'SELECT DISTINCT record_id FROM change_payload WHERE sequence > ?', [sequence])
    .map(({ record_id }) => record_id);
}

function isSample(db: ReadableDb): boolean {
  return logRowAt(db, headOfLog(db).sequence)?.sample === 1;
}
