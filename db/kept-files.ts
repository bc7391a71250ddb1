/**
 * Files kept with the records, each under the SHA-256 (hex) of its bytes. They come in by a command; only a letter's copy and
 * an attached file ever go, when the person in them is erased.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from './connection.ts';

/** A file as it was kept. */
export interface KeptFile {
  /** MIME type, e.g. `application/pdf`. */
  mediaType: string;
  bytes: Uint8Array;
}

const keptRow = z.object({ media_type: z.string(), bytes: z.instanceof(Uint8Array) });

/** The file of a fingerprint, as it lies in the data file; undefined when there is none. Its hash is the caller's to check. */
export function keptFile(db: ReadableDb, sha256: string): KeptFile | undefined {
  const row = db.first(keptRow, 'SELECT media_type, bytes FROM kept_file WHERE sha256 = ?', [sha256]);
  return row && { mediaType: row.media_type, bytes: row.bytes };
}

/** Whether a file of that fingerprint is kept, with the bytes that it was kept with. */
export function isKept(db: ReadableDb, sha256: string): boolean {
  const file = keptFile(db, sha256);
  return file !== undefined && fingerprintOf(file.bytes) === sha256;
}

/**
 * Writes a file of the command with the given number; one whose bytes were damaged is whole again. Runs inside the command's
 * transaction.
 */
export function writeKeptFile(db: WritableDb, sha256: string, { mediaType, bytes }: KeptFile, revision: number): void {
  db.run(
    `INSERT INTO kept_file (sha256, media_type, bytes, kept_in) VALUES (?, ?, ?, ?)
      ON CONFLICT (sha256) DO UPDATE
        SET media_type = excluded.media_type, bytes = excluded.bytes, kept_in = excluded.kept_in`,
    [sha256, mediaType, bytes, revision],
  );
}

/** Takes a file away, because the person in it is erased. Runs inside the command's transaction. */
export function dropKeptFile(db: WritableDb, sha256: string): void {
  db.run('DELETE FROM kept_file WHERE sha256 = ?', [sha256]);
}

/** The fingerprint of a file: SHA-256 over its bytes (a text counts as UTF-8), lower-case hexadecimal. */
export function fingerprintOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
