/**
 * Backups: a whole, checked copy of the file as it is at one instant, made by SQLite itself. Copying the file of an open
 * database would leave out what is still in its log.
 */
import type Database from 'better-sqlite3';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import { ReadableDb } from './connection.ts';
import { makeNewFile } from './durable-files.ts';
import { openInspected } from './inspect.ts';
import { lastSequence } from './log-rows.ts';
import { metaValue } from './meta.ts';
import { allMigrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import type { BackupResult, ReadableOffice } from './office-file.ts';

/**
 * Makes a backup at `path`, reads it back, and only then gives it its name. Errors: `fileExists`, `outputNotWritable`,
 * `diskFull`, `outputNotVerified` when what was written is not what was read.
 */
export function backupTo(office: Pick<ReadableOffice, 'reader'>, path: string): BackupResult {
  return makeBackup(office.reader, resolve(path), allMigrations);
}

const countRow = z.object({ count: z.int() });

/** The same, for a file of an older version. */
export function makeBackup(source: ReadableDb, path: string, migrations: readonly Migration[]): BackupResult {
  return makeNewFile(
    path,
    (temporary) => {
      source.copyInto(temporary);
      markAsLogging(temporary);
    },
    (temporary) => checkCopy(source, temporary, migrations),
  );
}

/**
 * Says in the copy's header that it works with a write-ahead log, as every office file does (file format versions, offsets 18
 * and 19). SQLite leaves that out, and would switch at the first opening, with a rollback journal that a kill leaves behind.
 */
function markAsLogging(path: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, Uint8Array.of(2, 2), 0, 2, 18);
  } finally {
    closeSync(file);
  }
}

function checkCopy(source: ReadableDb, temporary: string, migrations: readonly Migration[]): BackupResult {
  const database = openWritten(temporary, migrations);
  try {
    const copy = new ReadableDb(database);
    const same = countRecords(copy) === countRecords(source) && countFiles(copy) === countFiles(source);
    if (!same || metaValue(copy, 'headHash') !== metaValue(source, 'headHash')) {
      throw new AppError('outputNotVerified');
    }
    return { bytes: statSync(temporary).size, records: countRecords(copy), revision: lastSequence(copy) };
  } finally {
    database.close();
  }
}

function openWritten(temporary: string, migrations: readonly Migration[]): Database.Database {
  try {
    return openInspected(temporary, migrations).database;
  } catch (error) {
    throw new AppError('outputNotVerified', {}, { cause: error });
  }
}

function countRecords(db: ReadableDb): number {
  return db.first(countRow, 'SELECT count(*) AS count FROM record')?.count ?? 0;
}

function countFiles(db: ReadableDb): number {
  return db.first(countRow, 'SELECT count(*) AS count FROM kept_file')?.count ?? 0;
}
