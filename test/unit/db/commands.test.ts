import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../db/commands.ts';
import { fileFacts } from '../../../db/facts.ts';
import { history } from '../../../db/history.ts';
import { loadOffice } from '../../../db/load.ts';
import { verifyFile } from '../../../db/verify.ts';
import { writeOffice } from '../../../src/inventory/office-json.ts';
import { answerOf, findRecord } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';
import {
  addRecipient,
  addRecord,
  changeName,
  head,
  openNewOffice,
  refusalOf,
  smallOffice,
  timeAt,
  withAnswers,
} from './office-on-disk.ts';

describe('a command that adds a record', () => {
  test('gives the next id of the type and keeps the answers', () => {
    const file = openNewOffice();
    const result = runCommand(file.writer, head('create', 1, 'new contract'), (change) =>
      change.create('recipient', (blank) => withAnswers(blank, { name: { state: 'given', value: 'Clearwater' } })),
    );
    expect(result).toEqual({ revision: 2, changed: ['V-003'], value: 'V-003' });
    const record = findRecord(loadOffice(file.reader), 'V-003');
    expect(record && answerOf(record, 'name')).toEqual({ state: 'given', value: 'Clearwater' });
    expect(verifyFile(file.reader)).toEqual([]);
  });

  test('never gives the id of a record that was removed', () => {
    const { writer } = openNewOffice();
    const first = addRecipient(writer, 'Clearwater');
    runCommand(writer, head('remove'), (change) => change.remove(first));
    expect(addRecipient(writer, 'Brightline')).toBe('V-004');
  });

  test('never gives an id that only an imported office has used', () => {
    const { writer } = openNewOffice();
    const imported = { ...smallOffice(), recipient: [], disclosure: [] };
    const far = buildOffice({ recipient: [{ id: 'V-900', name: 'Far' }] });
    runCommand(writer, head('import'), (change) => change.replaceAll(far));
    runCommand(writer, head('import'), (change) => change.replaceAll(imported));
    expect(addRecipient(writer, 'Brightline')).toBe('V-901');
  });

  test('can add two records that point to each other’s kind in one step', () => {
    const { writer, reader } = openNewOffice();
    const { changed } = runCommand(writer, head('create'), (change) => {
      const recipient = change.create('recipient', (blank) => blank);
      return change.create('agreement', (blank) =>
        withAnswers(blank, { recipient: { state: 'given', value: recipient } }),
      );
    });
    expect(changed).toEqual(['V-003', 'C-001']);
    expect(history(reader)[0]?.records).toEqual([
      { id: 'V-003', what: 'added' },
      { id: 'C-001', what: 'added' },
    ]);
  });

  test('refuses an answer that the field does not take, with the path to it', () => {
    const { writer, reader } = openNewOffice();
    const refusal = refusalOf(() => addRecord(writer, 'recipient', { role: { state: 'given', value: 'wizard' } }));
    expect(refusal.code).toBe('invalidInput');
    expect(refusal.details['path']).toBe('V-003.role.value');
    expect(fileFacts(reader).revision).toBe(1);
  });

  test('refuses a link to a record that does not exist, and names it', () => {
    const { writer } = openNewOffice();
    const refusal = refusalOf(() =>
      addRecord(writer, 'disclosure', { recipients: { state: 'given', value: ['V-001', 'V-077'] } }),
    );
    expect(refusal).toEqual({ code: 'brokenLink', details: { id: 'D-003', field: 'recipients', to: 'V-077' } });
  });

  test('refuses a second office in the file', () => {
    const { writer } = openNewOffice();
    expect(refusalOf(() => addRecord(writer, 'organization', {})).code).toBe('invalidInput');
  });
});

describe('a command that saves a record', () => {
  test('keeps the text trimmed, as the field does', () => {
    const { writer, reader } = openNewOffice();
    changeName(writer, 'V-001', '  Postwell Inc. ');
    const record = findRecord(loadOffice(reader), 'V-001');
    expect(record && answerOf(record, 'name')).toEqual({ state: 'given', value: 'Postwell Inc.' });
  });

  test('with the revision the person saw goes through while nobody else changed the record', () => {
    const { writer } = openNewOffice();
    changeName(writer, 'V-002', 'Another');
    expect(changeName(writer, 'V-001', 'Postwell Inc.', 1)).toBe(3);
  });

  test('is a conflict when somebody changed the record since', () => {
    const { writer, reader } = openNewOffice();
    changeName(writer, 'V-001', 'Postwell Inc.');
    const before = writeOffice(loadOffice(reader));
    const refusal = refusalOf(() => changeName(writer, 'V-001', 'Postwell LLC', 1));
    expect(refusal).toEqual({ code: 'conflict', details: { id: 'V-001', revision: 2 } });
    expect(writeOffice(loadOffice(reader))).toBe(before);
  });

  test('sent twice is one change', () => {
    const { writer, reader } = openNewOffice();
    expect(changeName(writer, 'V-001', 'Postwell Inc.', 1)).toBe(2);
    expect(changeName(writer, 'V-001', 'Postwell Inc.', 1)).toBe(2);
    expect(history(reader)).toHaveLength(2);
  });

  test('that changes nothing writes no entry', () => {
    const { writer, reader } = openNewOffice();
    const result = runCommand(writer, head('save'), (change) => {
      const found = change.find('V-001');
      if (found) change.save(found.record, found.revision);
    });
    expect(result).toEqual({ revision: 1, changed: [], value: undefined });
    expect(fileFacts(reader).savedAt).not.toBe(timeAt(0));
  });

  test('of a record that is not there is refused', () => {
    const { writer } = openNewOffice();
    const refusal = refusalOf(() =>
      runCommand(writer, head('save'), (change) => {
        const found = change.find('V-001');
        if (found) change.save({ ...found.record, id: 'V-999' });
      }),
    );
    expect(refusal).toEqual({ code: 'recordMissing', details: { id: 'V-999' } });
  });
});

describe('a command that removes a record', () => {
  test('is refused while others point to it, and names them', () => {
    const { writer } = openNewOffice();
    const refusal = refusalOf(() => runCommand(writer, head('remove'), (change) => change.remove('V-001')));
    expect(refusal).toEqual({ code: 'recordInUse', details: { id: 'V-001', usedBy: ['D-001', 'D-002'] } });
  });

  test('goes through when what points to it goes too', () => {
    const { writer, reader } = openNewOffice();
    const { changed } = runCommand(writer, head('remove'), (change) => {
      for (const id of ['V-001', 'D-001', 'D-002']) change.remove(id);
    });
    expect(changed).toEqual(['V-001', 'D-001', 'D-002']);
    expect(loadOffice(reader).disclosure).toEqual([]);
    expect(verifyFile(reader)).toEqual([]);
  });

  test('is refused for the office itself', () => {
    const { writer } = openNewOffice();
    expect(refusalOf(() => runCommand(writer, head('remove'), (change) => change.remove('O-001'))).code).toBe(
      'lastOrganization',
    );
  });

  test('is refused when it is gone already, and when it changed since', () => {
    const { writer } = openNewOffice();
    const id = addRecipient(writer, 'Clearwater');
    changeName(writer, id, 'Clearwater Inc.');
    expect(refusalOf(() => runCommand(writer, head('remove'), (change) => change.remove(id, 2))).code).toBe('conflict');
    runCommand(writer, head('remove'), (change) => change.remove(id, 3));
    const again = refusalOf(() => runCommand(writer, head('remove'), (change) => change.remove(id, 3)));
    expect(again).toEqual({ code: 'recordMissing', details: { id } });
  });
});

describe('a command that imports an office', () => {
  test('replaces everything, the office’s own id and the SAMPLE mark included', () => {
    const { writer, reader } = openNewOffice();
    const other = buildOffice({ organization: [{ id: 'O-007' }], recipient: [{ name: 'Other' }] });
    const { changed } = runCommand(writer, head('import'), (change) => change.replaceAll({ ...other, sample: true }));
    expect(changed).toEqual(['O-001', 'O-007', 'E-001', 'E-002', 'P-001', 'V-001', 'V-002', 'D-001', 'D-002']);
    expect(writeOffice(loadOffice(reader))).toBe(writeOffice({ ...other, sample: true }));
    expect(fileFacts(reader).sample).toBe(true);
    expect(verifyFile(reader)).toEqual([]);
  });

  test('of what is already there writes no entry', () => {
    const { writer } = openNewOffice();
    const result = runCommand(writer, head('import'), (change) => change.replaceAll(smallOffice()));
    expect(result.changed).toEqual([]);
  });

  test('is refused whole when it has no office, two records of one id, or a link to nothing', () => {
    const { writer, reader } = openNewOffice();
    const office = smallOffice();
    const importing = (wrong: typeof office) => () =>
      runCommand(writer, head('import'), (change) => change.replaceAll(wrong));
    expect(refusalOf(importing({ ...office, organization: [] })).code).toBe('lastOrganization');
    expect(refusalOf(importing({ ...office, recipient: [...office.recipient, ...office.recipient] })).details).toEqual({
      path: 'V-001',
      problem: 'the id is used twice',
    });
    expect(refusalOf(importing({ ...office, purpose: [] })).details).toEqual({ id: 'P-001', usedBy: ['D-001'] });
    expect(writeOffice(loadOffice(reader))).toBe(writeOffice(office));
  });
});

describe('every command', () => {
  test('leaves nothing when its work throws in the middle', () => {
    const { writer, reader } = openNewOffice();
    const before = writeOffice(loadOffice(reader));
    const fault = new Error('fault');
    expect(() =>
      runCommand(writer, head('create'), (change) => {
        change.create('recipient', (blank) => blank);
        change.remove('D-001');
        throw fault;
      }),
    ).toThrow(fault);
    expect(writeOffice(loadOffice(reader))).toBe(before);
    expect(fileFacts(reader).revision).toBe(1);
    expect(addRecipient(writer, 'Next')).toBe('V-003');
  });

  test('needs a name and a time', () => {
    const { writer } = openNewOffice();
    const nothing = (): undefined => undefined;
    expect(() => runCommand(writer, { ...head('save'), who: ' ' }, nothing)).toThrow(/name/);
    expect(() => runCommand(writer, { ...head('save'), at: '22 November' }, nothing)).toThrow(/time/);
  });

  test('keeps hostile text as text', () => {
    const { writer, reader } = openNewOffice();
    const hostile = `Robert'); DROP TABLE record;-- <img onerror=x> \\u0000 "q" ${'𝕏'.repeat(3)}`;
    const id = addRecipient(writer, hostile);
    runCommand(writer, { ...head('save'), who: hostile, why: hostile }, (change) => change.remove(id));
    expect(history(reader)[0]).toMatchObject({ who: hostile, why: hostile });
    expect(verifyFile(reader)).toEqual([]);
  });
});
