/**
 * The lock beside an open file, `Something.candor.lock`: a small text that names who has it open.
 *
 * SQLite's own locks know only "busy"; a person at the second desk needs a name. A lock whose program has died on this
 * computer is taken over. One from another computer is respected: whether that program lives cannot be seen from here.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { basename } from 'node:path';
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import type { Opener } from './office-file.ts';

const holderSchema = z.object({ who: z.string(), at: z.string(), pid: z.int(), host: z.string() });

/** Who has a file open: name, since when (UTC), process id, computer. */
export type LockHolder = z.infer<typeof holderSchema>;

export interface Lock {
  /** Gives the lock back. A lock that another program took over is left alone. */
  release: () => void;
}

/** Where the lock of an office file lies: beside it. */
export function lockPathOf(path: string): string {
  return `${path}.lock`;
}

/** Takes the lock of a file. Refused as `fileLocked` (by, since, computer, lockFile) while somebody else has it. */
export function takeLock(path: string, opener: Opener): Lock {
  const lockPath = lockPathOf(path);
  const holder: LockHolder = { who: opener.who, at: opener.at, pid: process.pid, host: hostname() };
  const text = `${JSON.stringify(holder)}\n`;
  for (let attempt = 1; !writeNew(lockPath, text); attempt += 1) {
    const present = readLock(lockPath);
    if (present === undefined) continue;
    if (attempt > 3 || isAlive(present.holder, opener.at)) throw lockedBy(present.holder, path);
    setAside(lockPath, present.text);
  }
  return {
    release: () => {
      if (readLock(lockPath)?.text === text) rmSync(lockPath, { force: true });
    },
  };
}

/** Refuses as `fileLocked` when somebody has the file open. For readers, who take no lock of their own. `now`: as for `isAlive`. */
export function refuseWhileLocked(path: string, now?: string): void {
  const present = readLock(lockPathOf(path));
  if (present && isAlive(present.holder, now)) throw lockedBy(present.holder, path);
}

function lockedBy(holder: LockHolder | undefined, path: string): AppError {
  const names = { file: basename(path), reason: 'open', lockFile: basename(lockPathOf(path)) };
  if (holder === undefined) return new AppError('fileLocked', names);
  return new AppError('fileLocked', { ...names, by: holder.who, since: holder.at, computer: holder.host });
}

/** Writes the lock unless there is one. */
function writeNew(lockPath: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(lockPath, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, text);
    fsyncSync(file);
  } catch (error) {
    rmSync(lockPath, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** The lock as it is now: its text, and its holder when the text tells one. Undefined when there is no lock. */
function readLock(lockPath: string): { text: string; holder: LockHolder | undefined } | undefined {
  let text: string;
  try {
    text = readFileSync(lockPath, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return { text, holder: holderIn(text) };
}

function holderIn(text: string): LockHolder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Killed between making and filling the lock: nobody holds it.
    return undefined;
  }
}

/**
 * Whether the program that holds a lock may still run. `now` (UTC time, ISO 8601) lets a lock from before the computer's start be
 * seen: after a power cut another program soon has its number.
 */
function isAlive(holder: LockHolder | undefined, now?: string): boolean {
  if (holder === undefined) return false;
  if (holder.host !== hostname()) return true;
  // Process ids begin anew with the computer. A minute of slack: both clocks are rough.
  if (now !== undefined && Date.parse(holder.at) < Date.parse(now) - (uptime() + 60) * 1000) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another account.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Moves a dead lock away, unless another program took it over in the meantime. */
function setAside(lockPath: string, text: string): void {
  const aside = `${lockPath}-${process.pid}`;
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  const fresh = readFileSync(aside, 'utf8') !== text;
  if (fresh) renameSync(aside, lockPath);
  else rmSync(aside, { force: true });
}
