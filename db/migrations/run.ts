/** Brings a file's tables to the newest version. */
import { z } from 'zod';
import { AppError } from '../../src/contract/errors.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import type { Migration } from './migration.ts';

const versionRow = z.object({ user_version: z.int() });

/** The version of the file's tables (`user_version`); 0 before the first migration. */
export function versionOf(db: ReadableDb): number {
  return db.first(versionRow, 'PRAGMA user_version')?.user_version ?? 0;
}

/** The version that the given migrations lead to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

/**
 * Runs every migration the file does not have yet, each in one transaction: when one throws, the file has the version,
 * tables and rows it had before that one. Running it again does nothing.
 */
export function migrate(db: WritableDb, migrations: readonly Migration[]): void {
  for (const migration of migrations) {
    const version = versionOf(db);
    if (migration.number <= version) continue;
    if (migration.number !== version + 1) {
      throw new Error(`Migration ${migration.number} cannot follow version ${version}.`);
    }
    db.transaction(() => {
      migration.up(db);
      refuseBrokenLinks(db);
      db.run(`PRAGMA user_version = ${migration.number}`);
    });
  }
}

/** Refuses as `fileDamaged` when a row points to a row that is not there. */
export function refuseBrokenLinks(db: ReadableDb): void {
  if (db.first(z.object({}), 'PRAGMA foreign_key_check')) throw new AppError('fileDamaged', { reason: 'links' });
}
