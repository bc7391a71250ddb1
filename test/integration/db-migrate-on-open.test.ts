/** Opening a file of an older version: a checked backup first, then the conversion, or neither. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import { allMigrations } from '../../db/migrations/all.ts';
import type { Migration } from '../../db/migrations/migration.ts';
import { newestVersion, versionOf } from '../../db/migrations/run.ts';
import { openOffice, openOfficeForReading } from '../../db/open.ts';
import { verifyFile } from '../../db/verify.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { addRecipient, fileAtRest, hashOf, opener, refusalOf } from '../unit/db/office-on-disk.ts';

const newest = newestVersion(allMigrations);
const later = { ...opener, program: '0.2.0' };

/** What a later version of Candor could bring. */
const next: Migration = {
  number: newest + 1,
  name: 'add-drawer',
  up: (db) => {
    db.run('CREATE TABLE drawer (name TEXT NOT NULL) STRICT');
    db.run(`INSERT INTO drawer SELECT id FROM record`);
  },
};
const failing: Migration = {
  ...next,
  up: (db) => {
    next.up(db);
    throw new Error('planted');
  },
};
const backupName = `Bayline before version ${next.number}, 2026-11-22 09.00.00.candor`;

describe('opening a file of an older version', () => {
  test('makes a checked backup, converts the file, and says which program did', () => {
    const path = fileAtRest();
    const before = exportOf(path);
    const file = openOffice(path, later, [...allMigrations, next]);
    expect(versionOf(file.reader)).toBe(next.number);
    expect(file.reader.all(z.object({ name: z.string() }), 'SELECT name FROM drawer')).toHaveLength(9);
    expect(fileFacts(file.reader).program).toBe('0.2.0');
    expect(writeOffice(loadOffice(file.reader))).toBe(before);
    expect(verifyFile(file.reader)).toEqual([]);
    addRecipient(file.writer, 'Next');
    expect(verifyFile(file.reader)).toEqual([]);
    file.close();

    expect(readdirSync(dirname(path))).toEqual(['Bayline backups', 'Bayline.candor']);
    expect(readdirSync(join(dirname(path), 'Bayline backups'))).toEqual([backupName]);
    expect(exportOf(join(dirname(path), 'Bayline backups', backupName))).toBe(before);
  });

  test('a second time converts nothing and makes no backup', () => {
    const path = fileAtRest();
    openOffice(path, later, [...allMigrations, next]).close();
    rmSync(join(dirname(path), 'Bayline backups'), { recursive: true });
    const before = hashOf(path);
    openOffice(path, later, [...allMigrations, next]).close();
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
  });

  test('that cannot be backed up converts nothing', () => {
    const path = fileAtRest();
    const before = hashOf(path);
    const folder = join(dirname(path), 'Bayline backups');
    writeFileSync(folder, 'a file where the folder should be');
    const open = (): unknown => openOffice(path, later, [...allMigrations, next]);
    expect(refusalOf(open)).toMatchObject({ code: 'outputNotWritable', details: { file: 'Bayline.candor' } });
    rmSync(folder);
    mkdirSync(folder);
    writeFileSync(join(folder, backupName), 'an older backup');
    expect(refusalOf(open).code).toBe('fileExists');
    expect(hashOf(path)).toBe(before);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('whose conversion fails stays as it was, and opens again', () => {
    const path = fileAtRest();
    const before = exportOf(path);
    expect(() => openOffice(path, later, [...allMigrations, failing])).toThrow('planted');
    expect(exportOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['Bayline backups', 'Bayline.candor']);
    const file = openOffice(path, opener);
    expect(versionOf(file.reader)).toBe(newest);
    file.close();
  });

  test('for reading converts a copy in memory', () => {
    const path = fileAtRest();
    const before = hashOf(path);
    const file = openOfficeForReading(path, { migrations: [...allMigrations, next] });
    expect(file.reader.all(z.object({ name: z.string() }), 'SELECT name FROM drawer')).toHaveLength(9);
    file.close();
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
  });

  test('and then with the older program is refused', () => {
    const path = fileAtRest();
    openOffice(path, later, [...allMigrations, next]).close();
    expect(refusalOf(() => openOffice(path, opener))).toEqual({
      code: 'fileNewer',
      details: { file: 'Bayline.candor', version: next.number, program: '0.2.0' },
    });
  });
});

function exportOf(path: string): string {
  const file = openOfficeForReading(path);
  const text = writeOffice(loadOffice(file.reader));
  file.close();
  return text;
}
