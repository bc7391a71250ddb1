import { expect, test } from 'vitest';
import { hasWords, isShown, shows, showsOf } from '../../../renderer/src/screens/records/list-filter.ts';
import { given } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const yearly = { months: 12, dueDays: 60 };
const office = buildOffice({
  dataElement: [{ name: 'Phone number' }],
  recipient: [{ name: 'Postwell', service: 'sends reminders' }],
  disclosure: [{ name: 'reminders', recipients: ['V-001'], elements: ['E-001'] }],
});
const [postwell] = office.recipient;
const [reminders] = office.disclosure;
if (!postwell || !reminders) throw new Error('The office has a recipient and a disclosure.');

test('what ends today still goes on, and tomorrow it has ended', () => {
  const shownFor = (until: string) =>
    shows.filter((show) => isShown(show, 'recipient', { ...postwell, until: given(until) }, today, yearly));
  expect(shownFor(today)).toContain('going');
  expect(shownFor(today)).not.toContain('ended');
  expect(shownFor('2026-11-21')).toContain('ended');
  expect(shownFor('2026-11-21')).not.toContain('going');
});

test('records are found by how fresh they are, but not those that tell what happened', () => {
  const confirmed = (on: string) => {
    const said = { by: 'Maria', on };
    return { ...postwell, name: given('Postwell', said), service: given('mail', said) };
  };
  const shownFor = (record: typeof postwell) =>
    shows.filter((show) => isShown(show, 'recipient', record, today, yearly));
  expect(shownFor({ ...confirmed(today), service: { state: 'unknown' } })).toContain('never');
  expect(shownFor(confirmed('2025-01-01'))).toContain('outdated');
  expect(shownFor(confirmed('2025-12-01'))).toContain('due');
  expect(shownFor(postwell)).toContain('never');
  expect(shownFor(confirmed(today))).toEqual(['all', 'open', 'going']);
  expect(showsOf('recipient')).toEqual(shows);
  expect(showsOf('ledgerYear')).toEqual(['all', 'open', 'suggested', 'going', 'ended']);
});

test('open answers and suggestions are told apart', () => {
  expect(isShown('open', 'recipient', postwell, today, yearly)).toBe(true);
  expect(isShown('suggested', 'recipient', postwell, today, yearly)).toBe(false);
  const suggested = { ...postwell, role: { state: 'suggested' as const, value: 'serviceProvider' as const } };
  expect(isShown('suggested', 'recipient', suggested, today, yearly)).toBe(true);
});

test('a record is found by its own words, by those of what it points to, by its id and its note', () => {
  for (const typed of ['POSTWELL', 'phone', ' d-001 ', ''])
    expect(hasWords(office, 'disclosure', reminders, typed), typed).toBe(true);
  expect(hasWords(office, 'disclosure', reminders, 'nobody')).toBe(false);
  expect(hasWords({ ...office }, 'disclosure', { ...reminders, note: 'Ask Maria' }, 'ask maria')).toBe(true);
});
