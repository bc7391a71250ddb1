/** Offices to draw maps of: random ones with just what a map is made of, and one as large as an office may get. */
import type fc from 'fast-check';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { formatId, recordTypes, type RecordType } from '../../src/inventory/record-id.ts';
import { buildOffice } from './office-builder.ts';
import { randomOffice } from './random-office.ts';

const drawn: readonly RecordType[] = [
  'organization',
  'personGroup',
  'dataElement',
  'system',
  'recipient',
  'activity',
  'disclosure',
];

/** Small offices with up to so many records of each type that a map is drawn from. */
export function mapOffices(maxRecords: number): fc.Arbitrary<OfficeRecords> {
  return randomOffice({ maxRecords, without: recordTypes.filter((type) => !drawn.includes(type)) });
}

/** 2,000 elements, 500 recipients, 1,000 activities and 5,000 disclosures, tied to each other without any order. */
export function largeOffice(): OfficeRecords {
  large ??= buildLargeOffice();
  return large;
}

/** Made once: it takes longer than most tests. */
let large: OfficeRecords | undefined;

function buildLargeOffice(): OfficeRecords {
  const roles = ['serviceProvider', 'serviceProvider', 'serviceProvider', 'contractor', 'thirdParty', 'authority'];
  const kinds = ['website', 'application', 'clinical', 'paper', 'messaging'];
  return buildOffice({
    personGroup: many(20, (index) => ({ name: `Group ${index}` })),
    dataElement: many(2000, (index) => ({
      name: `Element ${index}`,
      cpraCategories: ['ABCDEFGHIJK'.charAt(index % 11)],
      regime: index % 5 === 0 ? 'hipaa' : index % 7 === 0 ? 'cmia' : 'ccpa',
      personGroups: some('personGroup', 20, index, 1 + (index % 3)),
    })),
    system: many(100, (index) => ({ name: `System ${index}`, kind: kinds[index % kinds.length] })),
    recipient: many(500, (index) => ({ name: `Recipient ${index}`, role: roles[index % roles.length] })),
    activity: many(1000, (index) => ({
      name: `Activity ${index}`,
      elements: some('dataElement', 2000, index * 2, 12),
      personGroups: some('personGroup', 20, index, 3),
      systems: some('system', 100, index, 2),
    })),
    disclosure: many(5000, (index) => ({
      name: `Disclosure ${index}`,
      elements: some('dataElement', 2000, index * 2, 8),
      recipients: some('recipient', 500, index, 2),
      activities: some('activity', 1000, index, 1 + (index % 2)),
    })),
  });
}

function many<Item>(count: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_none, index) => item(index));
}

function some(type: RecordType, all: number, from: number, count: number): string[] {
  return [...new Set(many(count, (step) => formatId(type, 1 + ((from + step * 7) % all))))];
}
