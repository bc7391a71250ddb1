/** Every command, with its first, second, … last writing statement failing: the file is as before or as after, never between. */
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../../db/commands.ts';
import { ReadableDb, WritableDb } from '../../db/connection.ts';
import { loadOffice } from '../../db/load.ts';
import { redo, undo } from '../../db/undo.ts';
import { verifyFile } from '../../db/verify.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { buildOffice } from '../support/office-builder.ts';
import { addRecord, changeName, fileAtRest, head, timeAt, withAnswers } from '../unit/db/office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(40) };

const commands: [name: string, run: (db: WritableDb) => unknown][] = [
  ['create', (db) => addRecord(db, 'disclosure', { recipients: { state: 'given', value: ['V-001', 'V-002'] } })],
  ['save', (db) => changeName(db, 'V-001', 'Postwell LLC')],
  ['remove', (db) => runCommand(db, head('remove'), (change) => change.remove('D-002'))],
  ['import', (db) => runCommand(db, head('import'), (change) => change.replaceAll({ ...buildOffice(), sample: true }))],
  [
    'issue',
    (db) =>
      runCommand(db, head('issue'), (change) => {
        const sha256 = change.keep(new TextEncoder().encode('a text'), 'text/plain');
        return change.create('evidence', (blank) => withAnswers(blank, { sha256: { state: 'given', value: sha256 } }));
      }),
  ],
  ['undo', (db) => undo(db, by)],
  ['redo', (db) => redo(db, by)],
];

describe.each(commands)('%s', (_name, run) => {
  test('with its n-th statement failing leaves nothing, for every n', () => {
    const path = fileAtRest();
    const { db, reader } = connect(path);
    // So that there is something to undo and something to redo.
    changeName(db, 'V-002', 'Adwise Inc.');
    undo(db, by);
    const before = writeOffice(loadOffice(reader));
    let failing = 1;
    while (fails(db, failing, run)) {
      expect(writeOffice(loadOffice(reader))).toBe(before);
      expect(verifyFile(reader)).toEqual([]);
      failing += 1;
    }
    // The last round failed at no statement: the command went through as if nothing had been.
    expect(failing).toBeGreaterThan(4);
    expect(writeOffice(loadOffice(reader))).not.toBe(before);
    expect(verifyFile(reader)).toEqual([]);
  });
});

/** Runs a command with one failing statement; false when it has fewer statements. */
function fails(db: FailingDb, failAt: number, run: (db: WritableDb) => unknown): boolean {
  db.failAt(failAt);
  try {
    run(db);
    return false;
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'planted') throw error;
    return true;
  } finally {
    db.failAt(0);
  }
}

class FailingDb extends WritableDb {
  #left = 0;

  /** Lets the n-th writing statement from now fail; 0 for none. */
  failAt(statement: number): void {
    this.#left = statement;
  }

  override run(sql: string, values: readonly (string | number | null | Uint8Array)[] = []): void {
    this.#left -= 1;
    if (this.#left === 0) throw new Error('planted');
    super.run(sql, values);
  }
}

function connect(path: string): { db: FailingDb; reader: ReadableDb } {
  const writing = new Database(path);
  writing.pragma('foreign_keys = ON');
  const reading = new Database(path, { readonly: true });
  onTestFinished(() => {
    reading.close();
    writing.close();
  });
  return { db: new FailingDb(writing), reader: new ReadableDb(reading) };
}
