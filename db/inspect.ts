/** The checks a file must pass before any statement of ours runs on it. They run on a copy in memory. */
import type Database from 'better-sqlite3';
import { basename } from 'node:path';
import { AppError } from '../src/contract/errors.ts';
import { ReadableDb } from './connection.ts';
import { differencesFromKnown } from './migrations/known-schema.ts';
import type { Migration } from './migrations/migration.ts';
import { newestVersion, refuseBrokenLinks, versionOf } from './migrations/run.ts';
import { metaValue } from './meta.ts';
import { applicationId } from './settings.ts';
import { hasLeftoverLog, openSnapshot } from './snapshot.ts';
import { inWords } from './sqlite-errors.ts';
import { verifyFile } from './verify.ts';

/** A copy of a file in memory that passed the checks, and the version of its tables. */
export interface Inspected {
  database: Database.Database;
  version: number;
}

/**
 * Opens a copy of a file in memory, together with a log that was left beside it, and inspects it. When the file alone is
 * whole and only the log does not belong to it, the reason is `strangeLog` with the log's name: put it aside and the file
 * opens.
 */
export function openInspected(path: string, migrations: readonly Migration[]): Inspected {
  return hasLeftoverLog(path) ? openWithLog(path, migrations) : inspectCopy(path, migrations, true);
}

/** SQLite takes in any log that lies beside a file; only our own change log can tell whether the two belong together. */
function openWithLog(path: string, migrations: readonly Migration[]): Inspected {
  try {
    const inspected = inspectCopy(path, migrations, true);
    if (isTrue(inspected, migrations) || !isTrueWithoutLog(path, migrations)) return inspected;
    inspected.database.close();
  } catch (error) {
    const damaged = error instanceof AppError && error.code === 'fileDamaged';
    if (!damaged || !isTrueWithoutLog(path, migrations)) throw error;
  }
  throw new AppError('fileDamaged', { reason: 'strangeLog', logFile: `${basename(path)}-wal` });
}

function isTrueWithoutLog(path: string, migrations: readonly Migration[]): boolean {
  try {
    const inspected = inspectCopy(path, migrations, false);
    try {
      return isTrue(inspected, migrations);
    } finally {
      inspected.database.close();
    }
  } catch {
    return false;
  }
}

/** Whether the records follow from the change log. Of an older version only the pages can be judged. */
function isTrue({ database, version }: Inspected, migrations: readonly Migration[]): boolean {
  return version < newestVersion(migrations) || verifyFile(new ReadableDb(database)).length === 0;
}

function inspectCopy(path: string, migrations: readonly Migration[], withLog: boolean): Inspected {
  return inWords(() => {
    const database = openSnapshot(path, { withLog });
    try {
      return { database, version: inspect(database, migrations) };
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/**
 * Refuses a file that is not whole or not as Candor makes it: `fileNewer` (with the program that wrote it, when the file
 * tells), `fileDamaged` with reason `pages`, `links` or `schema` (tables differ, or a trigger or view was planted).
 * Returns the version of its tables.
 */
function inspect(database: Database.Database, migrations: readonly Migration[]): number {
  const db = new ReadableDb(database);
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    throw new AppError('fileForeign', { reason: 'otherProgram' });
  }
  const version = versionOf(db);
  if (version > newestVersion(migrations)) {
    const program = programThatWrote(db);
    throw new AppError('fileNewer', program === undefined ? { version } : { version, program });
  }
  // The tables first: then no expression that somebody planted in them is ever evaluated.
  const objects = differencesFromKnown(db, migrations, version);
  if (objects.length > 0) throw new AppError('fileDamaged', { reason: 'schema', objects: objects.slice(0, 5) });
  if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new AppError('fileDamaged', { reason: 'pages' });
  }
  refuseBrokenLinks(db);
  return version;
}

/** The version of Candor that made or converted the file; undefined when a newer file keeps it elsewhere. */
function programThatWrote(db: ReadableDb): string | undefined {
  try {
    return metaValue(db, 'program');
  } catch {
    return undefined;
  }
}
