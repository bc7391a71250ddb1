import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WritableDb } from '../../../../db/connection.ts';
import { createInventory } from '../../../../db/migrations/0001-create-inventory.ts';
import { migrate } from '../../../../db/migrations/run.ts';

const hash = 'a'.repeat(64);
const entry = `INSERT INTO change_log VALUES (1, '2026-11-22T10:00:00.000Z', 'Maria', 'create', '', NULL, 0, 1, '${hash}', '${hash}')`;
const office = `INSERT INTO record VALUES ('O-001', 'organization', '{"id":"O-001"}', 1)`;

describe('the first tables', () => {
  test('take an entry and the record it made', () => {
    expect(() => newTables().transaction(() => undefined)).not.toThrow();
    const db = newTables();
    expect(() => db.run(`INSERT INTO record VALUES ('V-001', 'recipient', '{"id":"V-001"}', 1)`)).not.toThrow();
  });

  test.each([
    ['a record without a document', `INSERT INTO record VALUES ('V-001', 'recipient', 'no JSON', 1)`],
    ['a document of another record', `INSERT INTO record VALUES ('V-001', 'recipient', '{"id":"V-002"}', 1)`],
    ['a number where text belongs', `INSERT INTO record VALUES ('V-001', 'recipient', x'00', 1)`],
    ['an id in another form', `INSERT INTO record VALUES ('hello', 'recipient', '{"id":"hello"}', 1)`],
    ['an id twice', office],
    ['a second office', `INSERT INTO record VALUES ('O-002', 'organization', '{"id":"O-002"}', 1)`],
    ['a record no entry made', `INSERT INTO record VALUES ('V-001', 'recipient', '{"id":"V-001"}', 9)`],
    ['a link from nothing', `INSERT INTO link VALUES ('D-009', 'recipients', 0, 'O-001')`],
    ['a link to nothing', `INSERT INTO link VALUES ('O-001', 'recipients', 0, 'V-009')`],
    ['an unknown command', entry.replace('VALUES (1', 'VALUES (2').replace(`'create'`, `'erase'`)],
    ['an undo of nothing', entry.replace('VALUES (1', 'VALUES (2').replace(`'create'`, `'undo'`)],
    ['a save that refers to an entry', entry.replace('VALUES (1', 'VALUES (2').replace('NULL', '1')],
    [
      'an undo of a later entry',
      entry.replace('VALUES (1', 'VALUES (2').replace(`'create', '', NULL`, `'undo', '', 2`),
    ],
    ['an entry without an author', entry.replace('VALUES (1', 'VALUES (2').replace('Maria', '')],
    ['a time in words', entry.replace('VALUES (1', 'VALUES (2').replace('2026-11-22T10:00:00.000Z', 'today')],
    ['a short hash', entry.replace('VALUES (1', 'VALUES (2').replace(hash, 'abc')],
    [
      'texts of an entry that is not there',
      `INSERT INTO change_payload VALUES (9, 0, 'V-001', 'added', NULL, '{}', '${hash}')`,
    ],
    [
      'two texts of one record in an entry',
      `INSERT INTO change_payload VALUES (1, 1, 'O-001', 'added', NULL, '{}', '${hash}')`,
    ],
    ['a text that is no JSON', `INSERT INTO change_payload VALUES (1, 1, 'V-001', 'added', NULL, 'x', '${hash}')`],
    ['a kept file without its bytes', `INSERT INTO kept_file VALUES ('${hash}', 'application/pdf', NULL, 1)`],
    ['a kept text in place of bytes', `INSERT INTO kept_file VALUES ('${hash}', 'application/pdf', 'x', 1)`],
    ['a fingerprint in another form', `INSERT INTO kept_file VALUES ('${'A'.repeat(64)}', 'text/plain', x'00', 1)`],
    ['a kept file no entry kept', `INSERT INTO kept_file VALUES ('${hash}', 'text/plain', x'00', 9)`],
    ['a counter at zero', `INSERT INTO id_counter VALUES ('recipient', 0)`],
  ])('refuse %s', (_name, sql) => {
    const db = newTables();
    expect(() => db.transaction(() => db.run(sql))).toThrow(/constraint failed|cannot store/);
  });

  test('keep a record that others point to', () => {
    const db = newTables();
    db.transaction(() => {
      db.run(`INSERT INTO record VALUES ('V-001', 'recipient', '{"id":"V-001"}', 1)`);
      db.run(`INSERT INTO link VALUES ('O-001', 'recipients', 0, 'V-001')`);
    });
    expect(() => db.transaction(() => db.run(`DELETE FROM record WHERE id = 'V-001'`))).toThrow(/FOREIGN KEY/);
  });
});

/** The tables with one entry, which made the office. */
function newTables(): WritableDb {
  const database = new Database(':memory:');
  database.pragma('foreign_keys = ON');
  onTestFinished(() => void database.close());
  const db = new WritableDb(database);
  migrate(db, [createInventory]);
  db.transaction(() => {
    db.run(entry);
    db.run(office);
    db.run(`INSERT INTO change_payload VALUES (1, 0, 'O-001', 'added', NULL, '{}', '${hash}')`);
  });
  return db;
}
