import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { WritableDb } from '../../../../db/connection.ts';
import { allMigrations } from '../../../../db/migrations/all.ts';
import { schemaOf } from '../../../../db/migrations/known-schema.ts';
import type { Migration } from '../../../../db/migrations/migration.ts';
import { migrate, newestVersion, versionOf } from '../../../../db/migrations/run.ts';
import { refusalOf } from '../office-on-disk.ts';

const rows = z.object({ n: z.int(), text: z.string() });

/** A second and third version of some tables: what a later Candor could bring. */
const first: Migration = {
  number: 1,
  name: 'create',
  up: (db) => {
    db.run('CREATE TABLE thing (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    db.run('CREATE TABLE part (of INTEGER NOT NULL REFERENCES thing (n)) STRICT');
  },
};
const second: Migration = {
  number: 2,
  name: 'shout',
  up: (db) => {
    db.run('ALTER TABLE thing ADD COLUMN loud INTEGER NOT NULL DEFAULT 0');
    db.run('UPDATE thing SET text = upper(text), loud = 1');
    db.run('CREATE INDEX thing_text ON thing (text)');
  },
};

describe('running migrations', () => {
  test('brings old rows along', () => {
    const db = inMemory([first]);
    for (const text of ['typical', '', 'ü "quoted" \' 𝕏', "'); DROP TABLE thing;--"]) {
      db.run('INSERT INTO thing (text) VALUES (?)', [text]);
    }
    migrate(db, [first, second]);
    expect(versionOf(db)).toBe(2);
    expect(db.all(rows, 'SELECT n, text FROM thing ORDER BY n').map((row) => row.text)).toEqual([
      'TYPICAL',
      '',
      'ü "QUOTED" \' 𝕏',
      "'); DROP TABLE THING;--",
    ]);
  });

  test('a second time changes nothing', () => {
    const db = inMemory([first, second]);
    db.run(`INSERT INTO thing (text) VALUES ('x')`);
    const before = [schemaOf(db), db.all(rows, 'SELECT n, text FROM thing')];
    migrate(db, [first, second]);
    expect([schemaOf(db), db.all(rows, 'SELECT n, text FROM thing')]).toEqual(before);
  });

  test('a throw at any of its statements leaves version, tables and rows as they were', () => {
    const statements = 4; // three of the migration, one for the version
    for (let failing = 1; failing <= statements; failing += 1) {
      const db = inMemory([first], FailingDb);
      db.run(`INSERT INTO thing (text) VALUES ('x')`);
      const before = [versionOf(db), schemaOf(db), db.all(rows, 'SELECT n, text FROM thing')];
      db.failAt = failing;
      expect(() => migrate(db, [first, second])).toThrow('planted');
      expect([versionOf(db), schemaOf(db), db.all(rows, 'SELECT n, text FROM thing')]).toEqual(before);
    }
    const db = inMemory([first], FailingDb);
    db.failAt = statements + 1;
    migrate(db, [first, second]);
    expect(versionOf(db)).toBe(2);
  });

  test('is refused when it would leave a row that points to nothing', () => {
    const db = inMemory([first]);
    db.run(`INSERT INTO thing (text) VALUES ('x')`);
    db.run('INSERT INTO part (of) VALUES (1)');
    const careless: Migration = { number: 2, name: 'careless', up: (to) => to.run('ALTER TABLE thing RENAME TO lost') };
    const harmful: Migration = {
      number: 2,
      name: 'harmful',
      up: (to) => {
        to.run('PRAGMA defer_foreign_keys = ON');
        to.run('DELETE FROM thing');
      },
    };
    expect(refusalOf(() => migrate(db, [first, harmful])).details).toEqual({ reason: 'links' });
    expect(db.all(rows, 'SELECT n, text FROM thing')).toHaveLength(1);
    // Renaming a table takes the links to it along, so this one is fine.
    migrate(db, [first, careless]);
    expect(versionOf(db)).toBe(2);
  });

  test('does not skip a number', () => {
    const db = inMemory([first]);
    expect(() => migrate(db, [first, { ...second, number: 3 }])).toThrow('cannot follow');
  });

  test('has numbers that rise by one', () => {
    expect(allMigrations.map((migration) => migration.number)).toEqual(allMigrations.map((_, index) => index + 1));
    expect(newestVersion(allMigrations)).toBe(allMigrations.length);
    expect(newestVersion([])).toBe(0);
  });
});

class FailingDb extends WritableDb {
  failAt = Number.POSITIVE_INFINITY;
  #count = 0;

  override run(sql: string, values: (string | number | null)[] = []): void {
    if (Number.isFinite(this.failAt)) this.#count += 1;
    if (this.#count === this.failAt) throw new Error('planted');
    super.run(sql, values);
  }
}

function inMemory<Db extends WritableDb = WritableDb>(
  migrations: Migration[],
  Kind: new (database: Database.Database) => Db = WritableDb as new (database: Database.Database) => Db,
): Db {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  onTestFinished(() => void database.close());
  const db = new Kind(database);
  migrate(db, migrations);
  return db;
}
