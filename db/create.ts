/** Making a new file. */
import Database from 'better-sqlite3';
import { resolve } from 'node:path';
import { commitChange } from './commands.ts';
import { WritableDb } from './connection.ts';
import { makeNewFile } from './durable-files.ts';
import { setMeta } from './meta.ts';
import { allMigrations } from './migrations/all.ts';
import { migrate } from './migrations/run.ts';
import type { Beginning, OfficeFile } from './office-file.ts';
import { openOffice } from './open.ts';
import { applicationId, applySettings, busyTimeout } from './settings.ts';

/**
 * Makes a file that holds `office`, whose records are the first entry of its log, and opens it. Never overwrites:
 * `fileExists`. Further errors: `outputNotWritable` (folder missing or not ours), `diskFull`, `invalidInput` when a record
 * is refused by its schema. A file that could not be finished is not there.
 */
export function createOffice(path: string, beginning: Beginning): OfficeFile {
  const file = resolve(path);
  makeNewFile(
    file,
    (temporary) => writeNewOffice(temporary, beginning),
    () => undefined,
  );
  return openOffice(file, beginning);
}

function writeNewOffice(path: string, { office, files = [], who, at, why, program }: Beginning): void {
  const database = new Database(path, { timeout: busyTimeout });
  try {
    database.pragma(`application_id = ${applicationId}`);
    applySettings(database, 'making');
    const db = new WritableDb(database);
    migrate(db, allMigrations);
    db.transaction(() => {
      setMeta(db, 'program', program);
      commitChange(db, { who, at, why, command: 'create', refersTo: null }, (change) => {
        change.replaceAll(office);
        for (const { bytes, mediaType } of files) change.keep(bytes, mediaType);
      });
    });
    applySettings(database, 'writing');
  } finally {
    database.close();
  }
}
