/** A plain no beside a record that says yes is found, with both sides and a fix; beside one that says no, nothing is. */
import { expect, test } from 'vitest';
import { textOfDocument } from '../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { cases, never, office, toPostwell, withPostwell, type Fields, type Parts } from './denied-cases.ts';

const today = '2026-11-22';

const deniedIn = (parts: Parts) => checkRecords(buildOffice(parts), today).filter(({ rule }) => rule === 'denied');

test.each(cases)('%s', (_name, broken, id, records, ...fine) => {
  const found = deniedIn(broken);
  expect(found.map((one) => one.id)).toEqual([`denied.${id}`]);
  expect(found[0]).toMatchObject({ weight: 'untrue', records, title: expect.stringMatching(/, but .*\.$/) });
  for (const parts of fine) expect(deniedIn(parts)).toEqual([]);
});

test('says both sides in words, and cites what asks for the answer', () => {
  expect(deniedIn(withPostwell(never, {}))).toMatchObject([
    {
      title: '“Postwell” is said never to get “Email address”, but “Reminders” gives it that.',
      fix: 'Strike it from what the company never gets, or take it out of the disclosure.',
    },
  ]);
  const [sold] = deniedIn(withPostwell({ givesValue: false }, { basis: 'sold' }));
  expect(sold?.citations).toEqual(['Cal. Civ. Code 1798.140(ad)']);
});

test.each([
  [
    office(
      { deidentifiedPatientData: 'no', hipaaRole: 'coveredEntity' },
      { dataElement: [{ regime: 'hipaa' }], disclosure: [{ elements: ['E-001'], identifiability: 'deidentified' }] },
    ),
    /We do not sell or pass on patient data/,
  ],
  [office({ linksPresent: false, linksParties: ['Maps'] }), /does not link to websites of others/],
  [
    office(
      { childrenKnowingCollection: false, childrenMinimumAge: 16 },
      { dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }] },
    ),
    /we do not knowingly collect/i,
  ],
])('is marked in the policy, and not printed there: %#', (parts, said) => {
  const text = textOfDocument(composePolicy(buildOffice(parts), { asOf: today }));
  expect(text).not.toMatch(said);
  expect(text).toContain('must be settled]');
});

test('is told once, also where a draft marks the point', () => {
  const parts = office(
    { deidentifiedPatientData: 'no', hipaaRole: 'coveredEntity' },
    { dataElement: [{ regime: 'hipaa' }], disclosure: [{ elements: ['E-001'], identifiability: 'deidentified' }] },
  );
  const about = checkOffice(buildOffice(parts), today).filter(({ records }) =>
    records.includes('O-001.deidentifiedPatientData'),
  );
  expect(about.map(({ id }) => id)).toEqual(['denied.O-001.deidentifiedPatientData']);
});

test('a vendor with patients’ data under HIPAA has somebody say whether it is a business associate', () => {
  const parts = (recipient: Fields, more: Fields = {}): Parts => ({
    organization: [{ hipaaRole: 'coveredEntity', ...more }],
    dataElement: [{ name: 'Scans', regime: 'hipaa' }],
    recipient: [{ name: 'Postwell', role: 'serviceProvider', ...recipient }],
    disclosure: [{ ...toPostwell, basis: 'businessPurpose' }],
  });
  const found = (given: Parts) =>
    checkRecords(buildOffice(given), today).flatMap(({ id, weight }) =>
      /^vendor\.(?:patients|associate)/.test(id) ? [`${id} ${weight}`] : [],
    );
  expect(found(parts({}))).toEqual(['vendor.patients.V-001 must']);
  expect(found(parts({ hipaaBusinessAssociate: false }))).toEqual(['vendor.patients.V-001 unclear']);
  // Who is one, and has no agreement, is reported as that.
  expect(found(parts({ hipaaBusinessAssociate: true }))).toEqual(['vendor.associate.V-001 must']);
  expect(found(parts({}, { hipaaRole: 'cmiaProvider' }))).toEqual([]);
  expect(found(parts({ role: 'thirdParty' }))).toEqual([]);
});
