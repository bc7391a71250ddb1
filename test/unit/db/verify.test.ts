import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../../../db/office-file.ts';
import { openOfficeForReading } from '../../../db/open.ts';
import { undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { addRecipient, fileAtRest, openNewOffice, tamper, timeAt } from './office-on-disk.ts';

/** What verify says about a file; a file that does not even open answers with that. */
function verdict(path: string): FileProblem[] {
  try {
    const file = openOfficeForReading(path);
    try {
      return verifyFile(file.reader);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'fileDamaged') return [{ where: 'file', what: 'does not open' }];
    throw error;
  }
}

describe('verifying a file', () => {
  test('finds nothing after commands, undo and redo', () => {
    const { writer, reader } = openNewOffice();
    addRecipient(writer, 'Clearwater');
    undo(writer, { who: 'Sam', at: timeAt(5) });
    expect(verifyFile(reader)).toEqual([]);
  });

  test.each([
    ['a rewritten author', `UPDATE change_log SET who = 'Somebody' WHERE sequence = 2`, 'change 2'],
    ['a later time', `UPDATE change_log SET at = '2026-12-31T00:00:00.000Z' WHERE sequence = 3`, 'change 3'],
    ['an invented reason', `UPDATE change_log SET why = 'told to' WHERE sequence = 1`, 'change 1'],
    [
      'a rewritten past',
      `UPDATE change_payload SET after = json_set(after, '$.note', 'x') WHERE record_id = 'V-003'`,
      'change 2, V-003',
    ],
    ['a removed entry whose records stay', `DELETE FROM change_log WHERE sequence = 2`, 'file'],
    ['an entry removed with its texts', removeEntry(2), 'change 3'],
    ['a removed text', `DELETE FROM change_payload WHERE sequence = 3`, 'change 3'],
    ['a log cut short', removeEntry(3), 'head'],
    ['a head that was turned back', `UPDATE meta SET value = '2' WHERE key = 'headSequence'`, 'head'],
    [
      'a record changed past the commands',
      `UPDATE record SET body = json_set(body, '$.note', 'x') WHERE id = 'V-001'`,
      'record V-001',
    ],
    ['a record in another form', `UPDATE record SET body = body || ' ' WHERE id = 'V-001'`, 'record V-001'],
    ['a record that names another last change', `UPDATE record SET changed_in = 1 WHERE id = 'V-001'`, 'record V-001'],
    ['a record of another type', `UPDATE record SET type = 'source' WHERE id = 'V-003'`, 'record V-003'],
    [
      'a removed link',
      `DELETE FROM link WHERE from_id = 'D-002' AND position = 1`,
      'link D-002.recipients[1] to V-001',
    ],
    [
      'a turned link',
      `UPDATE link SET to_id = 'V-003' WHERE from_id = 'D-002' AND position = 1`,
      'link D-002.recipients',
    ],
    ['a counter turned back', `UPDATE id_counter SET last = 2 WHERE type = 'recipient'`, 'counter recipient'],
  ])('finds %s', (_name, sql, where) => {
    const path = fileAtRest();
    tamper(path, sql);
    expect(verdict(path).map((problem) => problem.where)).toContain(where);
  });

  test('finds a record that was slipped in, and one that was taken out', () => {
    const slipped = fileAtRest();
    tamper(
      slipped,
      `INSERT INTO record SELECT 'V-009', type, json_set(body, '$.id', 'V-009'), changed_in FROM record WHERE id = 'V-001'`,
    );
    expect(verdict(slipped)).toContainEqual({
      where: 'record V-009',
      what: 'It is there, although no change added it.',
    });
    const taken = fileAtRest();
    tamper(taken, `DELETE FROM link WHERE from_id = 'D-001'; DELETE FROM record WHERE id = 'D-001'`);
    expect(verdict(taken)).toContainEqual({
      where: 'record D-001',
      what: 'It is gone, although no change removed it.',
    });
  });

  test('still finds an entry that was rewritten with a hash of its own', () => {
    const path = fileAtRest();
    tamper(path, `UPDATE change_log SET who = 'Somebody', hash = '${'a'.repeat(64)}' WHERE sequence = 2`);
    expect(verdict(path).map((problem) => problem.where)).toEqual(expect.arrayContaining(['change 2', 'change 3']));
  });

  test('tells a text that was taken away from a broken chain', () => {
    // Texts may have to go by law. Their digest stays, and with it every hash after them.
    const path = fileAtRest();
    tamper(path, `UPDATE change_payload SET before = NULL, after = NULL WHERE record_id = 'V-003'`);
    const found = verdict(path);
    expect(found).toContainEqual({ where: 'change 2, V-003', what: 'Its text is not the one it was written with.' });
    expect(found.filter((problem) => problem.what.includes('hash'))).toEqual([]);
  });

  test('finds a change of one character in any column of any row of the log', () => {
    const path = fileAtRest();
    const cells = cellsOf(path, ['change_log', 'change_payload', 'meta']);
    expect(cells.length).toBeGreaterThan(60);
    // The version that made the file is information, not part of the log.
    for (const cell of cells.filter(({ where }) => !where.includes(`'program'`))) {
      tamper(path, `UPDATE ${cell.table} SET ${cell.column} = ${cell.changed} WHERE ${cell.where}`);
      expect(verdict(path), `${cell.table}.${cell.column} where ${cell.where}`).not.toEqual([]);
      tamper(path, `UPDATE ${cell.table} SET ${cell.column} = ${cell.original} WHERE ${cell.whereChanged}`);
    }
    expect(verdict(path)).toEqual([]);
  });
});

/** Takes an entry out so that no row points to it any more. */
function removeEntry(sequence: number): string {
  return `UPDATE record SET changed_in = 1 WHERE changed_in = ${sequence};
    DELETE FROM change_payload WHERE sequence = ${sequence};
    DELETE FROM change_log WHERE sequence = ${sequence}`;
}

interface Cell {
  table: string;
  column: string;
  /** SQL literals, and conditions that find the row before and after. */
  original: string;
  changed: string;
  where: string;
  whereChanged: string;
}

/** Every cell of some tables, each with a value that differs in one character. */
function cellsOf(path: string, tables: string[]): Cell[] {
  const database = new Database(path, { readonly: true });
  const keys: Record<string, string[]> = {
    change_log: ['sequence'],
    change_payload: ['sequence', 'position'],
    meta: ['key'],
  };
  const cells = tables.flatMap((table) => {
    const rows = database.prepare<[], Record<string, string | number | null>>(`SELECT * FROM ${table}`).all();
    return rows.flatMap((row) =>
      Object.entries(row).map(([column, value]) => {
        const changed = changeOne(value);
        const conditions = (from: Record<string, string | number | null>): string =>
          (keys[table] ?? []).map((key) => `${key} = ${literal(from[key] ?? null)}`).join(' AND ');
        return {
          table,
          column,
          original: literal(value),
          changed: literal(changed),
          where: conditions(row),
          whereChanged: conditions({ ...row, [column]: changed }),
        };
      }),
    );
  });
  database.close();
  return cells;
}

function changeOne(value: string | number | null): string | number {
  if (value === null) return 7;
  // Far from the numbers in use, so that keys stay unique.
  if (typeof value === 'number') return value + 1000;
  const middle = Math.floor(value.length / 2);
  const other = value[middle] === 'x' ? 'y' : 'x';
  return value.slice(0, middle) + other + value.slice(middle + 1);
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
