/**
 * Files and folders that may be read but not written. The superuser may write everywhere, so under it the attempts are
 * made by a child program with another user's rights.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { compileCache } from '../support/compile-cache.ts';
import { nobody, reaches } from '../support/other-account.ts';
import { fileAtRest, hashOf, temporaryFolder } from '../unit/db/office-on-disk.ts';

const isSuperuser = process.getuid?.() === 0;

const program = join(import.meta.dirname, '../reliability/try-to-open.ts');
const other = isSuperuser ? { uid: nobody, gid: nobody } : {};

/** Why these tests cannot run here, or undefined. */
function obstacle(): string | undefined {
  // On Windows the rights of a folder are lists of accounts, which Node cannot set.
  if (process.platform === 'win32') return 'rights of folders cannot be set by Node on Windows';
  if (reaches(isSuperuser ? nobody : undefined, [program, join(tmpdir(), '.')])) return undefined;
  return 'the tests run as the superuser, in a folder that no other account may read';
}

const reason = obstacle();
const noRights = { code: 'fileReadOnly', file: 'Bayline.candor', reason: 'noRights' };

/** What the child program compiles is kept where its user may write: half of each start is spent on that. */
const compiled = mkdtempSync(join(tmpdir(), 'candor-compiled-'));
if (isSuperuser) chownSync(compiled, nobody, nobody);
afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

/** The outcomes of one or several attempts. */
function tryAsOther(path: string, ...what: ('work' | 'read' | 'make')[]): unknown {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const child = spawnSync(process.execPath, [program, path, ...what], { encoding: 'utf8', ...other, cwd: '/', env });
  if (child.status !== 0) throw new Error(child.stderr || String(child.error));
  return JSON.parse(child.stdout);
}

/** Gives a path to the user of the child program, with the given rights. */
function give(path: string, mode: number): void {
  if (isSuperuser) chownSync(path, nobody, nobody);
  chmodSync(path, mode);
}

describe('a file that may only be read', () => {
  beforeEach(({ skip }) => {
    if (reason !== undefined) skip(reason);
  });

  test('is read, refused for work, and unchanged', () => {
    const path = fileAtRest();
    give(dirname(path), 0o755);
    give(path, 0o444);
    const before = hashOf(path);
    expect(tryAsOther(path, 'read', 'work')).toEqual([{ revision: 3 }, noRights]);
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
  });

  test('in a folder that may only be read is read, and refused for work', () => {
    const path = fileAtRest();
    give(path, 0o644);
    give(dirname(path), 0o555);
    expect(tryAsOther(path, 'read', 'work')).toEqual([{ revision: 3 }, noRights]);
    expect(readdirSync(dirname(path))).toEqual(['Bayline.candor']);
    give(dirname(path), 0o755);
  });

  test('that may not even be read says so', () => {
    const path = fileAtRest();
    give(dirname(path), 0o755);
    give(path, 0o000);
    expect(tryAsOther(path, 'read')).toEqual([noRights]);
  });

  test('with work left in a log is read whole where SQLite can, else refused with that reason', () => {
    const path = fileAtRest();
    const child = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../reliability/add-recipients.ts'), path, '1', 'die'],
      { encoding: 'utf8', env: { ...process.env, ...compileCache } },
    );
    expect(child.signal, child.stderr).toBe('SIGKILL');
    for (const name of readdirSync(dirname(path))) give(join(dirname(path), name), 0o444);
    give(dirname(path), 0o555);
    expect(tryAsOther(path, 'read')).toEqual([{ revision: 4 }]);
    give(dirname(path), 0o755);
    // SQLite cannot read a log without its shared memory, and could not make that here.
    rmSync(`${path}-shm`);
    give(dirname(path), 0o555);
    expect(tryAsOther(path, 'read')).toEqual([{ ...noRights, reason: 'leftoverLog' }]);
    give(dirname(path), 0o755);
  });

  test('a file is not made in a folder that may only be read', () => {
    const folder = join(temporaryFolder(), 'archive');
    mkdirSync(folder);
    give(dirname(folder), 0o755);
    give(folder, 0o555);
    expect(tryAsOther(join(folder, 'New.candor'), 'make')).toEqual([
      { code: 'outputNotWritable', file: 'New.candor', reason: 'noRights' },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock of a program under another account is respected', () => {
    const path = fileAtRest();
    give(dirname(path), 0o777);
    give(path, 0o666);
    const holder = { who: 'Maria Lopez', at: '2026-11-22T11:00:00.000Z', pid: process.pid, host: hostname() };
    writeFileSync(`${path}.lock`, JSON.stringify(holder));
    expect(tryAsOther(path, 'work')).toMatchObject([{ code: 'fileLocked', by: 'Maria Lopez' }]);
  });
});
