import { expect, test } from 'vitest';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { buildOffice } from '../../support/office-builder.ts';

const policyDocument = [
  { title: 'Privacy Policy', effectiveDate: '2025-01-01', updatedDate: '2025-01-01' },
  { title: 'App Policy', effectiveDate: '2026-06-01', updatedDate: '2026-06-01' },
];
const issuedVersion = [
  { policy: 'PD-001', number: 1, issuedOn: '2025-01-01' },
  { policy: 'PD-002', number: 1, issuedOn: '2026-06-01' },
];
const overdue = (policyReview: { version: string; reviewedOn: string }[]): string[] => {
  const office = buildOffice({ policyDocument, issuedVersion, policyReview });
  return checkRecords(office, '2026-11-22')
    .filter((finding) => finding.rule === 'C-02')
    .map((finding) => finding.id);
};

test('a policy that was dated more than twelve months ago is overdue', () => {
  expect(overdue([])).toEqual(['C-02.PD-001']);
});

test('a review of its issued version settles that, as long as it is itself not too old', () => {
  expect(overdue([{ version: 'IV-001', reviewedOn: '2026-01-10' }])).toEqual([]);
  expect(overdue([{ version: 'IV-001', reviewedOn: '2025-10-01' }])).toEqual(['C-02.PD-001']);
});

test('a review of another policy settles nothing', () => {
  expect(overdue([{ version: 'IV-002', reviewedOn: '2026-10-01' }])).toEqual(['C-02.PD-001']);
});
