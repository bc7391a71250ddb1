import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../../../db/commands.ts';
import { loadOffice } from '../../../db/load.ts';
import type { ReadableDb, WritableDb } from '../../../db/office-file.ts';
import { head, openNewOffice, refusalOf } from './office-on-disk.ts';

const anything = z.object({});

describe('a handle that reads', () => {
  test('has no way to write, as a type', () => {
    expectTypeOf<ReadableDb>().not.toHaveProperty('run');
    expectTypeOf<ReadableDb>().not.toHaveProperty('transaction');
    expectTypeOf<ReadableDb>().not.toExtend<WritableDb>();
    expectTypeOf<WritableDb>().toExtend<ReadableDb>();
    expectTypeOf(loadOffice).parameter(0).toEqualTypeOf<ReadableDb>();
    expectTypeOf(runCommand).parameter(0).toEqualTypeOf<WritableDb>();
  });

  test.each([
    `INSERT INTO meta (key, value) VALUES ('planted', 'x') RETURNING key`,
    `UPDATE record SET changed_in = 1 RETURNING id`,
    `DELETE FROM change_log RETURNING sequence`,
  ])('refuses a write planted in a query: %s', (sql) => {
    const { reader } = openNewOffice();
    expect(refusalOf(() => reader.all(anything, sql)).code).toBe('fileReadOnly');
    expect(refusalOf(() => reader.first(anything, sql)).code).toBe('fileReadOnly');
    expect(refusalOf(() => [...reader.each(anything, sql)]).code).toBe('fileReadOnly');
  });

  test('sees a command of the other connection as soon as it is done', () => {
    const file = openNewOffice();
    runCommand(file.writer, head('create'), (change) => change.create('recipient', (blank) => blank));
    expect(loadOffice(file.reader).recipient).toHaveLength(3);
  });

  test('takes a row of another shape for damage', () => {
    const { reader } = openNewOffice();
    const wrong = z.object({ body: z.number() });
    expect(refusalOf(() => reader.all(wrong, 'SELECT body FROM record')).code).toBe('fileDamaged');
    expect(refusalOf(() => [...reader.each(wrong, 'SELECT body FROM record')]).code).toBe('fileDamaged');
  });
});

describe('a handle that writes', () => {
  test('refuses a command inside a command', () => {
    const { writer } = openNewOffice();
    const nested = (): unknown =>
      runCommand(writer, head('save'), () => runCommand(writer, head('save'), () => undefined));
    expect(nested).toThrow('A command cannot run inside another one.');
  });

  test('refuses work that would go on after the transaction', () => {
    const { writer } = openNewOffice();
    expect(() => writer.transaction(async () => await Promise.resolve())).toThrow(/promise/i);
  });
});
