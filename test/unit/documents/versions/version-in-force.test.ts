/** Which version applied on a day, and when the next review is due. */
import { describe, expect, test } from 'vitest';
import { driftFindings, versionFindings } from '../../../../src/documents/versions/version-findings.ts';
import type { DriftEntry, PolicyDrift } from '../../../../src/documents/versions/policy-drift.ts';
import {
  nextNumber,
  nextReviewDue,
  twelveMonthsAfter,
  versionInForce,
  versionsOf,
} from '../../../../src/documents/versions/version-in-force.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { buildOffice } from '../../../support/office-builder.ts';

const office = buildOffice({
  policyDocument: [{ title: 'Privacy Policy' }, { title: 'Staff Notice' }, { title: 'Never issued' }],
  issuedVersion: [
    { policy: 'PD-001', number: 1, effectiveDate: '2025-01-01', issuedOn: '2024-12-15' },
    { policy: 'PD-002', number: 1, effectiveDate: '2025-02-01', issuedOn: '2025-01-20' },
    { policy: 'PD-001', number: 3, effectiveDate: '2026-03-03', issuedOn: '2026-02-20' },
    { policy: 'PD-001', number: 2, effectiveDate: '2026-03-03', issuedOn: '2026-02-10' },
  ],
  policyReview: [
    { version: 'IV-002', reviewedOn: '2025-11-30' },
    { version: 'IV-002', reviewedOn: '2025-06-01' },
  ],
});

describe('the version in force', () => {
  test.each([
    ['2024-12-31', undefined],
    ['2025-01-01', 'IV-001'],
    ['2026-03-02', 'IV-001'],
    ['2026-03-03', 'IV-003'],
    ['2030-01-01', 'IV-003'],
  ])('on %s is %s', (day, id) => {
    expect(versionInForce(office, 'PD-001', day)?.id).toBe(id);
  });

  test('is that of the policy asked for', () => {
    expect(versionInForce(office, 'PD-002', '2026-03-03')?.id).toBe('IV-002');
    expect(versionInForce(office, 'PD-003', '2026-03-03')).toBeUndefined();
    expect(versionsOf(office, 'PD-001').map((one) => one.id)).toEqual(['IV-001', 'IV-004', 'IV-003']);
  });
});

test('numbers go on from the highest, for each policy', () => {
  expect([nextNumber(office, 'PD-001'), nextNumber(office, 'PD-002'), nextNumber(office, 'PD-003')]).toEqual([4, 2, 1]);
});

describe('the next review', () => {
  test('is due twelve months after the issue or the latest review', () => {
    const [first, staff] = office.issuedVersion;
    expect(first && nextReviewDue(office, first)).toBe('2025-12-15');
    expect(staff && nextReviewDue(office, staff)).toBe('2026-11-30');
    expect(twelveMonthsAfter('2028-02-29')).toBe('2029-02-28');
  });

  test('that is overdue is found, once for each policy, and not on the day itself', () => {
    expect(versionFindings(office, '2026-11-30')).toEqual([]);
    expect(versionFindings(office, '2026-12-01')).toMatchObject([
      {
        id: 'version.review-due.PD-002',
        weight: 'must',
        title: 'The review of “Staff Notice” was due by November 30, 2026.',
        records: ['IV-002', 'PD-002'],
        citations: ['Cal. Civ. Code 1798.130(a)(5)'],
      },
    ]);
    expect(versionFindings(office, '2027-02-21').map((one) => one.id)).toEqual([
      'version.review-due.PD-001',
      'version.review-due.PD-002',
    ]);
  });
});

describe('drift as a finding', () => {
  const entry = (kind: DriftEntry['kind'], section: string, record: string): DriftEntry => ({
    kind,
    id: `${kind}.${record}`,
    section,
    causes: [{ record, title: record, what: 'changed' }],
  });

  const issued = office.issuedVersion.filter(({ id }) => id === 'IV-003');
  const findingsOf = (
    entries: DriftEntry[],
    asOf = '2026-03-03',
    comparedBy: PolicyDrift['comparedBy'] = 'records',
  ): Finding[] => issued.flatMap((version) => driftFindings(office, 'PD-001', version, { entries, comparedBy }, asOf));

  test('is one for the whole text, and none while it is true', () => {
    expect(findingsOf([])).toEqual([]);
    const entries = [
      entry('wrong', 'Rights', 'RI-001'),
      entry('surplus', 'Rights', 'RI-001'),
      entry('missing', 'Contact', 'K-001'),
    ];
    expect(findingsOf(entries)).toMatchObject([
      {
        id: 'version.drift.PD-001',
        weight: 'untrue',
        title: 'The published “Privacy Policy” no longer fits the records: 3 points in “Rights” and “Contact”.',
        records: ['IV-003', 'RI-001', 'K-001'],
      },
    ]);
  });

  test('says plainly that only the words were compared, and then calls nothing untrue', () => {
    const [finding] = findingsOf([{ ...entry('wrong', 'Rights', 'RI-001'), causes: [] }], '2026-03-03', 'words');
    expect(finding).toMatchObject({ weight: 'must', records: ['IV-003'] });
    expect(finding?.why).toContain('only the words were compared');
    expect(findingsOf([entry('wrong', 'Rights', 'RI-001')])[0]?.why).not.toContain('words');
  });

  test('does not call a text untrue that applies only later', () => {
    expect(findingsOf([entry('wrong', 'Rights', 'RI-001')], '2026-03-02')).toMatchObject([
      {
        weight: 'must',
        title:
          'The version of “Privacy Policy” issued for March 3, 2026 no longer fits the records: 1 point in “Rights”.',
      },
    ]);
  });

  test('weighs less where something is only missing, or the office chose other words', () => {
    const weights = (one: DriftEntry): string | undefined => findingsOf([one])[0]?.weight;
    expect(weights(entry('missing', 'Contact', 'K-001'))).toBe('must');
    expect(weights(entry('wrong', 'Contact', 'W-001'))).toBe('must');
    expect(weights(entry('wrong', 'Contact', 'K-001'))).toBe('untrue');
  });

  test('counts the parts when they are many', () => {
    const entries = ['A', 'B', 'C', 'D'].map((section) => entry('wrong', section, 'V-001'));
    expect(findingsOf(entries)[0]?.title).toMatch(/: 4 points in 4 parts\.$/);
  });
});
