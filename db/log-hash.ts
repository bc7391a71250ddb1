/**
 * The hashes of the change log. Each entry's hash covers the hash of the entry before, so a change anywhere shows in
 * every later one. Lists are hashed as JSON, in which no two different lists look alike.
 */
import { createHash } from 'node:crypto';
import type { LogRow, PayloadRow } from './log-rows.ts';

/** What stands before the first entry. */
export const hashBeforeFirst = '0'.repeat(64);

/** Hash of an entry: over the hash before it and every column, its texts represented by their digest. */
export function hashOfEntry(previousHash: string, entry: Omit<LogRow, 'hash'>): string {
  const { sequence, at, who, command, why, refers_to, sample, shape, digest } = entry;
  return sha256([previousHash, sequence, at, who, command, why, refers_to, sample, shape, digest]);
}

/** Digest of all records an entry touched: which, in which order, what happened, and the digest of their texts. */
export function digestOfPayload(rows: readonly Pick<PayloadRow, 'record_id' | 'what' | 'digest'>[]): string {
  return sha256(rows.map((row) => [row.record_id, row.what, row.digest]));
}

/** Digest of one record's texts before and after. */
export function digestOfTexts(before: string | null, after: string | null): string {
  return sha256([before, after]);
}

/** SHA-256 in lower-case hexadecimal over the JSON of a list. */
function sha256(list: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(list), 'utf8').digest('hex');
}
