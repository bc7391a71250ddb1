/** The backup without which an older file is not converted. */
import { basename, join } from 'node:path';
import { timeForName } from './backup-names.ts';
import { makeBackup } from './backup.ts';
import { ReadableDb } from './connection.ts';
import { makeBackupFolder } from './kept-backups.ts';
import type { Migration } from './migrations/migration.ts';
import { newestVersion } from './migrations/run.ts';
import { openSnapshot } from './snapshot.ts';

/**
 * Keeps a checked copy of the file beside it: `Bayline backups/Bayline before version 2, 2026-11-22 10.20.30.candor`.
 * Returns its path. When it cannot be made, this throws and nothing is converted. `at`: UTC time of the opening.
 */
export function backupBeforeMigration(file: string, at: string, migrations: readonly Migration[]): string {
  const name = basename(file, '.candor');
  const time = timeForName(at);
  const folder = makeBackupFolder(file);
  const path = join(folder, `${name} before version ${newestVersion(migrations)}, ${time}.candor`);
  const database = openSnapshot(file);
  try {
    makeBackup(new ReadableDb(database), path, migrations);
  } finally {
    database.close();
  }
  return path;
}
