/**
 * SQLite's settings for the data file. Several defaults favour speed or old programs; these favour the office's records.
 * Source: sqlite.org/pragma.html and "Defense Against The Dark Arts", read November 2026.
 */
import type Database from 'better-sqlite3';
import { AppError } from '../src/contract/errors.ts';

/** `application_id` of every Candor file: the letters CNDR. Bytes 68 to 71 of the file. */
export const applicationId = 0x43_4e_44_52;

/** How long a statement waits for another connection, in milliseconds. */
export const busyTimeout = 5000;

/** Name, value as SQLite reports it. */
const everyConnection: [name: string, value: string | number][] = [
  ['busy_timeout', busyTimeout],
  ['foreign_keys', 1],
  // The tables of a file from elsewhere may not call functions with effects.
  ['trusted_schema', 0],
  // Damaged pages are noticed when they are read, not when something has been made of them.
  ['cell_size_check', 1],
  // Sorting never leaves records in a temporary file.
  ['temp_store', 2],
];

/** For connections to a file. A copy in memory has no pages to map, and SQLite then reports nothing. */
const onDisk: [name: string, value: string | number][] = [
  // Mapped pages would bypass both the check above and the error of a disk that went away.
  ['mmap_size', 0],
];

const forWriting: [name: string, value: string | number][] = [
  // A commit is one append; readers go on while it happens.
  ['journal_mode', 'wal'],
  // FULL: an acknowledged command survives a power cut, not only a crash.
  ['synchronous', 2],
  // Removed texts are overwritten with zeros.
  ['secure_delete', 1],
];

/**
 * For a new file that has no name yet: it is synced to the disk as a whole before it gets one, and thrown away when
 * anything fails, so nothing is gained by syncing each step.
 */
const forMaking: [name: string, value: string | number][] = [
  ['journal_mode', 'memory'],
  ['synchronous', 0],
  // A file never holds what its tables do not.
  ['secure_delete', 1],
];

const settingsFor = {
  /** A copy in memory. */
  copy: everyConnection,
  /** A connection to the file that cannot write. */
  reading: [...everyConnection, ...onDisk],
  /** The connection that fills a new file under a temporary name. */
  making: [...everyConnection, ...onDisk, ...forMaking],
  /** The one connection that writes. */
  writing: [...everyConnection, ...onDisk, ...forWriting],
};

/** Sets what a connection needs and asks each value back. A value SQLite does not take is `fileReadOnly` (setting). */
export function applySettings(database: Database.Database, kind: keyof typeof settingsFor): void {
  for (const [name, value] of settingsFor[kind]) {
    database.pragma(`${name} = ${value}`);
    // SQLite leaves a setting alone without an error when it cannot be had, such as the write-ahead log on some shares.
    const now = database.pragma(name, { simple: true });
    if (now !== value) throw new AppError('fileReadOnly', { reason: 'setting', setting: name });
  }
}
