/**
 * A copy in memory of what a file holds at one instant. Looking at a file this way changes nothing: no lock of SQLite's, no
 * log or shared-memory file beside it, no byte in it, even in a folder where nothing may be written.
 */
import Database from 'better-sqlite3';
import { readFileSync, statSync } from 'node:fs';
import { AppError } from '../src/contract/errors.ts';
import { appErrorOf } from './sqlite-errors.ts';
import { applySettings } from './settings.ts';

/**
 * Opens a copy of the file in memory; whatever is done with it, the file does not change. `withLog: false` leaves out a log
 * that lies beside the file.
 */
export function openSnapshot(path: string, { withLog = true } = {}): Database.Database {
  const database = new Database(contentOf(path, withLog), { readonly: true });
  applySettings(database, 'copy');
  return database;
}

/** Whether work of a program that did not end properly waits beside the file. */
export function hasLeftoverLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function contentOf(path: string, withLog: boolean): Buffer {
  const content = withLog && hasLeftoverLog(path) ? contentWithLog(path) : contentAtRest(path);
  // The header says "has a write-ahead log" (file format versions, offsets 18 and 19). A copy in memory has none.
  content.writeUInt8(1, 18);
  content.writeUInt8(1, 19);
  return content;
}

function contentAtRest(path: string): Buffer {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const before = statSync(path, { bigint: true });
    const content = readFileSync(path);
    const after = statSync(path, { bigint: true });
    // Nobody wrote in the meantime.
    if (before.mtimeNs === after.mtimeNs && before.size === after.size) return content;
  }
  throw new AppError('fileLocked', { reason: 'busy' });
}

/** Reads file and leftover log together, as SQLite would recover them, and leaves both as they are. */
function contentWithLog(path: string): Buffer {
  const database = openBesideLog(path);
  try {
    applySettings(database, 'reading');
    return database.serialize();
  } finally {
    database.close();
  }
}

function openBesideLog(path: string): Database.Database {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    // SQLite opens lazily; only a first read tells.
    database.pragma('schema_version');
    return database;
  } catch (error) {
    const known = appErrorOf(error);
    // Beside a log SQLite needs a shared-memory file, which cannot be made in a folder that is read-only.
    if (known?.code === 'fileMissing') throw new AppError('fileReadOnly', { reason: 'leftoverLog' }, { cause: error });
    throw error;
  }
}
