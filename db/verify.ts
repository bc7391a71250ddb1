/**
 * Verifying: is the file whole, is the change log unbroken, do the records follow from it, and is every kept file as it was?
 *
 * The log is replayed from nothing. What comes out must be, text for text, what the tables hold. So a change made past the
 * commands shows, wherever it was made. The chain has no key: it shows carelessness and damage, and tampering by anybody
 * who does not also rewrite every later hash. A head hash noted elsewhere shows that too.
 */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import type { ReadableDb } from './connection.ts';
import type { FileProblem, Report } from './office-file.ts';
import { replayLog, type Replayed } from './verify-log.ts';
import { checkKeptFiles } from './verify-kept-files.ts';
import { compareTables } from './verify-tables.ts';

/** Everything that is wrong with the file, at most a hundred lines; empty when nothing is. */
export function verifyFile(db: ReadableDb): FileProblem[] {
  const problems: FileProblem[] = [];
  const report = (where: string, what: string): void => {
    if (problems.length < 100) problems.push({ where, what });
  };
  reading('file', report, () => checkPages(db, report));
  const replayed = reading<Replayed>('change log', report, () => replayLog(db, report));
  if (replayed) reading('records', report, () => compareTables(db, replayed, report));
  reading('kept files', report, () => checkKeptFiles(db, report));
  return problems;
}

function checkPages(db: ReadableDb, report: Report): void {
  for (const { integrity_check: line } of db.all(z.object({ integrity_check: z.string() }), 'PRAGMA integrity_check')) {
    if (line !== 'ok') report('file', `SQLite finds damage: ${line}`);
  }
  const broken = z.object({ table: z.string(), parent: z.string() });
  for (const { table, parent } of db.all(broken, 'PRAGMA foreign_key_check')) {
    report('file', `A row of ${table} points to a row of ${parent} that is not there.`);
  }
}

/** Damage may make tables unreadable; that is a finding, not a failure. */
function reading<Result>(where: string, report: Report, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'fileDamaged') throw error;
    report(where, 'Some of it cannot be read.');
    return undefined;
  }
}
