import { expect, test } from 'vitest';
import { given } from '../../../src/inventory/answer.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { recordIn, recordsNaming } from '../../../src/inventory/record-lookup.ts';
import { findRecord, referrersOf } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  dataElement: [{ name: 'Phone number' }, { name: 'Image' }],
  recipient: [{ name: 'Postwell' }, { name: 'Adwise' }],
  system: [{ name: 'Chart', host: 'V-001', elements: ['E-001'] }],
  disclosure: [
    { name: 'reminders', recipients: ['V-001'], elements: ['E-001', 'E-002'] },
    { name: 'ads', recipients: ['V-002', 'V-001'], elements: { state: 'suggested', value: ['E-001'] } },
    { name: 'nothing known yet' },
  ],
});
const [reminders, ads] = office.disclosure;
if (!reminders || !ads) throw new Error('The office has these.');

test('finds a record by its id', () => {
  expect(recordIn(office.recipient, 'V-002')).toBe(office.recipient[1]);
  expect(recordIn(office.recipient, 'V-003')).toBeUndefined();
  expect(findRecord(office, 'E-002')).toBe(office.dataElement[1]);
});

test('finds what names an id in a field, in the order of the list, given or suggested', () => {
  expect(recordsNaming(office.disclosure, 'recipients', 'V-001')).toEqual([reminders, ads]);
  expect(recordsNaming(office.disclosure, 'elements', 'E-001')).toEqual([reminders, ads]);
  expect(recordsNaming(office.disclosure, 'elements', 'E-002')).toEqual([reminders]);
  expect(recordsNaming(office.system, 'host', 'V-001')).toEqual(office.system);
  expect(recordsNaming(office.disclosure, 'recipients', 'V-404')).toEqual([]);
});

test('finds every record that points to one', () => {
  expect(referrersOf(office, 'V-001')).toEqual(['Y-001', 'D-001', 'D-002']);
  expect(referrersOf(office, 'D-001')).toEqual([]);
});

test('goes through a list once, however often it is asked', () => {
  let looks = 0;
  const counted = {
    get id() {
      looks += 1;
      return 'V-001';
    },
  };
  const list = [counted];
  for (let times = 0; times < 100; times += 1) expect(recordIn(list, 'V-001')).toBe(counted);
  expect(looks).toBe(1);
});

test('knows after a change what a list looked through anew would say', () => {
  const fields = ['recipients', 'elements'] as const;
  const ids = ['V-001', 'V-002', 'E-001', 'E-002'];
  const naming = (list: typeof office.disclosure) =>
    fields.map((field) => ids.map((id) => recordsNaming(list, field, id).map((one) => one.id)));
  naming(office.disclosure);
  const lesser = { ...ads, recipients: given(['V-001']) };
  const other = { ...reminders, id: 'D-004', elements: given(['E-001']) };
  const { disclosure: changed } = changeOffice(office, { saved: [lesser, other], removed: ['D-001'], sample: false });
  expect(naming(changed)).toEqual(naming([...changed]));
  expect(recordsNaming(changed, 'recipients', 'V-001').map(({ id }) => id)).toEqual(['D-002', 'D-004']);
});
