/** Files that are made, opened and closed: nothing that was written is lost, and nothing else is left behind. */
import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOffice } from '../../db/create.ts';
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import { openOffice, openOfficeForReading } from '../../db/open.ts';
import { verifyFile } from '../../db/verify.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { compileCache } from '../support/compile-cache.ts';
import {
  addRecipient,
  changeName,
  fileAtRest,
  hashOf,
  opener,
  overwrite,
  refusalOf,
  reopen,
  smallOffice,
  temporaryFolder,
} from '../unit/db/office-on-disk.ts';

/** A file whose program was killed after the given number of commands: they are in the log beside the file only. */
function dieWhileWorking(commands = 1, path = fileAtRest()): string {
  const child = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../reliability/add-recipients.ts'), path, String(commands), 'die'],
    { encoding: 'utf8', env: { ...process.env, ...compileCache } },
  );
  expect(child.signal, child.stderr).toBe('SIGKILL');
  return path;
}

/** What a program that is changing another database has beside it, so far that SQLite would play it back. */
function strangeJournal(): Buffer {
  const path = join(temporaryFolder(), 'other.db');
  const database = new Database(path);
  database.exec(`PRAGMA journal_mode = DELETE; CREATE TABLE page (text); PRAGMA cache_size = 2; BEGIN;
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 60)
      INSERT INTO page SELECT hex(randomblob(2000)) FROM number; COMMIT; BEGIN; UPDATE page SET text = text || 'x'`);
  const journal = readFileSync(`${path}-journal`);
  database.exec('ROLLBACK');
  database.close();
  return journal;
}

describe('opening for reading', () => {
  test('leaves the file, its time and its folder as they are', () => {
    const path = fileAtRest();
    const before = [readdirSync(dirname(path)), hashOf(path)];
    const file = openOfficeForReading(path);
    expect(verifyFile(file.reader)).toEqual([]);
    expect([readdirSync(dirname(path)), hashOf(path)]).toEqual(before);
    file.close();
    expect([readdirSync(dirname(path)), hashOf(path)]).toEqual(before);
  });

  test('shows what the file held at that instant', () => {
    const path = fileAtRest();
    const reading = openOfficeForReading(path);
    const working = reopen(path);
    addRecipient(working.writer, 'Later');
    expect(loadOffice(reading.reader).recipient).toHaveLength(3);
    reading.close();
  });
});

describe('work that was left in the log of a program that died', () => {
  test('is there when the file is opened for work, and for reading', () => {
    const path = dieWhileWorking();
    const reading = openOfficeForReading(path);
    expect(fileFacts(reading.reader).revision).toBe(4);
    reading.close();
    const working = reopen(path);
    expect(fileFacts(working.writer).revision).toBe(4);
    expect(verifyFile(working.reader)).toEqual([]);
    working.close();
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
  });

  test('is not there when somebody removed the log, and the file is whole without it', () => {
    const path = dieWhileWorking();
    rmSync(`${path}-wal`);
    const file = reopen(path);
    expect(fileFacts(file.reader).revision).toBe(3);
    expect(verifyFile(file.reader)).toEqual([]);
  });

  test('is there when that program died while writing its log back', () => {
    const path = dieWhileWorking(60);
    // Page 1 was written first: its page count (offset 28) is ahead of the file.
    const pages = Buffer.alloc(4);
    pages.writeUInt32BE(9999);
    overwrite(path, 28, pages);
    const file = reopen(path);
    expect(fileFacts(file.reader).revision).toBe(63);
    expect(verifyFile(file.reader)).toEqual([]);
  });

  test('a log of another file is named as the trouble, and nothing is changed', () => {
    const path = fileAtRest();
    // One that differs from ours by two commands, so that even its pages fit together with ours.
    const ahead = reopen(fileAtRest());
    changeName(ahead.writer, 'V-002', 'Adwise Inc.');
    addRecipient(ahead.writer, 'Next');
    ahead.close();
    const other = dieWhileWorking(3, ahead.path);
    writeFileSync(`${path}-wal`, readFileSync(`${other}-wal`));
    const before = [hashOf(path), hashOf(`${path}-wal`)];
    expect(refusalOf(() => openOffice(path, opener))).toEqual({
      code: 'fileDamaged',
      details: { file: 'Bayline.candor', reason: 'strangeLog', logFile: 'Bayline.candor-wal' },
    });
    expect([hashOf(path), hashOf(`${path}-wal`)]).toEqual(before);
    rmSync(`${path}-wal`);
    expect(verifyFile(reopen(path).reader)).toEqual([]);
  });

  test('a rollback journal of another file is never played back into ours, also where ours is opened by a link', () => {
    const path = fileAtRest();
    const link = join(temporaryFolder(), 'Link.candor');
    symlinkSync(path, link);
    writeFileSync(`${path}-journal`, strangeJournal());
    const before = hashOf(path);
    for (const open of [openOfficeForReading, (name: string) => openOffice(name, opener)]) {
      for (const name of [path, link]) {
        const { code, details } = refusalOf(() => open(name));
        expect({ code, ...details }).toMatchObject({ code: 'fileDamaged', logFile: 'Bayline.candor-journal' });
      }
    }
    expect(hashOf(path)).toBe(before);
    // One that was finished says so with its first byte.
    overwrite(`${path}-journal`, 0, Buffer.alloc(1));
    expect(verifyFile(reopen(path).reader)).toEqual([]);
  });

  test('a log of garbage is ignored, as SQLite decides', () => {
    const path = fileAtRest();
    writeFileSync(`${path}-wal`, 'garbage'.repeat(2000));
    expect(fileFacts(reopen(path).reader).revision).toBe(3);
  });
});

describe('closing', () => {
  test('leaves one file, without log, shared memory or lock, and may be done twice', () => {
    const path = fileAtRest();
    const file = openOffice(path, opener);
    addRecipient(file.writer, 'Next');
    expect(readdirSync(dirname(path))).toEqual(['', '-shm', '-wal', '.lock'].map((end) => `Bayline.candor${end}`));
    file.close();
    file.close();
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
    expect(fileFacts(reopen(path).reader).revision).toBe(4);
  });

  test('without a change leaves every byte', () => {
    const path = fileAtRest();
    const before = hashOf(path);
    openOffice(path, opener).close();
    expect(hashOf(path)).toBe(before);
  });
});

describe('making a file', () => {
  test('begins with the office, its author and its program', () => {
    const path = join(temporaryFolder(), 'New.candor');
    const file = createOffice(path, { ...opener, office: { ...smallOffice(), sample: true }, why: 'sample' });
    expect(writeOffice(loadOffice(file.reader))).toBe(writeOffice({ ...smallOffice(), sample: true }));
    expect(fileFacts(file.reader)).toEqual({
      revision: 1,
      savedAt: opener.at,
      createdAt: opener.at,
      program: '0.1.0',
      sample: true,
      canUndo: false,
      canRedo: false,
    });
    file.close();
    expect(readdirSync(dirname(path))).toEqual(['New.candor']);
  });

  test('never replaces what is there', () => {
    const path = fileAtRest();
    const before = hashOf(path);
    const make = (): unknown => createOffice(path, { ...opener, office: smallOffice(), why: '' });
    expect(refusalOf(make)).toEqual({ code: 'fileExists', details: { file: 'Bayline.candor' } });
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
  });

  test('leaves nothing when the office is refused', () => {
    const path = join(temporaryFolder(), 'New.candor');
    const office = { ...smallOffice(), organization: [] };
    expect(refusalOf(() => createOffice(path, { ...opener, office, why: '' })).code).toBe('lastOrganization');
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
