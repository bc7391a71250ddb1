/**
 * The first look at a file somebody names: only the file system and the first bytes, so that nothing which is not a
 * Candor file ever reaches SQLite, and nothing is made where nothing was.
 *
 * Offsets: sqlite.org/fileformat2.html, section 1.3.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../src/contract/errors.ts';
import { applicationId } from './settings.ts';
import { hasLeftoverLog } from './snapshot.ts';

const magic = 'SQLite format 3\0';
/** A piece of our own tables' text: bytes that hold it were a Candor file before their header was damaged. */
const trace = 'CREATE TABLE change_payload';
const looked = 65_536;

/**
 * Looks at the beginning of a file; returns when it may be an office. Otherwise `fileMissing`, `fileForeign` (reason
 * `folder`, `notAFile`, `notAnOffice`, `otherProgram`) or `fileDamaged` (reason `empty`, `header`, `cut`, `strangeLog` with the
 * name of what has to be put aside). `path`: with links followed, because SQLite looks beside the file itself.
 */
export function refuseUnlessOffice(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new AppError('fileMissing', { reason: 'missing' });
  if (stat.isDirectory()) throw new AppError('fileForeign', { reason: 'folder' });
  // Opening a pipe would wait forever.
  if (!stat.isFile()) throw new AppError('fileForeign', { reason: 'notAFile' });
  if (stat.size === 0) throw new AppError('fileDamaged', { reason: 'empty' });

  const start = readStart(path);
  const isSqlite = start.length >= 100 && start.toString('latin1', 0, magic.length) === magic;
  const isOurs = isSqlite && start.readUInt32BE(68) === applicationId;
  if (!isOurs) {
    if (start.includes(trace, 0, 'latin1')) throw new AppError('fileDamaged', { reason: 'header' });
    throw new AppError('fileForeign', { reason: isSqlite ? 'otherProgram' : 'notAnOffice' });
  }
  // A program that died while writing its log back leaves a header that is ahead of the file; the log has the rest.
  if (stat.size < sizeInHeader(start) && !hasLeftoverLog(path)) throw new AppError('fileDamaged', { reason: 'cut' });
  refuseStrangeJournal(`${path}-journal`);
}

/**
 * An office file works with a write-ahead log, so a rollback journal beside it belongs to another file. SQLite cannot tell: it
 * would play that file's pages back into ours before the first statement. One that begins with a zero is finished and left alone
 * (sqlite.org/fileformat2.html, section 3).
 */
function refuseStrangeJournal(journal: string): void {
  const found = statSync(journal, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0 || readStart(journal)[0] === 0) return;
  throw new AppError('fileDamaged', { reason: 'strangeLog', logFile: basename(journal) });
}

/** Bytes the file must have at least, or 0 when the header does not say. */
function sizeInHeader(start: Buffer): number {
  const pageSize = start.readUInt16BE(16) === 1 ? 65_536 : start.readUInt16BE(16);
  // The page count counts only when both change counters agree.
  return start.readUInt32BE(24) === start.readUInt32BE(92) ? pageSize * start.readUInt32BE(28) : 0;
}

function readStart(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(looked);
    return start.subarray(0, readSync(file, start, 0, looked, 0));
  } finally {
    closeSync(file);
  }
}
