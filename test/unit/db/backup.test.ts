import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupTo } from '../../../db/backup.ts';
import type { ReadableDb } from '../../../db/office-file.ts';
import { loadOffice } from '../../../db/load.ts';
import { openOfficeForReading } from '../../../db/open.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import {
  addRecipient,
  fileAtRest,
  hashOf,
  openNewOffice,
  refusalOf,
  reopen,
  temporaryFolder,
} from './office-on-disk.ts';

describe('a backup', () => {
  test('holds every command acknowledged before it, also what is still in the log', () => {
    const file = openNewOffice();
    const path = join(temporaryFolder(), 'copy.candor');
    for (let number = 1; number <= 50; number += 1) addRecipient(file.writer, `Recipient ${number}`);
    expect(statSync(`${file.path}-wal`).size).toBeGreaterThan(0);

    expect(backupTo(file, path)).toEqual({ bytes: statSync(path).size, records: 58, revision: 51 });
    const copy = openOfficeForReading(path);
    expect(writeOffice(loadOffice(copy.reader))).toBe(writeOffice(loadOffice(file.reader)));
    expect(verifyFile(copy.reader)).toEqual([]);
    copy.close();
    expect(readdirSync(join(path, '..'))).toEqual(['copy.candor']);
  });

  test('opens for work like any file', () => {
    const path = join(temporaryFolder(), 'copy.candor');
    backupTo(openNewOffice(), path);
    const copy = reopen(path);
    expect(addRecipient(copy.writer, 'Next')).toBe('V-003');
  });

  test('of a file that is open for reading leaves that file as it is', () => {
    const source = fileAtRest();
    const before = hashOf(source);
    const office = openOfficeForReading(source);
    backupTo(office, join(temporaryFolder(), 'copy.candor'));
    office.close();
    expect(hashOf(source)).toBe(before);
  });

  test('never replaces a file', () => {
    const source = fileAtRest();
    const before = hashOf(source);
    const office = openOfficeForReading(source);
    expect(refusalOf(() => backupTo(office, source)).code).toBe('fileExists');
    office.close();
    expect(hashOf(source)).toBe(before);
  });

  test('is not reported as made when what was written is not what was read', () => {
    const file = openNewOffice();
    const path = join(temporaryFolder(), 'copy.candor');
    const other = openNewOffice();
    addRecipient(other.writer, 'Another');
    // A disk that lies: what lands in the file is another office, or bytes that are none.
    const wrongFile = standIn(file.reader, (to) => other.reader.copyInto(to));
    const noFile = standIn(file.reader, (to) => writeFileSync(to, 'garbage'));
    for (const reader of [wrongFile, noFile]) {
      expect(refusalOf(() => backupTo({ reader }, path)).code).toBe('outputNotVerified');
    }
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });
});

/** The reader, but its copy is written by somebody else. */
function standIn(reader: ReadableDb, copyInto: (path: string) => void): ReadableDb {
  return new Proxy(reader, {
    get: (target, name) => {
      if (name === 'copyInto') return copyInto;
      const value: unknown = Reflect.get(target, name, target);
      const own: unknown = typeof value === 'function' ? value.bind(target) : value;
      return own;
    },
  });
}

test('no part of Candor that handles data files copies files', () => {
  const folder = resolve(import.meta.dirname, '../../../db');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(20);
  for (const name of sources) {
    expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(
      /copyFile|cpSync|\bcp\(|createReadStream|\.backup\(/,
    );
  }
});
