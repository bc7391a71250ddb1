/** Opening a file: looked at before it is touched, locked, brought to the newest version, and closed without a trace. */
import Database from 'better-sqlite3';
import { accessSync, constants, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { AppError } from '../src/contract/errors.ts';
import { backupBeforeMigration } from './backup-before-migration.ts';
import { ReadableDb, WritableDb } from './connection.ts';
import { refuseUnlessOffice } from './file-header.ts';
import { openInspected } from './inspect.ts';
import { refuseWhileLocked, takeLock } from './lock.ts';
import { setMeta } from './meta.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { migrate, newestVersion, versionOf } from './migrations/run.ts';
import type { OfficeFile, Opener, ReadableOffice } from './office-file.ts';
import { applySettings, busyTimeout } from './settings.ts';
import { inWords } from './sqlite-errors.ts';

/**
 * Opens a file for work. It is looked at first, in memory, and left byte for byte as it is when it is refused:
 * `fileMissing`, `fileForeign`, `fileDamaged`, `fileNewer`, `fileReadOnly`, `fileLocked` (by, since, computer); each with
 * `file` (its name) and `reason`. A file of an older version is converted after a backup (`outputNotWritable`, `diskFull`
 * when that cannot be made). Tests hand in other migrations.
 */
export function openOffice(path: string, opener: Opener, migrations: readonly Migration[] = allMigrations): OfficeFile {
  return withFileNamed(path, () => {
    const file = realpathSync(path);
    refuseUnlessOffice(file);
    refuseUnlessWritable(file);
    const lock = takeLock(file, opener);
    try {
      const { database, version } = openInspected(file, migrations);
      database.close();
      if (version < newestVersion(migrations)) {
        backupBeforeMigration(file, opener.at, migrations);
      }
      return { path: resolve(path), ...openConnections(file, opener, migrations, lock.release) };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens a file for reading only: a copy in memory of what it holds now. Works where nothing may be written. Refused as
 * `fileLocked` while somebody has the file open; the other refusals are those of `openOffice`. A file of an older version
 * is converted in memory.
 *
 * `at`: UTC time now (ISO 8601), by which a lock is known that is older than the start of the computer. Tests hand in other
 * migrations.
 */
export function openOfficeForReading(
  path: string,
  { at, migrations = allMigrations }: { at?: string; migrations?: readonly Migration[] } = {},
): ReadableOffice {
  return withFileNamed(path, () => {
    const file = realpathSync(path);
    refuseUnlessOffice(file);
    refuseWhileLocked(file, at);
    const { database, version } = openInspected(file, migrations);
    const current = version === newestVersion(migrations) ? database : convertedCopy(database, migrations);
    return { path: resolve(path), reader: new ReadableDb(current), close: () => void current.close() };
  });
}

/** A copy of a copy in memory, converted to the newest version. */
function convertedCopy(old: Database.Database, migrations: readonly Migration[]): Database.Database {
  const database = new Database(old.serialize());
  old.close();
  applySettings(database, 'copy');
  migrate(new WritableDb(database), migrations);
  return database;
}

function openConnections(
  file: string,
  opener: Opener,
  migrations: readonly Migration[],
  release: () => void,
): Omit<OfficeFile, 'path'> {
  const opened: Database.Database[] = [];
  try {
    const writing = new Database(file, { fileMustExist: true, timeout: busyTimeout });
    opened.push(writing);
    applySettings(writing, 'writing');
    const writer = new WritableDb(writing);
    convert(writer, migrations, opener.program);
    const reading = new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
    opened.push(reading);
    applySettings(reading, 'reading');
    return { reader: new ReadableDb(reading, writer.file), writer, close: () => closeAll(writing, reading, release) };
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}
/** Converts an older file; it then names the program that did. */
function convert(writer: WritableDb, migrations: readonly Migration[], program: string): void {
  if (versionOf(writer) === newestVersion(migrations)) return;
  migrate(writer, migrations);
  writer.transaction(() => setMeta(writer, 'program', program));
}

/**
 * Writes the log back into the file and lets go. The reading connection closes first: the last connection to close is the
 * one that may remove the log, and that must be one that can write.
 */
function closeAll(writing: Database.Database, reading: Database.Database, release: () => void): void {
  if (!writing.open) return;
  try {
    reading.close();
    inWords(() => writing.pragma('wal_checkpoint(TRUNCATE)'));
  } finally {
    writing.close();
    release();
  }
}

/** Work needs a file and a folder that may be written: SQLite keeps its log beside the file. */
function refuseUnlessWritable(file: string): void {
  accessSync(file, constants.R_OK | constants.W_OK);
  accessSync(dirname(file), constants.W_OK);
}

/** Names the file in every refusal; its folder stays out of it. */
function withFileNamed<Result>(path: string, work: () => Result): Result {
  try {
    return inWords(work);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, { file: basename(path), ...error.details }, { cause: error });
  }
}
