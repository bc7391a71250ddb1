/** Files that are whole or not there: written under another name, synced to the disk, then given their name. */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../src/contract/errors.ts';
import { appErrorOf } from './sqlite-errors.ts';

/** Whether anything has this name: a file, a folder, or a link that leads nowhere. */
export function nameIsTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Makes a new file: `write` fills it under a temporary name in the same folder, `check` looks at what was written, then it
 * gets its name. Refused as `fileExists` when the name is taken; `outputNotWritable` when the folder is not there or not
 * ours to write in; `diskFull`. Whatever fails, neither a half file nor the temporary one is left.
 */
export function makeNewFile<Result>(
  path: string,
  write: (temporary: string) => void,
  check: (temporary: string) => Result,
): Result {
  const temporary = `${path}.new-${process.pid}`;
  try {
    if (nameIsTaken(path)) throw new AppError('fileExists', { file: basename(path) });
    if (!nameIsTaken(dirname(path))) {
      throw new AppError('outputNotWritable', { file: basename(path), reason: 'noFolder' });
    }
    // SQLite would only say that it cannot open the file.
    accessSync(dirname(path), constants.W_OK);
    removeDatabase(temporary);
    write(temporary);
    syncFile(temporary);
    const result = check(temporary);
    giveName(temporary, path);
    return result;
  } catch (error) {
    throw asOutputError(error, path);
  } finally {
    removeDatabase(temporary);
  }
}

/** Gives a finished file its name, and never that of another file. */
function giveName(temporary: string, path: string): void {
  try {
    // A second name for the same file fails when the name is taken, which renaming does not.
    linkSync(temporary, path);
  } catch (error) {
    if (nameIsTaken(path)) throw new AppError('fileExists', { file: basename(path) }, { cause: error });
    // FAT sticks and some shares know no second names.
    renameSync(temporary, path);
  }
  syncFolder(dirname(path));
}

/** Makes sure that the file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a system says that cannot open or sync a folder at all: Windows, some network drives. It is no failure of the disk. */
const cannotSyncFolders = new Set(['EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EACCES', 'EBADF']);

/** Makes sure that a new name in the folder is on the disk, where the system can. */
function syncFolder(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && cannotSyncFolders.has(String(error.code)))) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Removes a database and what SQLite keeps beside it. */
function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
}

/** What goes wrong while writing is about the output, not about an office that was opened. */
function asOutputError(error: unknown, path: string): unknown {
  const file = basename(path);
  const known = error instanceof AppError ? error : appErrorOf(error);
  if (known === undefined) return error;
  if (known.code === 'fileReadOnly' || known.code === 'fileMissing') {
    return new AppError('outputNotWritable', { ...known.details, file }, { cause: error });
  }
  return new AppError(known.code, { file, ...known.details }, { cause: error });
}
