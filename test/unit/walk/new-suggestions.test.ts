import { expect, test } from 'vitest';
import { policyDrift } from '../../../src/documents/versions/policy-drift.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { given } from '../../../src/inventory/answer.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { findRecord, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { tickBlock } from '../../../src/walk/block-ticks.ts';
import { confirmSuggestions } from '../../../src/walk/confirm.ts';
import { withoutNewSuggestions } from '../../../src/walk/new-suggestions.ts';
import { buildOffice } from '../../support/office-builder.ts';

const today = '2026-11-22';
const then = buildOffice({
  dataElement: [{ name: 'Email', cpraCategories: ['A'] }],
  recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
});
const ticked = tickBlock(then, 'imaging-center', 'cctv');
const video = ticked.dataElement.find(({ id }) => findRecord(then, id) === undefined);

function drift(office: OfficeRecords): number {
  const issued = composePolicy(then, { asOf: today });
  const now = withoutNewSuggestions(office, then);
  return policyDrift({ issued, officeThen: then, office: now, today }).entries.length;
}

test('a suggestion makes nothing untrue that was published, until somebody says yes to it', () => {
  expect(ticked.dataElement.length).toBeGreaterThan(then.dataElement.length);
  expect(drift(ticked)).toBe(0);
  if (video === undefined) throw new Error('The block suggests no data.');
  const yes = confirmSuggestions('dataElement', video, { by: 'R. Ortiz', on: today });
  expect(drift(changeOffice(ticked, { saved: [yes], removed: [], sample: false }))).toBeGreaterThan(0);
});

test('what somebody has said about it, or points to, stays; what was there before too', () => {
  if (video === undefined) throw new Error('The block suggests no data.');
  const [recipient] = ticked.recipient;
  if (recipient === undefined) throw new Error('There is no recipient.');
  const disclosure = buildOffice({
    recipient: [{}],
    dataElement: [{}],
    disclosure: [{ recipients: ['V-001'] }],
  }).disclosure.map((one) => ({ ...one, elements: given([video.id]) }));
  const held = changeOffice(ticked, { saved: disclosure, removed: [], sample: false });
  expect(withoutNewSuggestions(held, then).dataElement.map(({ id }) => id)).toEqual(['E-001', video.id]);
  expect(withoutNewSuggestions(ticked, ticked)).toBe(ticked);
  expect(withoutNewSuggestions(then, undefined)).toBe(then);
});
