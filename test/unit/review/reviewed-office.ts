/** Offices for the tests of the review, and answering their cards as a person would. */
import type { Answer } from '../../../src/inventory/answer.ts';
import { allRecords, recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { recordTypes, typeOfId } from '../../../src/inventory/record-id.ts';
import type { AnyRecord } from '../../../src/inventory/definitions.ts';
import type { DeckCard } from '../../../src/review/deck.ts';
import { isReviewType, partsOfType } from '../../../src/review/review-types.ts';
import { ended, stillTrue } from '../../../src/review/still-true.ts';
import { buildOffice } from '../../support/office-builder.ts';

export const today = '2026-11-22';
export const stamp = { by: 'Maria', on: today };

/** A given answer that Maria confirmed on a day. */
export function saidOn<Value>(value: Value, on: string): Answer<Value> {
  return { state: 'given', value, confirmed: { by: 'Maria', on } };
}

/** Some of everything: what goes out in the ordinary way and what is sold, lists that stand together, and a past vendor. */
export function officeToReview(): OfficeRecords {
  const long = Array.from({ length: 30 }, (_, index) => ({
    name: `Kind ${index + 1}`,
    sensitiveKinds: { state: 'none' },
  }));
  return buildOffice({
    organization: [{ legalName: 'Harbor Clinic, Inc.', sells: false, services: ['checkups'] }],
    dataElement: [...long, { name: 'Diagnosis', sensitiveKinds: ['spi-health'] }],
    purpose: [{ name: 'send reminders' }],
    recipient: [
      { name: 'Postwell', role: 'serviceProvider', ownUse: false },
      { name: 'Adwell', role: 'thirdParty' },
      { name: 'Oldwell', role: 'serviceProvider', until: '2024-06-30' },
    ],
    agreement: [{ name: 'Postwell terms', recipient: 'V-001', status: 'signed' }],
    disclosure: [
      { name: 'reminders', recipients: ['V-001'], elements: ['E-001'], basis: 'businessPurpose' },
      { name: 'ads', recipients: ['V-002'], elements: ['E-002'], basis: 'sold' },
    ],
    retentionRule: [{ name: 'Kinds', elements: ['E-001'], period: 'P7Y' }],
    policyDocument: [{ title: 'Privacy Policy' }],
  });
}

/** The office after “yes” to a card: the items of it that are not done. */
export function yesTo(office: OfficeRecords, card: DeckCard, on = today): OfficeRecords {
  return card.items.reduce(
    (one, { id, part, done }) =>
      done
        ? one
        : withRecord(one, id, (type, record) =>
            stillTrue(type, record, { ...stamp, on }, part === undefined ? undefined : partsOfType(type)[part]?.fields),
          ),
    office,
  );
}

/** The office after “gone” to a card: its records end on a day. */
export function goneSince(office: OfficeRecords, card: DeckCard, lastDay: string): OfficeRecords {
  return card.items.reduce(
    (one, { id }) => withRecord(one, id, (_type, record) => ended(record, lastDay, stamp)),
    office,
  );
}

/** The office with one record as it is made of it. */
export function withRecord(
  office: OfficeRecords,
  id: string,
  change: (type: Parameters<typeof stillTrue>[0], record: AnyRecord) => AnyRecord,
): OfficeRecords {
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(office, type).map((record) => (record.id === id ? change(type, record) : record)),
  ]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}

/** Ids of every record that is looked through. */
export function reviewedIds(office: OfficeRecords): string[] {
  return allRecords(office).flatMap(({ record }) => (isReviewType(typeOfId(record.id) ?? '') ? [record.id] : []));
}
