import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ReadableDb } from '../../../db/office-file.ts';
import { allMigrations } from '../../../db/migrations/all.ts';
import { newestVersion } from '../../../db/migrations/run.ts';
import { applicationId, applySettings } from '../../../db/settings.ts';
import { openNewOffice, refusalOf } from './office-on-disk.ts';

const onEveryConnection = {
  busy_timeout: 5000,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  temp_store: 2,
  application_id: applicationId,
  user_version: newestVersion(allMigrations),
};

describe('the settings of an open file', () => {
  test('the connection that writes has every setting, asked back from SQLite', () => {
    const { writer } = openNewOffice();
    const expected = { ...onEveryConnection, journal_mode: 'wal', synchronous: 2, secure_delete: 1 };
    expect(settingsOf(writer, Object.keys(expected))).toEqual(expected);
  });

  test('the connection that reads has those that matter for reading', () => {
    const { reader } = openNewOffice();
    expect(settingsOf(reader, Object.keys(onEveryConnection))).toEqual(onEveryConnection);
  });

  test('the application id spells CNDR', () => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(applicationId);
    expect(bytes.toString('latin1')).toBe('CNDR');
  });

  test('a file on which SQLite cannot have a setting is refused, and the setting is named', () => {
    // In memory there is no write-ahead log, as on some network shares.
    const database = new Database(':memory:');
    const refusal = refusalOf(() => applySettings(database, 'writing'));
    expect(refusal.code).toBe('fileReadOnly');
    expect(refusal.details).toMatchObject({ reason: 'setting' });
    database.close();
  });
});

function settingsOf(db: ReadableDb, names: string[]): Record<string, unknown> {
  const row = z.record(z.string(), z.union([z.string(), z.number()]));
  return Object.fromEntries(names.map((name) => [name, Object.values(db.first(row, `PRAGMA ${name}`) ?? {})[0]]));
}
