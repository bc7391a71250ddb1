import { expect, test } from 'vitest';
import { recordEntries } from '../../../renderer/src/app/record-entries.ts';
import { searchedWords } from '../../../renderer/src/screens/records/searched-words.ts';
import { given } from '../../../src/inventory/answer.ts';
import { answerCounts } from '../../../src/inventory/answer-counts.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell' }, { name: 'Adwise' }],
  disclosure: [
    { name: 'reminders', recipients: ['V-001'] },
    { name: 'ads', recipients: ['V-002'] },
  ],
});
const [reminders, ads] = office.disclosure;
const [postwell] = office.recipient;
if (!reminders || !ads || !postwell) throw new Error('The office has these.');

/** The office after the first recipient got another name. */
function renamed(name: string): OfficeRecords {
  const saved = office.recipient.slice(0, 1).map((record) => ({ ...record, name: given(name) }));
  return changeOffice(office, { saved, removed: [], sample: false });
}

test('the words of a record follow a new name of what it points to; those of others are not made again', () => {
  const read: string[] = [];
  const counted = new Proxy(ads, {
    get: (record, name) => {
      read.push(String(name));
      const value: unknown = Reflect.get(record, name);
      return value;
    },
  });
  expect(searchedWords(office, 'disclosure', reminders)).toContain('postwell');
  expect(searchedWords(office, 'disclosure', counted)).toContain('adwise');
  const next = renamed('Mailer');
  read.length = 0;
  expect(searchedWords(next, 'disclosure', reminders)).toContain('mailer');
  expect(searchedWords(next, 'disclosure', reminders)).not.toContain('postwell');
  expect(searchedWords(next, 'disclosure', counted)).toContain('adwise');
  expect(read).toEqual([]);
});

test('the lines of “Find anything” are made anew only for what changed', () => {
  const before = recordEntries(office);
  const next = renamed('Mailer');
  const after = recordEntries(next);
  expect(after.map(({ label }) => label)).toContain('Mailer');
  expect(after.filter((entry) => !before.includes(entry))).toHaveLength(1);
});

test('a record is counted once', () => {
  expect(answerCounts('recipient', postwell)).toBe(answerCounts('recipient', postwell));
});
