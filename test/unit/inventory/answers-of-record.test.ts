import { expect, test } from 'vitest';
import { answerAt, openAnswersOf, pickOnce } from '../../../src/inventory/answers-of-record.ts';
import { buildOffice } from '../../support/office-builder.ts';

const office = buildOffice({
  organization: [{ legalName: 'Bayline', apps: [{ name: 'Book it' }] }],
  recipient: [{ name: 'Postwell', role: { state: 'suggested', value: 'serviceProvider' } }],
});

test('finds the answer at a path, in a row too', () => {
  expect(answerAt(office, 'V-001.name')).toMatchObject({ type: 'recipient', answer: { value: 'Postwell' } });
  expect(answerAt(office, 'O-001.apps.r1.name')).toMatchObject({ answer: { value: 'Book it' } });
  for (const path of ['V-001', 'V-001.wish', 'V-404.name', 'nonsense', ''])
    expect(answerAt(office, path)).toBeUndefined();
});

test('picks out the answers of a record that are open', () => {
  const [record] = office.recipient;
  const paths = record && openAnswersOf('recipient', record).map(({ path }) => path);
  expect(paths).toContain('V-001.role');
  expect(paths).not.toContain('V-001.name');
});

test('looks at a record once, however often it is checked', () => {
  let looks = 0;
  const all = pickOnce(() => (looks += 1) > 0);
  const [record] = office.recipient;
  if (record === undefined) throw new Error('There is a recipient.');
  const { length } = all('recipient', record);
  for (let times = 0; times < 10; times += 1) expect(all('recipient', record)).toHaveLength(length);
  expect(looks).toBe(length);
});
