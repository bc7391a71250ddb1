/**
 * The past of a record without the person in it. The change log keeps texts apart from the chain of hashes, which covers only
 * their digests, so a text can lose the person and the chain stays whole. What is left of the past gets a fingerprint, which
 * the erasing command writes into the record: so verifying tells an erased text from one that was tampered with.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from './connection.ts';

const pastRow = z.object({ sequence: z.int(), before: z.string().nullable(), after: z.string().nullable() });
type PastRow = z.infer<typeof pastRow>;

/** Takes the person out of a record as some text holds it; fields that came later may be missing in it. */
export type TakePersonOut = (record: { [field: string]: unknown }) => { [field: string]: unknown };

/**
 * Takes the person out of every text that log and table hold of a record. Answers the fingerprint of the past after that. Runs
 * inside a transaction, before the command that writes it into the record.
 */
export function erasePast(db: WritableDb, id: string, takeOut: TakePersonOut): string {
  for (const { sequence, before, after } of pastOf(db, id)) {
    db.run('UPDATE change_payload SET before = ?, after = ? WHERE record_id = ? AND sequence = ?', [
      withoutPerson(before, takeOut),
      withoutPerson(after, takeOut),
      id,
      sequence,
    ]);
  }
  const body = db.first(z.object({ body: z.string() }), 'SELECT body FROM record WHERE id = ?', [id])?.body ?? null;
  db.run('UPDATE record SET body = ? WHERE id = ?', [withoutPerson(body, takeOut), id]);
  return fingerprintOfPast(pastOf(db, id));
}

/** The texts of a record in the log, oldest first; only those before a command when its number is given. */
function pastOf(db: ReadableDb, id: string, before = Number.MAX_SAFE_INTEGER): PastRow[] {
  return db.all(
    pastRow,
    'SELECT sequence, before, after FROM change_payload WHERE record_id = ? AND sequence < ? ORDER BY sequence',
    [id, before],
  );
}

/** SHA-256 over the numbers and texts, in lower-case hexadecimal. */
function fingerprintOfPast(rows: readonly PastRow[]): string {
  const texts = rows.map(({ sequence, before, after }) => [sequence, before, after]);
  return createHash('sha256').update(JSON.stringify(texts), 'utf8').digest('hex');
}

function withoutPerson(text: string | null, takeOut: TakePersonOut): string | null {
  return text === null ? null : JSON.stringify(takeOut(z.record(z.string(), z.unknown()).parse(JSON.parse(text))));
}

const erasing = z.object({ sequence: z.int(), fingerprint: z.string() });

/** Whether the texts of a record before one of its commands are what a later command left when it erased the person. */
export function wasErased(db: ReadableDb, id: string, sequence: number): boolean {
  const later = db.all(
    erasing,
    `SELECT sequence, after ->> '$.pastSha256.value' AS fingerprint FROM change_payload
      WHERE record_id = ? AND sequence > ? AND fingerprint IS NOT NULL ORDER BY sequence`,
    [id, sequence],
  );
  return later.some((one) => fingerprintOfPast(pastOf(db, id, one.sequence)) === one.fingerprint);
}
