import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOffices } from '../../../src/inventory/compare-offices.ts';
import { given } from '../../../src/inventory/answer.ts';
import { allRecords, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  recipient: [{ name: 'Postwell', role: 'serviceProvider' }, { name: 'Adwise' }],
  disclosure: [{ name: 'reminders', recipients: ['V-001'] }],
});
const [postwell, adwise] = office.recipient;

function withRecipients(recipient: OfficeRecords['recipient']): OfficeRecords {
  return { ...office, recipient };
}

test('an office does not differ from itself', () => {
  expect(compareOffices(office, office)).toEqual([]);
});

test('a changed answer is named, and only that', () => {
  if (!postwell || !adwise) throw new Error('The office has two recipients.');
  const renamed = { ...postwell, name: given('Postwell Inc.') };
  expect(compareOffices(office, withRecipients([renamed, adwise]))).toMatchObject([
    {
      id: 'V-001',
      type: 'recipient',
      what: 'changed',
      fields: ['name'],
      besides: false,
      before: postwell,
      after: renamed,
    },
  ]);
  const noted = { ...postwell, note: 'ask again' };
  expect(compareOffices(office, withRecipients([noted, adwise]))).toMatchObject([{ fields: [], besides: true }]);
});

test('what one side has and the other not is added or removed, in the order of types and ids', () => {
  if (!postwell) throw new Error('The office has a recipient.');
  const fewer = { ...withRecipients([postwell]), disclosure: [] };
  const told = (one: OfficeRecords, other: OfficeRecords) =>
    compareOffices(one, other).map(({ what, id }) => [what, id]);
  expect(told(office, fewer)).toEqual([
    ['removed', 'V-002'],
    ['removed', 'D-001'],
  ]);
  expect(told(fewer, office)).toEqual([
    ['added', 'V-002'],
    ['added', 'D-001'],
  ]);
});

test('the difference one way is the other way turned round', () => {
  const some = fc.subarray(
    allRecords(office)
      .filter(({ type }) => type !== 'organization')
      .map(({ record }) => record.id),
  );
  const only = (ids: readonly string[]): OfficeRecords => ({
    ...office,
    recipient: office.recipient.filter(({ id }) => ids.includes(id)),
    disclosure: office.disclosure.filter(({ id }) => ids.includes(id)),
  });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const there = compareOffices(only(one), only(other));
      const back = compareOffices(only(other), only(one));
      expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
      expect(there.every(({ what }, index) => what !== back[index]?.what)).toBe(true);
      const inOneOnly = [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
      expect(there.map(({ id }) => id).toSorted()).toEqual(inOneOnly.toSorted());
    }),
  );
});
