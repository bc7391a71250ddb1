import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { unfinishedAt, keepUnfinished } from '../../../../db/unfinished.ts';
import { WritableDb } from '../../../../db/connection.ts';
import { createInventory } from '../../../../db/migrations/0001-create-inventory.ts';
import { keepUnfinished as migration } from '../../../../db/migrations/0002-keep-unfinished.ts';
import { migrate, versionOf } from '../../../../db/migrations/run.ts';

test('a file of the first version gets an empty place for what is not finished', () => {
  const db = inMemory();
  migrate(db, [createInventory]);
  migrate(db, [createInventory, migration]);
  expect(versionOf(db)).toBe(2);
  expect(unfinishedAt(db, 'walk')).toBeUndefined();
  keepUnfinished(db, 'walk', 'here');
  migrate(db, [createInventory, migration]);
  expect(unfinishedAt(db, 'walk')).toBe('here');
});

test.each([
  ['a text of nowhere', `INSERT INTO unfinished VALUES ('', 'x')`],
  ['nothing kept', `INSERT INTO unfinished VALUES ('walk', '')`],
  ['a number in place of a text', `INSERT INTO unfinished VALUES ('walk', x'00')`],
])('%s is refused', (_name, sql) => {
  const db = inMemory();
  migrate(db, [createInventory, migration]);
  expect(() => db.run(sql)).toThrow(/constraint failed|cannot store/);
});

function inMemory(): WritableDb {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  return new WritableDb(database);
}
