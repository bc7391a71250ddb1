/** Loading after commands: only what they touched is read again, and the office is what a whole reading gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitChange, runCommand } from '../../../db/commands.ts';
import { changeSince, loadOffice, readWholeOffice } from '../../../db/load.ts';
import { headOfLog } from '../../../db/log-rows.ts';
import type { OfficeFile } from '../../../db/office-file.ts';
import { bringBack, removedRecords } from '../../../db/removed.ts';
import { takeBack } from '../../../db/take-back.ts';
import { redo, undo } from '../../../db/undo.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { addRecipient, addRecord, changeName, head, openNewOffice, smallOffice, timeAt } from './office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(30), why: '' };

const steps: { readonly [name: string]: (file: OfficeFile, pick: number) => unknown } = {
  addRecipient: ({ writer }, pick) => addRecipient(writer, `Company ${pick}`),
  addDisclosure: ({ writer }) => addRecord(writer, 'disclosure', { recipients: { state: 'given', value: ['V-001'] } }),
  rename: ({ reader, writer }, pick) => {
    const { recipient } = loadOffice(reader);
    const one = recipient[pick % Math.max(1, recipient.length)];
    return one && changeName(writer, one.id, `Name ${pick}`);
  },
  remove: ({ writer }, pick) =>
    runCommand(writer, head('remove'), (change) => change.remove(`${'VDEP'.charAt(pick % 4)}-00${(pick % 3) + 1}`)),
  import: ({ writer }, pick) =>
    runCommand(writer, head('import'), (change) => change.replaceAll({ ...smallOffice(), sample: pick % 2 === 0 })),
  undo: ({ writer }) => undo(writer, by),
  redo: ({ writer }) => redo(writer, by),
  takeBack: ({ writer }, pick) => takeBack(writer, (pick % 6) + 1, by),
  bringBack: ({ reader, writer }) => {
    const [last] = removedRecords(reader);
    return last && bringBack(writer, [last.record.id], by);
  },
  // Somebody looks inside a command that fails afterwards: what was seen there never happened.
  fail: ({ writer }) =>
    writer.transaction(() => {
      commitChange(writer, { ...head('create'), refersTo: null }, (change) =>
        change.create('purpose', (blank) => blank),
      );
      loadOffice(writer);
      throw new AppError('conflict');
    }),
};

const anyStep = fc.record({ kind: fc.constantFrom(...Object.keys(steps)), pick: fc.nat(11) });

test('after any commands the held office is what a whole reading gives, and what did not change is the same object', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 3, maxLength: 12 }), (chosen) => {
      const file = openNewOffice();
      const seenNowAndThen = loadOffice(file.reader);
      const start = headOfLog(file.reader);
      for (const { kind, pick } of chosen) {
        const before = loadOffice(file.reader);
        tried(() => steps[kind]?.(file, pick));
        const after = loadOffice(file.reader);
        expect(after).toEqual(readWholeOffice(file.reader));
        expect(loadOffice(file.writer)).toBe(after);
        if (kind !== 'fail') expectShared(before, after);
      }
      const change = changeSince(file.reader, start);
      expect(change?.sample).toBe(loadOffice(file.reader).sample);
      expect(seenNowAndThen).toEqual(smallOffice());
      file.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a record that did not change is not read again', () => {
  const file = openNewOffice();
  const before = loadOffice(file.reader);
  const start = headOfLog(file.reader);
  changeName(file.writer, 'V-001', 'Postwell Inc.');
  const after = loadOffice(file.reader);
  expect(after.recipient[1]).toBe(before.recipient[1]);
  expect(after.disclosure).toBe(before.disclosure);
  expect(changeSince(file.reader, start)).toEqual({ saved: [after.recipient[0]], removed: [], sample: false });
});

test('a place that is not in the log of this file is not known', () => {
  const file = openNewOffice();
  const start = headOfLog(file.reader);
  const other = openNewOffice({ ...smallOffice(), sample: true });
  expect(changeSince(file.reader, headOfLog(other.reader))).toBeUndefined();
  expect(changeSince(file.reader, { ...start, sequence: 2 })).toBeUndefined();
});

/** Runs a step; a command that the file refuses is part of the game. */
function tried(step: () => unknown): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** Records that say the same before and after are the same objects, and so are lists in which nothing changed. */
function expectShared(before: OfficeRecords, after: OfficeRecords): void {
  for (const type of recordTypes) {
    const earlier = new Map(recordsOf(before, type).map((record) => [record.id, record]));
    const now = recordsOf(after, type);
    const shared = now.filter((record) => earlier.get(record.id) === record);
    for (const record of now) {
      const same = earlier.get(record.id);
      if (same !== undefined && !shared.includes(record)) expect(record).not.toEqual(same);
    }
    if (shared.length === now.length && now.length === earlier.size) expect(now).toBe(recordsOf(before, type));
  }
}
