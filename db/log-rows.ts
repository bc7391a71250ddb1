/** The change log as rows: reading entries, and adding one at the end. */
import { z } from 'zod';
import type { CommandKind } from '../src/contract/change-log.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { digestOfPayload, digestOfTexts, hashBeforeFirst, hashOfEntry } from './log-hash.ts';
import { metaValue, setMeta } from './meta.ts';
import { versionOf } from './migrations/run.ts';

export const logRow = z.object({
  sequence: z.int(),
  at: z.string(),
  who: z.string(),
  command: z.enum(['create', 'import', 'save', 'remove', 'issue', 'review', 'undo', 'redo'] satisfies CommandKind[]),
  why: z.string(),
  refers_to: z.int().nullable(),
  /** SAMPLE mark of the office after the entry: 0 or 1. */
  sample: z.int(),
  /** Version of the file whose record documents the entry holds. */
  shape: z.int(),
  digest: z.string(),
  hash: z.string(),
});
export type LogRow = z.infer<typeof logRow>;

export const payloadRow = z.object({
  position: z.int(),
  record_id: z.string(),
  what: z.enum(['added', 'changed', 'removed']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  digest: z.string(),
});
export type PayloadRow = z.infer<typeof payloadRow>;

/** One record's canonical JSON before and after a command; null where it did not exist. */
export interface TextChange {
  id: string;
  before: string | null;
  after: string | null;
}

export const logColumns = 'sequence, at, who, command, why, refers_to, sample, shape, digest, hash';

/** Number of the last entry; 0 in a file without one. */
export function lastSequence(db: ReadableDb): number {
  return Number(metaValue(db, 'headSequence') ?? 0);
}

/** A place in the log: the number of an entry, and its hash, which no other log has. Hash '' in a file without an entry. */
export interface LogHead {
  sequence: number;
  hash: string;
}

/** The last entry. */
export function headOfLog(db: ReadableDb): LogHead {
  return { sequence: lastSequence(db), hash: metaValue(db, 'headHash') ?? '' };
}

/** One entry of the change log by its number, from 1; undefined when there is none. */
export function logRowAt(db: ReadableDb, sequence: number): LogRow | undefined {
  return db.first(logRow, `SELECT ${logColumns} FROM change_log WHERE sequence = ?`, [sequence]);
}

/** The records an entry touched, with their texts, in the order in which they were written. */
export function payloadOf(db: ReadableDb, sequence: number): PayloadRow[] {
  return db.all(
    payloadRow,
    `SELECT position, record_id, what, before, after, digest FROM change_payload WHERE sequence = ? ORDER BY position`,
    [sequence],
  );
}

/** Adds an entry at the end of the log and moves the head. Runs inside the command's transaction. */
export function appendEntry(
  db: WritableDb,
  entry: Pick<LogRow, 'at' | 'who' | 'command' | 'why' | 'refers_to' | 'sample'>,
  changes: readonly TextChange[],
): number {
  const sequence = lastSequence(db) + 1;
  const payload = changes.map(({ id, before, after }, position) => ({
    position,
    record_id: id,
    what: before === null ? 'added' : after === null ? 'removed' : 'changed',
    before,
    after,
    digest: digestOfTexts(before, after),
  })) satisfies PayloadRow[];
  const row = { ...entry, sequence, shape: versionOf(db), digest: digestOfPayload(payload) };
  const hash = hashOfEntry(metaValue(db, 'headHash') ?? hashBeforeFirst, row);
  db.run(`INSERT INTO change_log (${logColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
    sequence,
    row.at,
    row.who,
    row.command,
    row.why,
    row.refers_to,
    row.sample,
    row.shape,
    row.digest,
    hash,
  ]);
  for (const one of payload) {
    db.run(
      `INSERT INTO change_payload (sequence, position, record_id, what, before, after, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [sequence, one.position, one.record_id, one.what, one.before, one.after, one.digest],
    );
  }
  setMeta(db, 'headSequence', String(sequence));
  setMeta(db, 'headHash', hash);
  return sequence;
}
