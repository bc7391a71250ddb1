/** Importing an office into a file: what was issued, reviewed or sent there is never lost, and cannot be forged. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOffice } from '../../../../db/create.ts';
import { keptFile, type KeptFile } from '../../../../db/kept-files.ts';
import { loadOffice } from '../../../../db/load.ts';
import { lastSequence } from '../../../../db/log-rows.ts';
import type { OfficeFile } from '../../../../db/office-file.ts';
import { undo } from '../../../../db/undo.ts';
import { verifyFile } from '../../../../db/verify.ts';
import { importOffice } from '../../../../main/services/import-office.ts';
import { issuePolicy } from '../../../../main/services/issue-policy.ts';
import { type Author } from '../../../../main/services/records.ts';
import { reviewPolicy } from '../../../../main/services/review-policy.ts';
import type { AppError } from '../../../../src/contract/errors.ts';
import { given } from '../../../../src/inventory/answer.ts';
import type { IssuedVersion } from '../../../../src/inventory/issued-version.ts';
import { namedFingerprints } from '../../../../src/inventory/kept-files.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { temporaryFolderForFile } from '../../../support/temporary-folder.ts';

const today = '2026-11-22';
const author: Author = { who: 'Maria Lopez', at: `${today}T10:00:00.000Z`, today, why: '' };
const head = { who: author.who, at: author.at, command: 'import', why: '' } as const;
const folder = temporaryFolderForFile();
let issued: OfficeFile;
let empty: OfficeFile;
let office: OfficeRecords;
let files: KeptFile[];

const openNew = (name: string): OfficeFile => {
  const parts = { policyDocument: [{ title: 'Privacy Policy', audience: 'everyone' }] };
  return createOffice(join(folder, name), { ...head, program: '0.0.0', office: buildOffice(parts) });
};

beforeAll(async () => {
  issued = openNew('issued.candor');
  empty = openNew('empty.candor');
  const order = { effectiveDate: today, accepted: [], acceptAll: 'We asked about it.' };
  const { value: versionId } = await issuePolicy(issued.writer, order, author);
  reviewPolicy(issued.writer, { versionId, reviewedOn: today, minute: '' }, author);
  office = loadOffice(issued.reader);
  files = namedFingerprints(office).flatMap((sha256) => keptFile(issued.reader, sha256) ?? []);
});
afterAll(() => {
  issued.close();
  empty.close();
});

const withVersion = (answers: Partial<IssuedVersion>): OfficeRecords => ({
  ...office,
  issuedVersion: office.issuedVersion.map((one) => ({ ...one, ...answers })),
});

/** The refusal of an import; the file is as it was. */
function refused(into: OfficeFile, records: OfficeRecords): Pick<AppError, 'code' | 'details'> {
  const before = lastSequence(into.reader);
  try {
    importOffice(into.writer, records, files, head);
  } catch (error) {
    expect(lastSequence(into.reader)).toBe(before);
    const { code, details } = error as AppError;
    return { code, details };
  }
  throw new Error('The import was not refused.');
}

test('without the versions or reviews of the file is refused', () => {
  const without = { ...office, policyReview: [] };
  expect(refused(issued, without)).toEqual({ code: 'frozenMissing', details: { id: 'PR-001' } });
  expect(refused(issued, { ...without, issuedVersion: [] })).toEqual({
    code: 'frozenMissing',
    details: { id: 'IV-001' },
  });
});

test('with a version that was changed is refused, whatever was changed in it', () => {
  const differs = { code: 'frozenDiffers', details: { id: 'IV-001' } };
  expect(refused(issued, withVersion({ issuedBy: given('Somebody else') }))).toEqual(differs);
});

test.each<[string, Partial<IssuedVersion>, string]>([
  ['that applied before it was issued', { effectiveDate: given('2025-02-01') }, 'a day before it was issued'],
  ['dated back', { effectiveDate: given('2025-02-01'), issuedOn: given('2025-01-05') }, 'another day'],
  ['with another number', { number: given(2) }, 'another number'],
])('of a version %s is refused in a file without any', (_what, answers, problem) => {
  const { code, details } = refused(empty, withVersion(answers));
  expect({ code, id: details['id'] }).toEqual({ code: 'frozenDiffers', id: 'IV-001' });
  expect(details['problem']).toContain(problem);
});

test('of a review from before its version is refused', () => {
  const early = office.policyReview.map((one) => ({ ...one, reviewedOn: given('2026-11-21') }));
  expect(refused(empty, { ...office, policyReview: early })).toMatchObject({ details: { id: 'PR-001' } });
});

test('of all of it is taken into a file without any, can be undone there, and again into its own file', () => {
  importOffice(empty.writer, office, files, head);
  expect(verifyFile(empty.reader)).toEqual([]);
  expect(loadOffice(empty.reader).issuedVersion).toEqual(office.issuedVersion);
  undo(empty.writer, author);
  expect(loadOffice(empty.reader).issuedVersion).toEqual([]);
  const renamed = {
    ...office,
    policyDocument: office.policyDocument.map((one) => ({ ...one, title: given('Other') })),
  };
  expect(importOffice(issued.writer, renamed, files, head).changed).toEqual(['PD-001']);
});

test('neither drops nor changes a year that was closed, and may bring further corrections', () => {
  const closed = { year: 2024, state: 'closed', closedOn: today, route: 'nothingDisclosed' } as const;
  const correction = (text: string) => ({ on: today, by: 'Maria', correction: text });
  const withYear = (ledgerYear: Record<string, unknown>[]): OfficeRecords => buildOffice({ ledgerYear });
  const file = createOffice(join(folder, 'years.candor'), {
    ...head,
    program: '0.0.0',
    office: withYear([{ ...closed, corrections: [correction('One more.')] }]),
  });
  const kept = loadOffice(file.reader);
  const id = 'LY-001';
  expect(refused(file, { ...kept, ledgerYear: [] })).toMatchObject({ code: 'frozenMissing', details: { id } });
  const others = [
    [{ ...closed, route: 'list', corrections: [correction('One more.')] }],
    [{ year: 2024, state: 'running' }],
    [closed],
    [{ ...closed, corrections: [correction('Another text.')] }],
    [{ ...closed, corrections: [correction('One more.')] }, closed],
  ];
  for (const records of others) {
    expect(refused(file, withYear(records)), JSON.stringify(records)).toMatchObject({ code: 'frozenDiffers' });
  }
  const corrected = withYear([{ ...closed, corrections: [correction('One more.'), correction('And one.')] }]);
  importOffice(file.writer, corrected, [], head);
  expect(loadOffice(file.reader).ledgerYear).toHaveLength(1);
  file.close();
});
