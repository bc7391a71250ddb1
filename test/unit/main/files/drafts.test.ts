import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetDraftsAbout, keepDraft, readDraft } from '../../../../main/files/drafts.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const office = '/office/Clinic.candor';

test('a draft is of one file and one place, the last one counts, and an empty one takes it away', () => {
  const folder = temporaryFolder();
  keepDraft(folder, office, 'wording.a', 'We');
  keepDraft(folder, office, 'wording.a', 'We are');
  keepDraft(folder, '/office/Other.candor', 'wording.a', 'They');
  expect(readDraft(folder, office, 'wording.a')).toBe('We are');
  expect(readDraft(folder, office, 'wording.b')).toBeNull();
  keepDraft(folder, office, 'wording.a', '');
  expect(readDraft(folder, office, 'wording.a')).toBeNull();
  expect(readDraft(folder, '/office/Other.candor', 'wording.a')).toBe('They');
});

test('nothing is left on the disk once the last draft is saved, and only so many are kept', () => {
  const folder = temporaryFolder();
  for (let number = 1; number <= 31; number += 1) keepDraft(folder, office, `place.${number}`, 'text');
  expect([readDraft(folder, office, 'place.1'), readDraft(folder, office, 'place.2')]).toEqual([null, 'text']);
  for (let number = 2; number <= 31; number += 1) keepDraft(folder, office, `place.${number}`, '');
  expect(existsSync(join(folder, 'drafts.json'))).toBe(false);
});

test('drafts about a person who is erased go, in this file and for this request alone', () => {
  const folder = temporaryFolder();
  const places = ['letter.RQ-001.answer.new', 'letter.RQ-0011.answer.new', 'letter.RQ-002.denial.new'];
  for (const place of places) keepDraft(folder, office, place, 'Dear Ada');
  keepDraft(folder, '/office/Other.candor', 'letter.RQ-001.answer.new', 'Dear Bo');
  forgetDraftsAbout(folder, office, ['RQ-001', 'LT-003']);
  expect(places.map((place) => readDraft(folder, office, place))).toEqual([null, 'Dear Ada', 'Dear Ada']);
  expect(readDraft(folder, '/office/Other.candor', 'letter.RQ-001.answer.new')).toBe('Dear Bo');
});

test('damaged drafts are none, and the next one is kept all the same', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'drafts.json'), '[{"path":');
  expect(readDraft(folder, office, 'wording.a')).toBeNull();
  keepDraft(folder, office, 'wording.a', 'We are');
  expect(readFileSync(join(folder, 'drafts.json'), 'utf8')).toContain('We are');
});
