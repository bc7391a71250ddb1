/** Facts about the file, by key. */
import { z } from 'zod';
import type { ReadableDb, WritableDb } from './connection.ts';

/**
 * `headSequence` and `headHash`: number and hash of the last log entry, so that a log cut short shows.
 * `program`: the version of Candor that made or last converted the file.
 */
export type MetaKey = 'headSequence' | 'headHash' | 'program';

const valueRow = z.object({ value: z.string() });

/** The value of a key, or undefined. */
export function metaValue(db: ReadableDb, key: MetaKey): string | undefined {
  return db.first(valueRow, 'SELECT value FROM meta WHERE key = ?', [key])?.value;
}

/** Writes a fact, over the one that was there. */
export function setMeta(db: WritableDb, key: MetaKey, value: string): void {
  db.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [
    key,
    value,
  ]);
}
