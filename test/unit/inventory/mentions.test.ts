import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/inventory/mentions.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell' }, { name: 'Lab' }],
  disclosure: [{ name: 'Reminders', recipients: ['V-001'] }],
  wording: [
    { block: 'recipients.recipient.V-001', text: 'A company we trust.' },
    { block: 'glance.who', text: 'Ask {V-002.name} first.' },
  ],
  findingWaiver: [{ finding: 'gap.V-001.address' }],
  ledgerYear: [{ year: 2025, entries: [{ recipient: 'V-001', disclosures: ['D-001'] }] }],
});

test('a record is named by own words of its part, by findings about it, and by closed years', () => {
  expect(mentionsOf(office, 'V-001')).toEqual(['W-001', 'FW-001', 'LY-001']);
  expect(mentionsOf(office, 'D-001')).toEqual(['LY-001']);
});

test('a live fact in own words names its record; an id is a whole word, and nothing else names one', () => {
  expect(mentionsOf(office, 'V-002')).toEqual(['W-002']);
  expect(mentionsOf(office, 'V-0011')).toEqual([]);
  expect(mentionsOf(office, 'E-001')).toEqual([]);
});
