import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { history } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import type { OfficeFile } from '../../../db/office-file.ts';
import { takeBack } from '../../../db/take-back.ts';
import { undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { addRecipient, changeName, head, openNewOffice, refusalOf, timeAt } from './office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(30), why: 'Takes back change 2' };
const exported = (file: OfficeFile): string => writeOffice(loadOffice(file.reader));

describe('taking back one change out of the middle', () => {
  test('puts back what it did, leaves what came after, and is a change of its own', () => {
    const file = openNewOffice();
    const second = changeName(file.writer, 'V-001', 'Postwell Inc.');
    changeName(file.writer, 'V-002', 'Adwise Inc.');
    const wanted = exported(file).replace('"Postwell Inc."', '"Postwell"');

    takeBack(file.writer, second, by);
    expect(exported(file)).toBe(wanted);
    const [line] = history(file.reader);
    expect(line).toMatchObject({ command: 'save', why: by.why, refersTo: null, records: [{ id: 'V-001' }] });
    expect(verifyFile(file.reader)).toEqual([]);

    undo(file.writer, by);
    expect(exported(file)).toContain('"Postwell Inc."');
  });

  test('takes back a removal and an addition whole, with several records in one step', () => {
    const file = openNewOffice();
    const before = exported(file);
    const batch = runCommand(file.writer, head('save'), (change) => {
      change.remove('D-001');
      change.remove('D-002');
      change.remove('V-002');
    }).revision;
    changeName(file.writer, 'V-001', 'Another');
    takeBack(file.writer, batch, by);
    expect(exported(file)).toBe(before.replace('"Postwell"', '"Another"'));
  });

  test('is refused, and changes nothing, where something was built on it', () => {
    const file = openNewOffice();
    const renamed = changeName(file.writer, 'V-001', 'Postwell Inc.');
    changeName(file.writer, 'V-001', 'Postwell Ltd.');
    const added = history(file.reader, { limit: 1 })[0]?.sequence ?? 0;
    const id = addRecipient(file.writer, 'Clearwater');
    runCommand(file.writer, head('save'), (change) => {
      const found = change.find('D-001');
      if (found) change.save({ ...found.record, recipients: { state: 'given', value: ['V-001', id] } } as never);
    });
    const before = exported(file);
    expect(refusalOf(() => takeBack(file.writer, renamed, by))).toEqual({
      code: 'changedSince',
      details: { id: 'V-001' },
    });
    expect(refusalOf(() => takeBack(file.writer, added + 1, by)).code).toBe('recordInUse');
    expect(exported(file)).toBe(before);
  });

  test('is refused for the beginning of the file, an undo, and what is taken back already', () => {
    const file = openNewOffice();
    const renamed = changeName(file.writer, 'V-001', 'Postwell Inc.');
    takeBack(file.writer, renamed, by);
    changeName(file.writer, 'V-002', 'Adwise Inc.');
    const undone = undo(file.writer, by).revision;
    for (const sequence of [1, renamed, undone, 404])
      expect(refusalOf(() => takeBack(file.writer, sequence, by)).code, String(sequence)).toBe('nothingToUndo');
  });
});

describe('the history, narrowed', () => {
  test('shows one kind of record, one person, or some days', () => {
    const file = openNewOffice();
    addRecipient(file.writer, 'Clearwater');
    runCommand(file.writer, { ...head('save', 5), who: 'Sam' }, (change) => change.remove('D-002'));
    const numbers = (filter: Parameters<typeof history>[1]) => history(file.reader, filter).map((one) => one.sequence);
    expect(numbers({ type: 'disclosure' })).toEqual([3, 1]);
    expect(numbers({ type: 'recipient' })).toEqual([2, 1]);
    expect(numbers({ who: 'Sam' })).toEqual([3]);
    expect(numbers({ from: timeAt(5) })).toEqual([3]);
    expect(numbers({ until: timeAt(4), type: 'recipient', before: 2 })).toEqual([1]);
    expect(numbers({ who: 'Nobody' })).toEqual([]);
  });
});
