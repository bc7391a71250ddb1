/** Replays the change log from nothing, checking each entry on the way. */
import type { ReadableDb } from './connection.ts';
import { digestOfPayload, digestOfTexts, hashBeforeFirst, hashOfEntry } from './log-hash.ts';
import { logColumns, logRow, payloadOf, type LogRow, type PayloadRow } from './log-rows.ts';
import { metaValue } from './meta.ts';
import { numberOfId, typeOfId } from '../src/inventory/record-id.ts';
import { wasErased } from './past-without-person.ts';
import type { Report } from './office-file.ts';

/** What the log says the tables must hold. */
export interface Replayed {
  /** Canonical JSON of every record, and the number of the entry that last changed it. */
  records: Map<string, { body: string; revision: number }>;
  /** Highest number ever given per type. */
  counters: Map<string, number>;
}

/** The records and counters that the log leads to, from nothing; each entry that does not fit is reported. */
export function replayLog(db: ReadableDb, report: Report): Replayed {
  const replayed: Replayed = { records: new Map(), counters: new Map() };
  let previousHash = hashBeforeFirst;
  let sequence = 0;
  for (const entry of db.each(logRow, `SELECT ${logColumns} FROM change_log ORDER BY sequence`)) {
    sequence += 1;
    const where = `change ${entry.sequence}`;
    if (entry.sequence !== sequence) {
      report(where, `Change ${sequence} is missing before it.`);
      ({ sequence } = entry);
    }
    if (hashOfEntry(previousHash, entry) !== entry.hash) {
      report(where, 'Its hash does not fit what it says and the changes before it.');
    }
    previousHash = entry.hash;
    replayEntry(db, entry, replayed, report);
  }
  checkHead(db, sequence, previousHash, report);
  return replayed;
}

function replayEntry(db: ReadableDb, entry: LogRow, replayed: Replayed, report: Report): void {
  const where = `change ${entry.sequence}`;
  const payload = payloadOf(db, entry.sequence);
  if (digestOfPayload(payload) !== entry.digest)
    report(where, 'The records it names are not those it was written with.');
  for (const [index, row] of payload.entries()) {
    if (row.position !== index) report(where, `Its record number ${index + 1} is missing.`);
    const erased = (): boolean => wasErased(db, row.record_id, entry.sequence);
    checkTexts(row, erased, `${where}, ${row.record_id}`, report);
    if ((replayed.records.get(row.record_id)?.body ?? null) !== row.before) {
      report(`${where}, ${row.record_id}`, 'The text before the change is not what the change before it left.');
    }
    apply(row, entry.sequence, replayed);
  }
}

function checkTexts(
  { before, after, what, digest }: PayloadRow,
  erased: () => boolean,
  where: string,
  report: Report,
): void {
  if (digestOfTexts(before, after) !== digest && !erased())
    report(where, 'Its text is not the one it was written with.');
  const fits = { added: before === null && after !== null, removed: before !== null && after === null };
  if (what === 'changed' ? before === null || after === null : !fits[what]) {
    report(where, `It is marked as ${what}, which its texts do not show.`);
  }
}

function apply({ record_id: id, after }: PayloadRow, revision: number, { records, counters }: Replayed): void {
  if (after === null) records.delete(id);
  else records.set(id, { body: after, revision });
  const type = typeOfId(id);
  if (type !== undefined) counters.set(type, Math.max(counters.get(type) ?? 0, numberOfId(id)));
}

/** The head stands apart from the log, so that a log that was cut short shows. */
function checkHead(db: ReadableDb, sequence: number, hash: string, report: Report): void {
  if (metaValue(db, 'headSequence') !== String(sequence)) {
    report('head', `The log ends at change ${sequence}, but the file was last written by another one.`);
  }
  if (metaValue(db, 'headHash') !== hash) report('head', 'The hash of the last change is not the one the file notes.');
}
