/**
 * One changed byte in the pages of the change log: either the file no longer opens, or verify reports it, or the byte meant
 * nothing and every row of the log still reads the same.
 */
import Database from 'better-sqlite3';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openOfficeForReading } from '../../db/open.ts';
import { verifyFile } from '../../db/verify.ts';
import { AppError } from '../../src/contract/errors.ts';
import { fileAtRest } from '../unit/db/office-on-disk.ts';

// The version that made the file, in meta, is information and not part of the log.
const log = ['SELECT * FROM change_log', 'SELECT * FROM change_payload', `SELECT * FROM meta WHERE key <> 'program'`];
const logTables = ['change_log', 'change_payload', 'meta'];
const pageSize = 4096;

test('no byte of the log changes unseen', () => {
  const path = fileAtRest();
  const original = readFileSync(path);
  const rows = rowsOfLog(path);
  const outcomes = { refused: 0, reported: 0, meaningless: 0 };
  const offsets = bytesInUse(path);
  expect(offsets.length).toBeGreaterThan(4000);
  // Every 31st byte, which in a text of short words meets all kinds of places.
  for (const offset of offsets.filter((_, index) => index % 31 === 0)) {
    put(path, offset, (original[offset] ?? 0) ^ 0x01);
    const outcome = outcomeOf(path);
    outcomes[outcome] += 1;
    if (outcome === 'meaningless') expect(rowsOfLog(path), `byte ${offset}`).toEqual(rows);
    put(path, offset, original[offset] ?? 0);
  }
  expect(outcomes.reported).toBeGreaterThan(50);
  // Space that a page does not use, and the like.
  expect(outcomes.meaningless).toBeLessThan((outcomes.refused + outcomes.reported) / 10);
  expect(outcomeOf(path)).toBe('meaningless');
}, 120_000);

function outcomeOf(path: string): 'refused' | 'reported' | 'meaningless' {
  try {
    const file = openOfficeForReading(path);
    try {
      return verifyFile(file.reader).length > 0 ? 'reported' : 'meaningless';
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'fileDamaged') return 'refused';
    throw error;
  }
}

/** Offsets of all bytes in the pages of the log that are not zero. */
function bytesInUse(path: string): number[] {
  const database = new Database(path, { readonly: true });
  const pages = database
    .prepare<[], { pageno: number; name: string }>('SELECT pageno, name FROM dbstat')
    .all()
    .filter(({ name }) => logTables.includes(name));
  database.close();
  const bytes = readFileSync(path);
  return pages.flatMap(({ pageno }) => {
    const start = (pageno - 1) * pageSize;
    return Array.from({ length: pageSize }, (_, index) => start + index).filter((offset) => bytes[offset] !== 0);
  });
}

function rowsOfLog(path: string): unknown[] {
  const file = new Database(path, { readonly: true });
  const rows = log.map((query) => file.prepare(query).all());
  file.close();
  return rows;
}

function put(path: string, offset: number, byte: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Uint8Array.of(byte), 0, 1, offset);
  closeSync(file);
}
