import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const asOf = '2026-11-22';
const found = (office: Parameters<typeof buildOffice>[0]): [string, string][] =>
  checkRecords(buildOffice(office), asOf)
    .filter(({ title }) => title.includes('does not look like'))
    .map(({ id, title }) => [id, title]);

test('what cannot be reached is named with its record, each field for itself', () => {
  expect(
    found({
      contact: [{ email: 'privacy at bay', phone: 'ask the desk' }, { email: 'privacy@office.example' }],
      address: [{ state: 'Kalifornia', postalCode: '9460' }],
    }),
  ).toEqual([
    ['C-25.K-001.email', '“privacy at bay” does not look like an email address.'],
    ['C-25.K-001.phone', '“ask the desk” does not look like a telephone number.'],
    ['C-25.L-001.state', '“Kalifornia” does not look like a state of the United States.'],
    ['C-25.L-001.postalCode', '“9460” does not look like a ZIP code.'],
  ]);
});

test('an address in another country is left alone', () => {
  const address = { state: 'Bayern', postalCode: 'D-80331' };
  expect(found({ address: [{ ...address, country: 'Germany' }] })).toEqual([]);
  for (const country of ['USA', 'U.S.', 'the United States'])
    expect(found({ address: [{ ...address, country }] })).toHaveLength(2);
});

test.each(['CA', 'ca', 'Calif.', 'California', 'D.C.', 'Washington, D.C.', 'Puerto Rico', 'AP'])(
  '“%s” is a state',
  (state) => {
    expect(found({ address: [{ state }] })).toEqual([]);
  },
);

test.each(['1-800-FLOWERS', '(415) 555-0100 ext. 12', '+1 415 555 0100', '415.555.0100, then 2', '555-0100'])(
  '“%s” is a telephone number',
  (phone) => {
    expect(found({ contact: [{ phone }] })).toEqual([]);
  },
);

test('no ordinary way to reach somebody is called a wrong one', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
  const phone = fc
    .record({
      area: digits(3),
      office: digits(3),
      line: digits(4),
      form: fc.constantFrom('(a) o-l', 'a-o-l', 'a.o.l', '+1 a o l', 'aol'),
    })
    .map(({ area, office, line, form }) =>
      form.replace(/[aol]/g, (part) => ({ a: area, o: office, l: line })[part] ?? part),
    );
  const postalCode = fc.oneof(
    digits(5),
    fc.tuple(digits(5), digits(4)).map((parts) => parts.join('-')),
  );
  fc.assert(
    fc.property(fc.emailAddress(), phone, postalCode, (email, number, zip) => {
      const office = {
        contact: [{ email, phone: number }],
        address: [{ postalCode: zip }],
      };
      expect(found(office)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
