/** Checks the kept files: each still has the bytes of its fingerprint, and none that a record names is missing. */
import { z } from 'zod';
import { fingerprintsOf, typesWithFiles } from '../src/inventory/kept-files.ts';
import type { ReadableDb } from './connection.ts';
import { fingerprintOf } from './kept-files.ts';
import { parseRecord } from './record-rows.ts';
import type { Report } from './verify.ts';

const keptRow = z.object({ sha256: z.string(), bytes: z.instanceof(Uint8Array) });
const recordRow = z.object({ id: z.string(), body: z.string() });

export function checkKeptFiles(db: ReadableDb, report: Report): void {
  const kept = new Set<string>();
  for (const { sha256, bytes } of db.each(keptRow, 'SELECT sha256, bytes FROM kept_file ORDER BY sha256')) {
    kept.add(sha256);
    if (fingerprintOf(bytes) !== sha256) report(`kept file ${sha256}`, 'Its bytes are not those it was kept with.');
  }
  for (const type of typesWithFiles) {
    for (const { id, body } of db.all(recordRow, 'SELECT id, body FROM record WHERE type = ? ORDER BY id', [type])) {
      const missing = fingerprintsOf(type, parseRecord(id, body)).filter(({ sha256 }) => !kept.has(sha256));
      for (const { sha256, what } of missing) {
        report(`record ${id}`, `The file with ${what} is missing (fingerprint ${sha256}).`);
      }
    }
  }
}
