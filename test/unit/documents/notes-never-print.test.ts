/** Notes of records are for the office alone: no document has a word of them. The workbook and the office JSON carry them, to be read back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeYearDocument } from '../../../src/disclosure/compose-year.ts';
import { ledgerOf } from '../../../src/disclosure/ledger.ts';
import { composeExplain } from '../../../src/documents/explain.ts';
import { composeLawyerPack } from '../../../src/documents/lawyer-pack/compose-lawyer-pack.ts';
import { composeNotice } from '../../../src/documents/notices/compose-notice.ts';
import { noticeKinds } from '../../../src/documents/notices/notice.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { letterKinds } from '../../../src/inventory/letter.ts';
import { recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { mapDocument } from '../../../src/map/map-document.ts';
import { composeLetter } from '../../../src/requests/letters/compose-letter.ts';
import { logDocument } from '../../../src/requests/log-document.ts';
import { logTable } from '../../../src/requests/log-table.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { composeVendorLetter } from '../../../src/vendors/vendor-letter.ts';
import { randomOffice } from '../../support/random-office.ts';

const asOf = '2026-11-22';
const secret = 'Zanzibar';

/** The office with a note in every record. */
function noted(office: OfficeRecords): OfficeRecords {
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(office, type).map((record) => ({ ...record, note: `${secret}: ask about ${record.id} first.` })),
  ]);
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}

/** Everything that a short office can print. */
function printed(office: OfficeRecords): unknown[] {
  const policies = office.policyDocument.length === 0 ? [undefined] : office.policyDocument.map(({ id }) => id);
  return [
    ...policies.flatMap((policyId) => {
      const policy = composePolicy(office, policyId === undefined ? { asOf } : { asOf, policyId });
      return [policy, composeExplain(policy)];
    }),
    ...noticeKinds.map((kind) => composeNotice(office, { kind, asOf })),
    composeYearDocument(office, ledgerOf(office, 2025).list, asOf),
    ...office.request.flatMap((request) =>
      letterKinds.map(({ value: kind }) =>
        composeLetter(office, request, { kind, asOf, recipientId: office.recipient[0]?.id }),
      ),
    ),
    ...office.recipient.flatMap(({ id }) => {
      const letter = composeVendorLetter(office, { recipientId: id, asOf });
      return 'document' in letter ? [letter.document] : [];
    }),
    logDocument(office, { names: true, asOf }),
    logTable(office, { names: true, asOf }),
    mapDocument(office, asOf),
  ];
}

test('no document of the sample has a word of a note', () => {
  const office = noted(imagingStudio);
  const documents = [...printed(office), composeLawyerPack(office, asOf)];
  expect(documents.length).toBeGreaterThan(30);
  expect(JSON.stringify(documents)).not.toContain(secret);
});

test('no document of any office has', () => {
  fc.assert(
    fc.property(randomOffice({ maxRecords: 1 }), (office) => {
      expect(JSON.stringify(printed(noted(office)))).not.toContain(secret);
    }),
    { numRuns: 6 },
  );
});
