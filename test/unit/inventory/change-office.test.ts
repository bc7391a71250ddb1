import { describe, expect, test } from 'vitest';
import { given } from '../../../src/inventory/answer.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { blankRecord } from '../../../src/inventory/new-record.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell' }, { name: 'Adwise' }, { name: 'Cloudkeep' }],
  dataElement: [{ name: 'Phone number' }],
});
const [postwell, adwise, cloudkeep] = office.recipient;
const nothing = { saved: [], removed: [], sample: false };

describe('the office after a change', () => {
  test('is the same object when nothing changed', () => {
    expect(changeOffice(office, nothing)).toBe(office);
    expect(changeOffice(office, { ...nothing, removed: ['V-404', 'nonsense'] }).recipient).toEqual(office.recipient);
  });

  test('holds the changed record in its place, and every other record and list as the same object', () => {
    const renamed = { ...blankRecord('recipient', 'V-002'), name: given('Adwise Inc.') };
    const next = changeOffice(office, { ...nothing, saved: [renamed] });
    expect(next.recipient).toEqual([postwell, renamed, cloudkeep]);
    expect(next.recipient[0]).toBe(postwell);
    expect(next.recipient[2]).toBe(cloudkeep);
    expect(next.dataElement).toBe(office.dataElement);
    expect(next.organization).toBe(office.organization);
    expect(office.recipient[1]).toBe(adwise);
  });

  test('is sorted by number, whatever comes and goes at once', () => {
    const added = [1000, 4, 999].map((number) => blankRecord('recipient', `V-${String(number).padStart(3, '0')}`));
    const next = changeOffice(office, { ...nothing, saved: added, removed: ['V-001'], sample: true });
    expect(next.recipient.map(({ id }) => id)).toEqual(['V-002', 'V-003', 'V-004', 'V-999', 'V-1000']);
    expect(next.sample).toBe(true);
  });
});
