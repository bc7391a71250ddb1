/** A disk that fills up: a coded error, nothing half written, and work that goes on once there is room. */
import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { backupTo } from '../../db/backup.ts';
import { WritableDb } from '../../db/connection.ts';
import { createOffice } from '../../db/create.ts';
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import { verifyFile } from '../../db/verify.ts';
import { AppError } from '../../src/contract/errors.ts';
import { buildOffice } from '../support/office-builder.ts';
import {
  addRecipient,
  addRecord,
  fileAtRest,
  opener,
  refusalOf,
  reopen,
  smallOffice,
} from '../unit/db/office-on-disk.ts';

test('a file that may not grow any more refuses the command and keeps every earlier one', () => {
  const path = fileAtRest();
  const database = new Database(path);
  const db = new WritableDb(database);
  database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 10}`);
  const added = addUntilFull(db);
  expect(added.length).toBeGreaterThan(0);
  database.pragma('max_page_count = 100000');
  added.push(addRecipient(db, 'After'));
  expect(loadOffice(db).recipient.map((record) => record.id)).toEqual(['V-001', 'V-002', 'V-003', ...added]);
  expect(verifyFile(db)).toEqual([]);
  database.close();
});

describe('on a disk of two megabytes', () => {
  let folder: string | undefined;
  let reason = '';

  beforeAll(() => {
    const point = mkdtempSync(join(tmpdir(), 'candor-disk-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', point], { encoding: 'utf8' });
    if (mounted.status === 0) folder = point;
    else reason = 'a small disk of its own can only be made on Linux by the superuser';
    return () => {
      if (folder !== undefined) spawnSync('umount', [point]);
      rmSync(point, { recursive: true });
    };
  });

  test('a full disk refuses the command, and the next one goes through once there is room', ({ skip }) => {
    if (folder === undefined) return skip(reason);
    const path = join(folder, 'Bayline.candor');
    const file = createOffice(path, { ...opener, office: smallOffice(), why: '' });
    onTestFinished(() => {
      file.close();
      rmSync(path, { force: true });
    });
    const ballast = fillDisk(folder, 200);
    const added = addUntilFull(file.writer);
    const { revision } = fileFacts(file.reader);
    expect(revision).toBe(1 + added.length);
    expect(verifyFile(file.reader)).toEqual([]);
    rmSync(ballast);
    added.push(addRecipient(file.writer, 'After'));
    file.close();
    const again = reopen(path);
    expect(loadOffice(again.reader).recipient.map((record) => record.id)).toEqual(['V-001', 'V-002', ...added]);
    expect(verifyFile(again.reader)).toEqual([]);
  });

  test('a file that does not fit is not made, and neither is a backup', ({ skip }) => {
    if (folder === undefined) return skip(reason);
    const ballast = fillDisk(folder, 40);
    const before = readdirSync(folder);
    const path = join(folder, 'New.candor');
    const office = buildOffice({ recipient: Array.from({ length: 300 }, (_, index) => ({ name: `R${index}` })) });
    expect(refusalOf(() => createOffice(path, { ...opener, office, why: '' }))).toMatchObject({
      code: 'diskFull',
      details: { file: 'New.candor' },
    });
    expect(refusalOf(() => backupTo(reopen(fileAtRest()), path)).code).toBe('diskFull');
    expect(readdirSync(folder)).toEqual(before);
    rmSync(ballast);
  });
});

/** Adds recipients until the disk is full; returns the ids of those that were acknowledged. */
function addUntilFull(db: WritableDb): string[] {
  const added: string[] = [];
  for (;;) {
    try {
      added.push(addRecord(db, 'recipient', { note: 'x'.repeat(3000) }));
    } catch (error) {
      expect(error instanceof AppError && error.code).toBe('diskFull');
      return added;
    }
    expect(added.length).toBeLessThan(2000);
  }
}

/** Fills the disk but for the given number of kilobytes; returns the file that does. */
function fillDisk(folder: string, leave: number): string {
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - leave * 1024));
  return ballast;
}
