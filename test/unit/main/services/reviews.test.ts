/** A review in a file: it begins, its cards are answered, it ends for good, and nothing else may write its record. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOffice } from '../../../../db/create.ts';
import { loadOffice } from '../../../../db/load.ts';
import { lastSequence } from '../../../../db/log-rows.ts';
import type { OfficeFile } from '../../../../db/office-file.ts';
import { canUndo, undo } from '../../../../db/undo.ts';
import { keepUnfinished, unfinishedAt } from '../../../../db/unfinished.ts';
import { verifyFile } from '../../../../db/verify.ts';
import { inFile } from '../../../../main/services/drafts.ts';
import { importOffice } from '../../../../main/services/import-office.ts';
import { createRecord, removeRecord, saveRecord, type Author } from '../../../../main/services/records.ts';
import { confirmStillTrue, endRecords } from '../../../../main/services/review-cards.ts';
import { endReview, minuteOf, startReview } from '../../../../main/services/review-minute.ts';
import { laterPlace } from '../../../../src/contract/draft-calls.ts';
import { AppError } from '../../../../src/contract/errors.ts';
import { given, valueOf } from '../../../../src/inventory/answer.ts';
import { runningReview } from '../../../../src/review/running-review.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { temporaryFolderForFile } from '../../../support/temporary-folder.ts';

const today = '2026-11-22';
const author: Author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };
const head = { who: author.who, at: author.at, command: 'import', why: '' } as const;
const folder = temporaryFolderForFile();
let file: OfficeFile;

beforeAll(() => {
  const office = buildOffice({ recipient: [{ name: 'Postwell', from: '2024-01-01' }, { name: 'Adwell' }] });
  file = createOffice(join(folder, 'review.candor'), { ...head, program: '0.0.0', office });
});
afterAll(() => file.close());

/** The code of a refusal; the file is as it was. */
function refused(work: () => unknown): string {
  const before = lastSequence(file.reader);
  try {
    work();
  } catch (error) {
    expect(lastSequence(file.reader)).toBe(before);
    if (error instanceof AppError) return error.code;
    throw error;
  }
  throw new Error('It was expected to be refused.');
}

const revision = (): number => lastSequence(file.reader);

describe('a review', () => {
  test('begins once, and the beginning can be undone', () => {
    const first = startReview(file.writer, author);
    expect(first.changed).toEqual([first.value]);
    expect(startReview(file.writer, author)).toMatchObject({ value: first.value, changed: [] });
    undo(file.writer, author);
    expect(runningReview(loadOffice(file.reader))).toBeUndefined();
    expect(startReview(file.writer, author).value).toBe('IR-002');
  });

  test('is written by commands of its own only', () => {
    const answers = { endedOn: given(today) };
    expect(refused(() => createRecord(file.writer, 'inventoryReview', answers, author))).toBe('recordFrozen');
    expect(refused(() => saveRecord(file.writer, { id: 'IR-002', answers }, author))).toBe('recordFrozen');
    expect(refused(() => removeRecord(file.writer, 'IR-002', undefined, author))).toBe('recordFrozen');
  });

  test('takes a yes only on what the person has seen, and no last day before the first', () => {
    const seen = revision();
    saveRecord(file.writer, { id: 'V-001', answers: { service: given('mail') } }, author);
    const late = { keys: ['V-001'], expectedRevision: seen };
    expect(refused(() => confirmStillTrue(file.writer, late, author))).toBe('conflict');
    const early = { ids: ['V-002', 'V-001'], lastDay: '2023-12-31', expectedRevision: revision() };
    expect(refused(() => endRecords(file.writer, early, author))).toBe('invalidInput');
    const noPart = { keys: ['O-001.s99'], expectedRevision: revision() };
    expect(refused(() => confirmStillTrue(file.writer, noPart, author))).toBe('invalidInput');
    expect(refused(() => confirmStillTrue(file.writer, { ...noPart, keys: ['V-099'] }, author))).toBe('recordMissing');
  });

  test('ends with figures that stay, and a minute that reads the same whatever happens later', () => {
    confirmStillTrue(file.writer, { keys: ['V-001'], expectedRevision: revision() }, author);
    endRecords(file.writer, { ids: ['V-002'], lastDay: '2026-10-31', expectedRevision: revision() }, author);
    const later = inFile(laterPlace('IR-002'));
    keepUnfinished(file.writer, later, 'V-002 V-001');
    endReview(file.writer, 'IR-002', author);
    expect(unfinishedAt(file.reader, later)).toBeUndefined();
    const office = loadOffice(file.reader);
    const minute = minuteOf(file.reader, office, 'IR-002', today);
    expect(JSON.stringify(minute)).toContain('Adwell, V-002: ended');
    expect(valueOf(office.inventoryReview[0]?.endedBy ?? given(''))).toBe('Maria Lopez');
    expect(canUndo(file.reader)).toBe(false);

    saveRecord(file.writer, { id: 'V-001', answers: { name: given('Postwell Inc.') } }, author);
    expect(minuteOf(file.reader, loadOffice(file.reader), 'IR-002', '2027-05-01')).toEqual(minute);
    expect(refused(() => endReview(file.writer, 'IR-002', author))).toBe('recordFrozen');
    expect(verifyFile(file.reader)).toEqual([]);
  });

  test('that is ended must be in an import as it is; one that runs need not', () => {
    const office = loadOffice(file.reader);
    const without = { ...office, inventoryReview: [] };
    expect(refused(() => importOffice(file.writer, without, [], head))).toBe('frozenMissing');
    const other = {
      ...office,
      inventoryReview: office.inventoryReview.map((one) => ({ ...one, endedBy: given('Jo') })),
    };
    expect(refused(() => importOffice(file.writer, other, [], head))).toBe('frozenDiffers');
    startReview(file.writer, author);
    expect(importOffice(file.writer, office, [], head).changed).toEqual(['IR-003']);
  });
});
