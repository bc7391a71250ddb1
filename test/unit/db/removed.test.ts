import { expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { loadOffice } from '../../../db/load.ts';
import { bringBack, removedRecords } from '../../../db/removed.ts';
import { undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { addRecipient, changeName, head, openNewOffice, refusalOf, timeAt } from './office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(30), why: '' };

test('what was removed is in the trash as it was, the last one first, and comes back whole', () => {
  const file = openNewOffice();
  const before = writeOffice(loadOffice(file.reader));
  expect(removedRecords(file.reader)).toEqual([]);
  runCommand(file.writer, { ...head('remove', 1), who: 'Sam' }, (change) => change.remove('D-002'));
  runCommand(file.writer, head('remove', 2), (change) => change.remove('V-002'));
  expect(removedRecords(file.reader).map(({ record, at, who }) => [record.id, at, who])).toEqual([
    ['V-002', timeAt(2), 'Maria Lopez'],
    ['D-002', timeAt(1), 'Sam'],
  ]);
  expect(refusalOf(() => bringBack(file.writer, ['D-002'], by))).toMatchObject({ code: 'brokenLink' });
  bringBack(file.writer, ['D-002', 'V-002'], by);
  expect(writeOffice(loadOffice(file.reader))).toBe(before);
  expect(removedRecords(file.reader)).toEqual([]);
  expect(verifyFile(file.reader)).toEqual([]);
  undo(file.writer, by);
  expect(loadOffice(file.reader).disclosure.map(({ id }) => id)).toEqual(['D-001']);
});

test('only what is gone is in the trash, in its last state', () => {
  const file = openNewOffice();
  const id = addRecipient(file.writer, 'Clearwater');
  changeName(file.writer, id, 'Clearwater Billing');
  runCommand(file.writer, head('remove', 1), (change) => change.remove(id));
  expect(removedRecords(file.reader)).toMatchObject([{ record: { id, name: { value: 'Clearwater Billing' } } }]);
  // Undone, it is there again; undone further, it was never there: redo brings it, not the trash.
  for (let times = 0; times < 3; times += 1) undo(file.writer, by);
  expect(removedRecords(file.reader)).toEqual([]);
  expect(refusalOf(() => bringBack(file.writer, [id], by))).toEqual({ code: 'recordMissing', details: { id } });
});
