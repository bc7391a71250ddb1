import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { fileFacts } from '../../../db/facts.ts';
import { history } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import type { OfficeFile } from '../../../db/office-file.ts';
import { redo, undo } from '../../../db/undo.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { buildOffice } from '../../support/office-builder.ts';
import {
  addRecipient,
  changeName,
  fileAtRest,
  head,
  openNewOffice,
  refusalOf,
  reopen,
  tamper,
  timeAt,
} from './office-on-disk.ts';

const by = { who: 'Sam', at: timeAt(30) };

describe('undo', () => {
  test('restores the office byte for byte, command after command, and redo brings each back', () => {
    const file = openNewOffice();
    const states = [exported(file)];
    const steps = [
      () => addRecipient(file.writer, 'Clearwater'),
      () => changeName(file.writer, 'V-001', 'Postwell Inc.'),
      () => runCommand(file.writer, head('remove'), (change) => change.remove('D-002')),
      () => runCommand(file.writer, head('import'), (change) => change.replaceAll(buildOffice())),
    ];
    for (const step of steps) {
      step();
      states.push(exported(file));
    }
    for (let index = states.length - 2; index >= 0; index -= 1) {
      undo(file.writer, by);
      expect(exported(file)).toBe(states[index]);
    }
    for (const state of states.slice(1)) {
      redo(file.writer, by);
      expect(exported(file)).toBe(state);
    }
    expect(verifyFile(file.reader)).toEqual([]);
  });

  test('is an entry of the log that names what it turned back', () => {
    const { writer, reader } = openNewOffice();
    changeName(writer, 'V-001', 'Postwell Inc.');
    expect(undo(writer, by)).toEqual({ revision: 3, changed: ['V-001'], value: null });
    expect(history(reader)[0]).toMatchObject({ command: 'undo', refersTo: 2, who: 'Sam', at: timeAt(30) });
    redo(writer, by);
    expect(history(reader)[0]).toMatchObject({ command: 'redo', refersTo: 2 });
  });

  test('never turns back the beginning of the file', () => {
    const { writer, reader } = openNewOffice();
    expect(fileFacts(reader)).toMatchObject({ canUndo: false, canRedo: false });
    expect(refusalOf(() => undo(writer, by)).code).toBe('nothingToUndo');
    expect(refusalOf(() => redo(writer, by)).code).toBe('nothingToRedo');
  });

  test('skips what was undone before and not done again', () => {
    const { writer, reader } = openNewOffice();
    addRecipient(writer, 'First'); // 2
    addRecipient(writer, 'Second'); // 3
    undo(writer, by); // 4, of 3
    addRecipient(writer, 'Third'); // 5
    undo(writer, by); // of 5
    undo(writer, by);
    expect(history(reader)[0]).toMatchObject({ command: 'undo', refersTo: 2 });
    expect(fileFacts(reader).canUndo).toBe(false);
  });

  test('brings the SAMPLE mark back with the office', () => {
    const { writer, reader } = openNewOffice();
    runCommand(writer, head('import'), (change) => change.replaceAll({ ...buildOffice(), sample: true }));
    undo(writer, by);
    expect(loadOffice(reader).sample).toBe(false);
    redo(writer, by);
    expect(loadOffice(reader).sample).toBe(true);
    expect(verifyFile(reader)).toEqual([]);
  });
});

test('neither undo nor redo covers up a record that was changed past the log', () => {
  const path = fileAtRest();
  tamper(path, `UPDATE record SET body = json_set(body, '$.note', 'x') WHERE id = 'V-001'`);
  const { writer } = reopen(path);
  expect(refusalOf(() => undo(writer, by))).toEqual({ code: 'chainBroken', details: { id: 'V-001' } });
  expect(fileFacts(writer).revision).toBe(3);
});

describe('redo', () => {
  test('is over once a new command has run', () => {
    const { writer, reader } = openNewOffice();
    addRecipient(writer, 'First');
    undo(writer, by);
    expect(fileFacts(reader).canRedo).toBe(true);
    addRecipient(writer, 'Second');
    expect(fileFacts(reader).canRedo).toBe(false);
    expect(refusalOf(() => redo(writer, by)).code).toBe('nothingToRedo');
    undo(writer, by);
    redo(writer, by);
    expect(loadOffice(reader).recipient).toHaveLength(3);
    expect(refusalOf(() => redo(writer, by)).code).toBe('nothingToRedo');
  });

  test('brings a removed record back under its own id', () => {
    const { writer, reader } = openNewOffice();
    const id = addRecipient(writer, 'Clearwater');
    undo(writer, by);
    redo(writer, by);
    expect(loadOffice(reader).recipient.map((record) => record.id)).toContain(id);
    expect(addRecipient(writer, 'Next')).toBe('V-004');
  });

  test('works in the order of undoing, in and out', () => {
    const { writer, reader } = openNewOffice();
    for (const name of ['First', 'Second', 'Third']) addRecipient(writer, name);
    undo(writer, by);
    undo(writer, by);
    redo(writer, by);
    undo(writer, by);
    undo(writer, by);
    redo(writer, by);
    redo(writer, by);
    redo(writer, by);
    const turns = history(reader)
      .filter((line) => line.refersTo !== null)
      .map((line) => `${line.command} ${line.refersTo}`)
      .toReversed();
    expect(turns).toEqual(['undo 4', 'undo 3', 'redo 3', 'undo 3', 'undo 2', 'redo 2', 'redo 3', 'redo 4']);
  });
});

function exported(file: OfficeFile): string {
  return writeOffice(loadOffice(file.reader));
}
