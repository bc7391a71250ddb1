/** Opening what is no sound office file: each refusal has its own code, and the file keeps every byte. */
import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOffice } from '../../db/create.ts';
import { loadOffice } from '../../db/load.ts';
import { openOffice, openOfficeForReading } from '../../db/open.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';
import {
  addRecipient,
  fileAtRest,
  hashOf,
  opener,
  overwrite,
  refusalOf,
  reopen,
  smallOffice,
  tamper,
  temporaryFolder,
} from '../unit/db/office-on-disk.ts';

const sizeOf = (path: string): number => readFileSync(path).length;

/** Offset of the first page that holds part of a table. */
function pageOf(path: string, table: string): number {
  const database = new Database(path, { readonly: true });
  const page = database
    .prepare<[string], { rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .get(table);
  database.close();
  rmSync(`${path}-wal`, { force: true });
  rmSync(`${path}-shm`, { force: true });
  return ((page?.rootpage ?? 1) - 1) * 4096;
}

/** What is at a path, to compare: the hash of a file, or that it is a folder. */
function contentOf(path: string): string {
  return statSync(path).isDirectory() ? 'folder' : hashOf(path);
}

type Damage = [name: string, make: (path: string) => void, code: ErrorCode, reason: string];

const damages: Damage[] = [
  ['zero bytes', (path) => truncateSync(path), 'fileDamaged', 'empty'],
  ['its header overwritten', (path) => overwrite(path, 0, Buffer.alloc(100, 0x58)), 'fileDamaged', 'header'],
  ['its application id overwritten', (path) => overwrite(path, 68, Buffer.alloc(4)), 'fileDamaged', 'header'],
  ['its second half cut off', (path) => truncateSync(path, sizeOf(path) / 2), 'fileDamaged', 'cut'],
  ['its last byte cut off', (path) => truncateSync(path, sizeOf(path) - 1), 'fileDamaged', 'cut'],
  [
    'a page overwritten',
    (path) => overwrite(path, pageOf(path, 'record'), Buffer.alloc(4096, 0x58)),
    'fileDamaged',
    'pages',
  ],
  [
    'an index page zeroed',
    (path) => overwrite(path, pageOf(path, 'link_to'), Buffer.alloc(4096)),
    'fileDamaged',
    'pages',
  ],
  [
    'a row that points to nothing',
    (path) => tamper(path, `DELETE FROM record WHERE id = 'V-001'`),
    'fileDamaged',
    'links',
  ],
  [
    'a planted trigger',
    (path) => tamper(path, 'CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM link; END'),
    'fileDamaged',
    'schema',
  ],
  ['a planted view', (path) => tamper(path, 'CREATE VIEW v AS SELECT * FROM record'), 'fileDamaged', 'schema'],
  ['a table of somebody else', (path) => tamper(path, 'CREATE TABLE extra (x)'), 'fileDamaged', 'schema'],
  ['a missing index', (path) => tamper(path, 'DROP INDEX link_to'), 'fileDamaged', 'schema'],
  ['a column more', (path) => tamper(path, 'ALTER TABLE record ADD COLUMN x TEXT'), 'fileDamaged', 'schema'],
  ['no tables at all', (path) => tamper(path, 'PRAGMA user_version = 0'), 'fileDamaged', 'schema'],
  ['text in it', (path) => writeFileSync(path, 'Dear Sir or Madam,\n'.repeat(400)), 'fileForeign', 'notAnOffice'],
  ['a short text in it', (path) => writeFileSync(path, 'hello'), 'fileForeign', 'notAnOffice'],
  [
    'encrypted bytes in it',
    (path) => writeFileSync(path, Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 97 + (i >> 3) * 31) % 251))),
    'fileForeign',
    'notAnOffice',
  ],
  ['another program’s database in it', makeForeign, 'fileForeign', 'otherProgram'],
  ['a folder in its place', makeFolder, 'fileForeign', 'folder'],
];

function makeForeign(path: string): void {
  rmSync(path);
  const database = new Database(path);
  database.exec('CREATE TABLE bookmarks (url TEXT)');
  database.close();
}

function makeFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

describe.each([
  ['for work', (path: string) => openOffice(path, opener)],
  ['for reading', (path: string) => openOfficeForReading(path)],
])('opening %s', (_how, open) => {
  test.each(damages)('a file with %s', (_name, damage, code, reason) => {
    const path = fileAtRest();
    damage(path);
    const folder = dirname(path);
    const before = [readdirSync(folder), contentOf(path)];
    const refusal = refusalOf(() => open(path));
    expect(refusal.code).toBe(code);
    expect(refusal.details).toMatchObject({ file: 'Bayline.candor', reason });
    expect(JSON.stringify(refusal.details)).not.toContain(folder);
    expect([readdirSync(folder), contentOf(path)]).toEqual(before);
  });

  test('a missing file, in a folder that is there or not, makes nothing', () => {
    const folder = temporaryFolder();
    for (const path of [join(folder, 'None.candor'), join(folder, 'no folder', 'None.candor')]) {
      expect(refusalOf(() => open(path))).toEqual({
        code: 'fileMissing',
        details: { file: 'None.candor', reason: 'missing' },
      });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a file of a newer version is refused and tells which program wrote it', () => {
    const path = fileAtRest();
    tamper(
      path,
      `UPDATE meta SET value = '9.4.2' WHERE key = 'program'`,
      'CREATE TABLE later (x)',
      'PRAGMA user_version = 7',
    );
    const before = hashOf(path);
    expect(refusalOf(() => open(path))).toEqual({
      code: 'fileNewer',
      details: { file: 'Bayline.candor', version: 7, program: '9.4.2' },
    });
    expect(hashOf(path)).toBe(before);
    // A much newer one may not even keep that where we look for it.
    tamper(path, 'DROP TABLE meta');
    expect(refusalOf(() => open(path)).details).toEqual({ file: 'Bayline.candor', version: 7 });
  });

  test('a file that is open elsewhere is refused with the name of who has it', () => {
    const path = fileAtRest();
    const first = reopen(path);
    addRecipient(first.writer, 'Next');
    expect(refusalOf(() => open(path))).toMatchObject({ code: 'fileLocked', details: { by: 'Maria Lopez' } });
    first.close();
    open(path).close();
  });

  test.skipIf(process.platform === 'win32')(
    'a file reached by another name is the same file, with the same lock',
    () => {
      const path = fileAtRest();
      const link = join(temporaryFolder(), 'Shortcut.candor');
      symlinkSync(path, link);
      const first = reopen(link);
      expect(first.path).toBe(link);
      expect(refusalOf(() => open(path)).code).toBe('fileLocked');
      first.close();
      expect(readdirSync(dirname(link))).toEqual(['Shortcut.candor']);
      open(link).close();
    },
  );

  test.skipIf(process.platform === 'win32')('a pipe is refused and not waited for', () => {
    const path = join(temporaryFolder(), 'pipe.candor');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    expect(refusalOf(() => open(path)).details).toMatchObject({ reason: 'notAFile' });
  });

  test.each([
    'Bay line.candor',
    'Zoë’s "Praxis" 診療所.candor',
    `O'Neil; DROP.candor`,
    'file:x?mode=memory.candor',
    `${'n'.repeat(200)}.candor`,
    'no ending',
    '100%25 #1.candor',
  ])('a file called %s', (name) => {
    const path = join(temporaryFolder(), name);
    createOffice(path, { ...opener, office: smallOffice(), why: '' }).close();
    const file = open(path);
    expect(loadOffice(file.reader).recipient).toHaveLength(2);
    file.close();
    expect(readdirSync(dirname(path))).toEqual([name]);
  });
});
