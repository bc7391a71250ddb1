import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { WritableDb } from '../../../db/connection.ts';
import { asOf, history } from '../../../db/history.ts';
import { redo, undo } from '../../../db/undo.ts';
import { fileFacts } from '../../../db/facts.ts';
import { runCommand } from '../../../db/commands.ts';
import { keptFile } from '../../../db/kept-files.ts';
import { addRecipient, changeName, fileAtRest, head, keepFile, timeAt } from './office-on-disk.ts';

const planRow = z.object({ detail: z.string() });

/** Remembers the text of every statement. */
class ListeningDb extends WritableDb {
  readonly heard = new Set<string>();

  protected override prepare(sql: string): Database.Statement {
    this.heard.add(sql);
    return super.prepare(sql);
  }
}

test('no command and no page of the history reads through a whole table that grows', () => {
  const database = new Database(fileAtRest());
  const db = new ListeningDb(database);
  const id = addRecipient(db, 'Next');
  changeName(db, id, 'Another');
  runCommand(db, head('remove'), (change) => change.remove(id));
  undo(db, { who: 'Sam', at: timeAt(1) });
  redo(db, { who: 'Sam', at: timeAt(1) });
  keptFile(db, keepFile(db, 'a proof'));
  fileFacts(db);
  history(db, { limit: 5 });
  history(db, { recordId: 'V-001' });
  asOf(db, { until: '2020-01-01' });

  const statements = [...db.heard].filter((sql) => /^(SELECT|INSERT|UPDATE|DELETE)/.test(sql));
  expect(statements.length).toBeGreaterThan(15);
  for (const sql of statements) {
    const values = Array.from({ length: sql.split('?').length - 1 }, () => 1);
    const plan = db.all(planRow, `EXPLAIN QUERY PLAN ${sql}`, values).map((row) => row.detail);
    // Walking back from the newest entry ends at the first that fits; there are few types to count.
    const scans = plan.filter((line) => /^SCAN (?!id_counter|entry$|change_log$|CONSTANT)/.test(line));
    expect(scans, sql).toEqual([]);
    if (plan.some((line) => /^SCAN (entry|change_log)$/.test(line)))
      expect(sql).toMatch(/ORDER BY (entry\.)?sequence DESC\s+LIMIT/);
  }
  database.close();
});
