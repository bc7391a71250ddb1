/** Requests that were removed: who asked goes out of the history, whatever way the request went, and the file stays whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createOffice } from '../../../../db/create.ts';
import { loadOffice } from '../../../../db/load.ts';
import type { OfficeFile } from '../../../../db/office-file.ts';
import { bringBack } from '../../../../db/removed.ts';
import { undo } from '../../../../db/undo.ts';
import { verifyFile } from '../../../../db/verify.ts';
import { keepUnfinished, unfinishedAt } from '../../../../db/unfinished.ts';
import { eraseRemovedRequests, removedRequests } from '../../../../main/services/erase-removed.ts';
import { removeRecord, saveRecord } from '../../../../main/services/records.ts';
import { addRequest, eraseOldRequests } from '../../../../main/services/requests.ts';
import { given } from '../../../../src/inventory/answer.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const today = '2026-11-22';
const by = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z` };
const author = { ...by, today, why: '' };
const anyText = z.object({ text: z.string().nullable() });
let file: OfficeFile;
let path: string;

/** Two requests by one name; answers their ids. */
function ask(name: string, receivedOn = '2026-11-01'): string {
  const answers = { personName: given(name), personReach: given(`${name}@home.example`) };
  return addRequest(file.writer, { kinds: ['req-delete'], receivedOn, answers }, author).value;
}
const gone = (): string[] => removedRequests(file.reader, today).map(({ id }) => id);
/** What the tables and the history hold, as a search for a name would see it. */
const holds = (name: string): boolean => {
  const rows = [
    ...file.reader.all(anyText, 'SELECT before AS text FROM change_payload'),
    ...file.reader.all(anyText, 'SELECT after AS text FROM change_payload'),
    ...file.reader.all(anyText, 'SELECT body AS text FROM record'),
  ];
  return rows.some(({ text }) => text?.includes(name) === true);
};

beforeEach(() => {
  path = join(temporaryFolder(), 'office.candor');
  file = createOffice(path, { ...author, program: '0.0.0', office: buildOffice({}) });
  return () => file.close();
});

it('a request that is taken in ends the draft that it comes from, and a refused one does not', () => {
  const place = 'draft.request.new';
  keepUnfinished(file.writer, place, 'half filled');
  const order = { kinds: ['req-delete' as const], receivedOn: '2099-01-01', answers: {}, draft: 'request.new' };
  expect(() => addRequest(file.writer, order, author)).toThrow(expect.objectContaining({ code: 'invalidInput' }));
  expect(unfinishedAt(file.reader, place)).toBe('half filled');
  addRequest(file.writer, { ...order, receivedOn: '2026-11-01' }, author);
  expect(unfinishedAt(file.reader, place)).toBeUndefined();
});

describe('a removed request', () => {
  it('is named with the day until which a real one is kept, while who asked is in the history', () => {
    const id = ask('Quillfeather');
    expect(gone()).toEqual([]);
    removeRecord(file.writer, id, undefined, author);
    expect(removedRequests(file.reader, today)).toMatchObject([
      {
        id,
        name: 'Quillfeather',
        receivedOn: '2026-11-01',
        who: 'Maria Lopez',
        keepUntil: '2028-11-01',
        comesBack: true,
      },
    ]);
    expect(removedRequests(file.reader, '2028-11-01')[0]?.keepUntil).toBeNull();
    bringBack(file.writer, [id], { ...by, why: '' });
    expect(gone()).toEqual([]);
  });

  it('can be erased from the history, after which the file is whole and the log as before', () => {
    const stays = ask('Stayer');
    const id = ask('Quillfeather');
    saveRecord(file.writer, { id, answers: { identityCheck: given('Saw the card of Quillfeather') } }, author);
    removeRecord(file.writer, id, undefined, author);
    expect(holds('Quillfeather')).toBe(true);
    keepUnfinished(file.writer, 'draft.request.new', JSON.stringify({ name: 'quillfeather', reach: 'by mail' }));
    keepUnfinished(file.writer, 'draft.request.other', JSON.stringify({ name: 'Stayer' }));
    eraseRemovedRequests(file.writer, [id], author);
    expect(holds('Quillfeather')).toBe(false);
    // Neither in what somebody was writing, nor in what SQLite keeps beside the file.
    expect(unfinishedAt(file.reader, 'draft.request.new')).toBeUndefined();
    expect(unfinishedAt(file.reader, 'draft.request.other')).toContain('Stayer');
    for (const one of [path, `${path}-wal`]) expect(readFileSync(one).toString('latin1')).not.toMatch(/quillfeather/i);
    expect(gone()).toEqual([]);
    expect(loadOffice(file.reader).request.map((one) => one.id)).toEqual([stays]);
    expect(verifyFile(file.reader)).toEqual([]);
    expect(() => eraseRemovedRequests(file.writer, [id], author)).toThrow(
      expect.objectContaining({ code: 'recordMissing' }),
    );
    expect(() => eraseRemovedRequests(file.writer, [stays], author)).toThrow(
      expect.objectContaining({ code: 'recordMissing' }),
    );
    // Undo brings back no more than what is left.
    undo(file.writer, by);
    expect(holds('Quillfeather')).toBe(false);
  });

  it('is found as well when its entry was undone, and then cannot come back', () => {
    const id = ask('Quillfeather');
    undo(file.writer, by);
    expect(removedRequests(file.reader, today)).toMatchObject([{ id, comesBack: false }]);
    eraseRemovedRequests(file.writer, [id], author);
    expect(holds('Quillfeather')).toBe(false);
    expect(verifyFile(file.reader)).toEqual([]);
  });

  it('leaves no name in the bytes of the file either', () => {
    const id = ask('Quillfeather');
    removeRecord(file.writer, id, undefined, author);
    eraseRemovedRequests(file.writer, [id], author);
    file.close();
    expect(readFileSync(path).includes('Quillfeather')).toBe(false);
  });

  it('counts as erased when it was removed after its 24 months', () => {
    const id = ask('Quillfeather', '2023-01-05');
    saveRecord(file.writer, { id, answers: { answeredOn: given('2023-01-20') } }, author);
    eraseOldRequests(file.writer, author);
    removeRecord(file.writer, id, undefined, author);
    expect(gone()).toEqual([]);
  });
});
