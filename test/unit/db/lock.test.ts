import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuseWhileLocked, takeLock } from '../../../db/lock.ts';
import { opener, refusalOf, temporaryFolder } from './office-on-disk.ts';

/** A lock as another program would have left it. */
function leaveLock(holder: unknown): { path: string; lockPath: string } {
  const path = join(temporaryFolder(), 'Bayline.candor');
  const lockPath = `${path}.lock`;
  writeFileSync(lockPath, typeof holder === 'string' ? holder : JSON.stringify(holder));
  return { path, lockPath };
}

const dead = spawnSync(process.execPath, ['--version']).pid;
const sam = { who: 'Sam Chen', at: '2026-11-22T08:59:00.000Z', pid: dead, host: hostname() };

describe('the lock of a file', () => {
  test('names who has it open, in a file a person can read', () => {
    const path = join(temporaryFolder(), 'Bayline.candor');
    const lock = takeLock(path, opener);
    const holder = { who: opener.who, at: opener.at, pid: process.pid, host: hostname() };
    expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toEqual(holder);
    lock.release();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('refuses the second, also in the same program, and names the first', () => {
    const path = join(temporaryFolder(), 'Bayline.candor');
    const lock = takeLock(path, opener);
    expect(refusalOf(() => takeLock(path, { ...opener, who: 'Sam' }))).toEqual({
      code: 'fileLocked',
      details: {
        file: 'Bayline.candor',
        reason: 'open',
        by: 'Maria Lopez',
        since: opener.at,
        computer: hostname(),
        lockFile: 'Bayline.candor.lock',
      },
    });
    expect(refusalOf(() => refuseWhileLocked(path)).code).toBe('fileLocked');
    lock.release();
    takeLock(path, opener).release();
  });

  test('of a program that died here is taken over', () => {
    const { path, lockPath } = leaveLock(sam);
    expect(() => refuseWhileLocked(path)).not.toThrow();
    const lock = takeLock(path, opener);
    expect(readFileSync(lockPath, 'utf8')).toContain('Maria Lopez');
    lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('from before the computer was started is taken over, whoever has its number now', () => {
    const { path } = leaveLock({ ...sam, pid: process.pid, at: '2020-01-01T00:00:00.000Z' });
    expect(() => refuseWhileLocked(path, opener.at)).not.toThrow();
    expect(() => takeLock(path, opener).release()).not.toThrow();
  });

  test('from another computer is respected, alive or not', () => {
    const { path, lockPath } = leaveLock({ ...sam, host: 'front-desk' });
    expect(refusalOf(() => takeLock(path, opener)).details).toMatchObject({ by: 'Sam Chen', computer: 'front-desk' });
    expect(existsSync(lockPath)).toBe(true);
  });

  test.each(['', '{"who":"Sam', 'null', '{"who":1}'])('that was never finished (%j) is taken over', (text) => {
    const { path } = leaveLock(text);
    expect(() => takeLock(path, opener).release()).not.toThrow();
  });

  test('that another program took over is not removed by the first', () => {
    const path = join(temporaryFolder(), 'Bayline.candor');
    const lock = takeLock(path, opener);
    writeFileSync(`${path}.lock`, JSON.stringify(sam));
    lock.release();
    expect(readFileSync(`${path}.lock`, 'utf8')).toContain('Sam Chen');
  });
});
