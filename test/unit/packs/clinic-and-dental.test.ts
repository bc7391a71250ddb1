/** What managers and lawyers of a clinic and of a dental office would strike out of their first draft. */
import { describe, expect, test } from 'vitest';
import { itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import { recordTitle, titleOfRecord, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { packOffice } from '../../../src/packs/packs.ts';

const clinic = packOffice('medical-clinic', 'Clinic');
const dental = packOffice('dental-office', 'Dental');

/** Titles of the data that a source gives, or that goes to a recipient. */
function given(office: OfficeRecords, source: string): string[] {
  const found = office.source.find((one) => recordTitle('source', one) === source);
  return found ? itemsOf(found.elements).map((id) => titleOfRecord(office, id)) : [];
}

function gets(office: OfficeRecords, recipient: string): string[] {
  return office.disclosure
    .filter((one) => itemsOf(one.recipients).some((id) => titleOfRecord(office, id) === recipient))
    .flatMap((one) => itemsOf(one.elements).map((id) => titleOfRecord(office, id)));
}

describe.each([
  ['clinic', clinic],
  ['dental office', dental],
])('in the %s', (_name, office) => {
  test('the office codes its bills itself, and the plan says only what it pays', () => {
    expect(given(office, 'Our own bills')).toEqual(['Billing codes', 'Insurance claims']);
    expect(given(office, 'Your health plan')).toContain('Statement of benefits');
    expect(given(office, 'Your health plan')).not.toContain('Insurance claims');
    expect(gets(office, 'Health plans')).toContain('Insurance claims');
    expect(gets(office, 'Health plans')).not.toContain('Statement of benefits');
  });

  test('a consent comes from the person who signs it', () => {
    const from = office.source.filter((one) =>
      itemsOf(one.elements).some((id) => titleOfRecord(office, id) === 'Consent to treatment'),
    );
    expect(from.map((one) => valueOf(one.kind))).toEqual(['person']);
  });
});

test('a laboratory gets who it is about and what is ordered, and not the results that it makes itself', () => {
  expect(gets(clinic, 'Outside laboratories')).toEqual(['Name and contact details in the chart', 'Orders for tests']);
});

test('a dental office has one place for charts, and one company behind it', () => {
  const places = dental.system.map((one) => recordTitle('system', one));
  expect(places).toContain('Dental practice software');
  expect(places).not.toContain('Electronic health record (EHR)');
  const companies = dental.recipient.map((one) => recordTitle('recipient', one));
  expect(companies).not.toContain('health record software company');
});
