/** Records that keep proof: the Shine the Light year, and files kept with other records. */
import { choice, count, date, defineFields, refs, text } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { recordTypes } from './record-id.ts';
import { valueOf } from './answer.ts';

export const ledgerYear = defineRecord(
  'ledgerYear',
  {
    name: 'LedgerYear',
    plural: 'Shine the Light years',
    singular: 'year',
    about: 'A calendar year of disclosures for others’ marketing.',
    titleOf: (record) => String(valueOf(record.year) ?? record.id),
  },
  defineFields({
    year: count('Year', 'Which calendar year?', { gap: 'must' }),
    state: choice('State', 'Is the list final?', [
      { value: 'running', label: 'Still running' },
      { value: 'closed', label: 'Closed' },
    ]),
    closedOn: date('Closed on', 'When was it closed?'),
    closedBy: text('Closed by', 'Who closed it?'),
  }),
);
export type LedgerYear = RecordOf<typeof ledgerYear.fields>;

export const evidence = defineRecord(
  'evidence',
  {
    name: 'Evidence',
    plural: 'Evidence',
    singular: 'file',
    about: 'Signed agreements, screenshots and other proof.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What does it show?', { gap: 'should' }),
    about: refs(
      'Belongs to',
      'To which records does it belong?',
      recordTypes.filter((type) => type !== 'evidence'),
    ),
    fileName: text('File', 'What was the file called?', { internal: true }),
    sha256: text('Fingerprint', 'SHA-256 of the file', { internal: true }),
    addedOn: date('Added on', 'When was it added?'),
  }),
);
export type Evidence = RecordOf<typeof evidence.fields>;
