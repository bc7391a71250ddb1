/**
 * A place for what is not finished: texts that somebody is writing, where somebody is in the guided start, cards put off.
 *
 * It is in the file and not beside it, so that it can be written in the transaction of an answer, goes where the file goes, and
 * can be erased with a person. It is no record: nothing of it stands in the change log or in anything that is printed.
 */
import type { Migration } from './migration.ts';

export const keepUnfinished: Migration = {
  number: 2,
  name: 'keep-unfinished',
  up: (db) => {
    db.run(
      `CREATE TABLE unfinished (
    place TEXT NOT NULL PRIMARY KEY CHECK (place <> ''),
    text TEXT NOT NULL CHECK (text <> '')
  ) STRICT, WITHOUT ROWID`,
    );
  },
};
