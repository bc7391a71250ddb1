/**
 * Writes a file so that there is never half of it: under a temporary name in the same folder, synced, read back, checked,
 * and only then renamed over the target. Whatever fails, the old file is as it was and nothing is left behind.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError, type ErrorDetails } from '../../src/contract/errors.ts';

/**
 * Writes and checks a file.
 *
 * @param target where it goes; an existing file is replaced, its rights are kept
 * @param check gets the bytes as read back from the disk; what it throws stops the writing
 * @returns what `check` answered
 * @throws AppError `outputNotWritable`, `diskFull`, `outputNotVerified`, or what `check` throws
 */
export async function writeAtomically<Answer>(
  target: string,
  bytes: Uint8Array,
  check: (written: Uint8Array) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { path, mode } = await examineTarget(target);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await writeAndSync(temporary, bytes, mode);
    const read = await readFile(temporary);
    if (!read.equals(bytes)) throw new AppError('outputNotVerified', { file: basename(target) });
    // A plain copy: a Buffer may share its memory with others, and some readers refuse it.
    const answer = await check(new Uint8Array(read));
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return answer;
  } catch (error) {
    // The first fault is the one to tell; a temporary file that cannot be removed now is not.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw translate(error, target);
  }
}

/** Finds the file that a link leads to, and refuses what cannot or must not be replaced. */
async function examineTarget(target: string): Promise<{ path: string; mode: number }> {
  try {
    const path = await realpath(target);
    const found = await stat(path);
    if (found.isDirectory()) throw refusal(target, 'isFolder');
    if (!found.isFile()) throw refusal(target, 'notAFile');
    // A rename would replace a write-protected file all the same, and an administrator may write anywhere: both would
    // ignore what the person asked for.
    if ((found.mode & 0o222) === 0) throw refusal(target, 'readOnly');
    await access(path, constants.W_OK);
    return { path, mode: found.mode & 0o777 };
  } catch (error) {
    if (isMissing(error)) return { path: target, mode: 0o644 };
    throw translate(error, target);
  }
}

async function writeAndSync(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself survive a power cut. Windows and some network drives cannot; the file is whole anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Not possible here.
  }
}

type Reason = 'noFolder' | 'noRights' | 'isFolder' | 'notAFile' | 'readOnly' | 'inUse' | 'nameTooLong' | 'other';

const reasonByCode: Readonly<Record<string, Reason>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EACCES: 'noRights',
  EPERM: 'noRights',
  EISDIR: 'isFolder',
  EROFS: 'readOnly',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENAMETOOLONG: 'nameTooLong',
};

function translate(error: unknown, target: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const details: ErrorDetails = { file: basename(target) };
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new AppError('diskFull', details, { cause: error });
  }
  // Any other code of the system (ENOTSUP, ELOOP, EIO …) also means: not written. Faults of ours have codes like ERR_….
  return code.startsWith('ERR_') ? error : refusal(target, reasonByCode[code] ?? 'other', error);
}

function refusal(target: string, reason: Reason, cause?: unknown): AppError {
  return new AppError('outputNotWritable', { file: basename(target), reason }, { cause });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
