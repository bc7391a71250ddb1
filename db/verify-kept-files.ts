/** Checks the kept files: each still has the bytes of its fingerprint, and none that a record names is missing. */
import { z } from 'zod';
import { valueOf } from '../src/inventory/answer.ts';
import type { AnyRecord } from '../src/inventory/definitions.ts';
import { answerOf } from '../src/inventory/office-records.ts';
import { fingerprintsOf, typesWithFiles } from '../src/inventory/kept-files.ts';
import type { ReadableDb } from './connection.ts';
import { fingerprintOf } from './kept-files.ts';
import { parseRecord } from './record-rows.ts';
import type { Report } from './office-file.ts';

const keptRow = z.object({ sha256: z.string(), bytes: z.instanceof(Uint8Array) });
const recordRow = z.object({ id: z.string(), body: z.string() });

/** Hashes every kept file (SHA-256) and reports what differs, and what a record names that is not there. */
export function checkKeptFiles(db: ReadableDb, report: Report): void {
  const kept = new Set<string>();
  for (const { sha256, bytes } of db.each(keptRow, 'SELECT sha256, bytes FROM kept_file ORDER BY sha256')) {
    kept.add(sha256);
    if (fingerprintOf(bytes) !== sha256) report(`kept file ${sha256}`, 'Its bytes are not those it was kept with.');
  }
  const erased = erasedFingerprints(db);
  for (const type of typesWithFiles) {
    for (const { id, body } of db.all(recordRow, 'SELECT id, body FROM record WHERE type = ? ORDER BY id', [type])) {
      const record = parseRecord(id, body);
      if (type === 'letter' && isErased(db, record)) continue;
      const missing = fingerprintsOf(type, record).filter(
        ({ sha256 }) => !kept.has(sha256) && !(type === 'evidence' && erased.has(sha256)),
      );
      for (const { sha256, what } of missing) {
        report(`record ${id}`, `The file with ${what} is missing (fingerprint ${sha256}).`);
      }
    }
  }
}

/** Contents of attached files that somebody erased, whatever became of their records since. */
function erasedFingerprints(db: ReadableDb): Set<string> {
  const rows = db.all(
    z.object({ sha256: z.string().nullable() }),
    `SELECT DISTINCT after ->> '$.sha256.value' AS sha256 FROM change_payload
      WHERE record_id > 'EV-' AND record_id < 'EV.' AND after ->> '$.erasedOn.state' = 'given'`,
  );
  return new Set(rows.flatMap(({ sha256 }) => sha256 ?? []));
}

/** The copy of a letter went with the person to whom it was written. */
function isErased(db: ReadableDb, letter: AnyRecord): boolean {
  const id = valueOf(answerOf(letter, 'request'));
  const row = typeof id === 'string' && db.first(recordRow, 'SELECT id, body FROM record WHERE id = ?', [id]);
  return row !== false && row !== undefined && answerOf(parseRecord(row.id, row.body), 'erasedOn').state === 'given';
}
