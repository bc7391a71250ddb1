import { expect, test } from 'vitest';
import { hasWords, isShown, shows } from '../../../renderer/src/screens/records/list-filter.ts';
import { given } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
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
    shows.filter((show) => isShown(show, 'recipient', { ...postwell, until: given(until) }, today));
  expect(shownFor(today)).toContain('going');
  expect(shownFor(today)).not.toContain('ended');
  expect(shownFor('2026-11-21')).toContain('ended');
  expect(shownFor('2026-11-21')).not.toContain('going');
});

test('open answers and suggestions are told apart', () => {
  expect(isShown('open', 'recipient', postwell, today)).toBe(true);
  expect(isShown('suggested', 'recipient', postwell, today)).toBe(false);
  const suggested = { ...postwell, role: { state: 'suggested' as const, value: 'serviceProvider' as const } };
  expect(isShown('suggested', 'recipient', suggested, today)).toBe(true);
});

test('a record is found by its own words, by those of what it points to, by its id and its note', () => {
  for (const typed of ['POSTWELL', 'phone', ' d-001 ', ''])
    expect(hasWords(office, 'disclosure', reminders, typed), typed).toBe(true);
  expect(hasWords(office, 'disclosure', reminders, 'nobody')).toBe(false);
  expect(hasWords({ ...office }, 'disclosure', { ...reminders, note: 'Ask Maria' }, 'ask maria')).toBe(true);
});
