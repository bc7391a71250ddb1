import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { asOf, history, logEntry } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import { undo } from '../../../db/undo.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { addRecipient, changeName, head, openNewOffice, smallOffice, timeAt, withAnswers } from './office-on-disk.ts';

describe('the history', () => {
  test('tells who did what, when and why, newest first', () => {
    const { writer, reader } = openNewOffice();
    runCommand(writer, head('create', 7, 'new contract'), (change) => change.create('recipient', (blank) => blank));
    const [line, beginning] = history(reader);
    expect(line).toEqual({
      sequence: 2,
      at: timeAt(7),
      who: 'Maria Lopez',
      command: 'create',
      why: 'new contract',
      refersTo: null,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      records: [{ id: 'V-003', what: 'added' }],
      count: 1,
    });
    expect(beginning?.records).toHaveLength(8);
    // A screen names a few of them and counts the others.
    const [, shortened] = history(reader, { mostRecords: 3 });
    expect(shortened).toMatchObject({ records: beginning?.records.slice(0, 3), count: 8 });
  });

  test('is read page by page', () => {
    const { writer, reader } = openNewOffice();
    for (const name of ['A', 'B', 'C', 'D']) addRecipient(writer, name);
    expect(history(reader, { limit: 2 }).map((line) => line.sequence)).toEqual([5, 4]);
    expect(history(reader, { limit: 2, before: 4 }).map((line) => line.sequence)).toEqual([3, 2]);
    expect(history(reader, { before: 1 })).toEqual([]);
  });

  test('follows one record', () => {
    const { writer, reader } = openNewOffice();
    addRecipient(writer, 'A');
    changeName(writer, 'V-001', 'Postwell Inc.');
    addRecipient(writer, 'B');
    undo(writer, { who: 'Sam', at: timeAt(9) });
    undo(writer, { who: 'Sam', at: timeAt(9) });
    expect(history(reader, { recordId: 'V-001' }).map((line) => line.sequence)).toEqual([6, 3, 1]);
    expect(history(reader, { recordId: 'V-001', before: 6, limit: 1 }).map((line) => line.sequence)).toEqual([3]);
    expect(history(reader, { recordId: 'V-555' })).toEqual([]);
  });

  test('keeps each record before and after the change', () => {
    const { writer, reader } = openNewOffice();
    changeName(writer, 'V-001', 'Postwell Inc.');
    const entry = logEntry(reader, 2);
    expect(entry?.changes).toHaveLength(1);
    expect(entry?.changes[0]).toMatchObject({
      id: 'V-001',
      before: { name: { state: 'given', value: 'Postwell' } },
      after: { name: { state: 'given', value: 'Postwell Inc.' } },
    });
    expect(logEntry(reader, 1)?.changes[0]).toMatchObject({ id: 'O-001', before: null });
    expect(logEntry(reader, 3)).toBeUndefined();
  });
});

describe('the office as of an earlier time', () => {
  test('is what it was after each command, byte for byte', () => {
    const { writer, reader } = openNewOffice();
    const states = [writeOffice(loadOffice(reader))];
    const remember = (): number => states.push(writeOffice(loadOffice(reader)));
    addRecipient(writer, 'A');
    remember();
    runCommand(writer, head('remove'), (change) => change.remove('D-002'));
    remember();
    runCommand(writer, head('import'), (change) => change.replaceAll({ ...smallOffice(), sample: true }));
    remember();
    undo(writer, { who: 'Sam', at: timeAt(9) });
    remember();
    for (const [index, state] of states.entries()) {
      const office = asOf(reader, { sequence: index + 1 });
      expect(office && writeOffice(office)).toBe(state);
    }
  });

  test('of a day counts that whole day, of an instant that instant', () => {
    const { writer, reader } = openNewOffice();
    const add = (at: string): unknown =>
      runCommand(writer, { ...head('create'), at }, (change) => change.create('recipient', (blank) => blank));
    add('2026-11-23T23:59:59.999Z');
    add('2026-11-24T00:00:00.000Z');
    const recipients = (until: string): number | undefined => asOf(reader, { until })?.recipient.length;
    expect(recipients('2026-11-21')).toBeUndefined();
    expect(recipients('2026-11-22')).toBe(2);
    expect(recipients('2026-11-23')).toBe(3);
    expect(recipients('2026-11-23T23:59:59.998Z')).toBe(2);
    expect(recipients('2026-11-24')).toBe(4);
  });

  test('survives a clock that was wrong for a while', () => {
    const { writer, reader } = openNewOffice();
    const add = (at: string): unknown =>
      runCommand(writer, { ...head('create'), at }, (change) => change.create('recipient', (blank) => blank));
    add('2099-01-01T00:00:00.000Z');
    add('2026-11-25T00:00:00.000Z');
    expect(asOf(reader, { until: '2026-11-25' })?.recipient).toHaveLength(4);
  });

  test('before the beginning is no office', () => {
    const { reader } = openNewOffice();
    expect(asOf(reader, { sequence: 0 })).toBeUndefined();
    expect(asOf(reader, { until: '2020-01-01' })).toBeUndefined();
  });

  test('beyond the end is the office now', () => {
    const { writer, reader } = openNewOffice();
    runCommand(writer, head('save'), (change) => {
      const found = change.find('O-001');
      if (found) change.save(withAnswers(found.record, { note: 'moved' }));
    });
    const office = asOf(reader, { sequence: 99 });
    expect(office && writeOffice(office)).toBe(writeOffice(loadOffice(reader)));
  });
});
