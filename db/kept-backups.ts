/**
 * The backups that Candor makes by itself, beside the office file: `Bayline backups/Bayline 2026-11-22 10.20.30, change 812.candor`.
 * They help against mistakes and damaged files; against a lost computer only a copy in another place does.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../src/contract/errors.ts';
import { backupFolderName, backupFromName, backupName, backupsToRemove, type BackupName } from './backup-names.ts';
import { backupTo } from './backup.ts';
import { fileFacts } from './facts.ts';
import type { OfficeFile } from './office-file.ts';
import { inWords } from './sqlite-errors.ts';

export interface KeptBackup extends BackupName {
  /** Absolute path. */
  path: string;
  bytes: number;
}

/** Name of the folder beside an office file in which its backups stand; the file's path in, the folder's path out. */
export function backupFolder(file: string): string {
  return join(dirname(file), backupFolderName(basename(file, '.candor')));
}

/** The backups of an office file, newest first; none when there is no folder or it cannot be read. */
export function listBackups(file: string): KeptBackup[] {
  const folder = backupFolder(file);
  return namesIn(folder)
    .flatMap((fileName) => backupFromName(basename(file, '.candor'), fileName) ?? [])
    .map((backup) => ({ ...backup, path: join(folder, backup.name) }))
    .flatMap((backup) => {
      const bytes = statSync(backup.path, { throwIfNoEntry: false })?.size;
      return bytes === undefined ? [] : [{ ...backup, bytes }];
    })
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/**
 * Makes a backup when none holds the file as it is, checks it, and only then removes those that the rule of
 * `backupsToRemove` no longer keeps. Answers the new one, undefined when there was nothing new. `at`: UTC time now, ISO
 * 8601. Errors as `backupTo`; then no earlier backup is touched.
 */
export function keepBackup(office: Pick<OfficeFile, 'path' | 'reader'>, at: string): KeptBackup | undefined {
  const { revision, savedAt } = fileFacts(office.reader);
  // The number alone would do, but for a file that was put back from elsewhere and went on from an old number.
  const isKept = (one: BackupName): boolean => one.revision === revision && one.at.slice(0, 19) >= savedAt.slice(0, 19);
  if (listBackups(office.path).some(isKept)) return undefined;
  const name = backupName(basename(office.path, '.candor'), at, revision);
  const folder = makeBackupFolder(office.path);
  const path = join(folder, name);
  const { bytes } = backupTo(office, path);
  for (const old of backupsToRemove(listBackups(office.path), name)) removeUnlessInUse(join(folder, old.name));
  return { name, revision, at: `${at.slice(0, 19)}Z`, path, bytes };
}

/** Makes the folder when it is not there; answers its path. `outputNotWritable` when it cannot be made. */
export function makeBackupFolder(file: string): string {
  const folder = backupFolder(file);
  try {
    inWords(() => mkdirSync(folder, { recursive: true }));
  } catch (error) {
    throw new AppError('outputNotWritable', { reason: 'backupFolder' }, { cause: error });
  }
  return folder;
}

/** An old backup that cannot be removed now, because another program has it open, goes when the next one is made. */
function removeUnlessInUse(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The new backup is made, which is what counts.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
