/** Records that keep proof: the Shine the Light year, and files kept with other records. */
import { choice, count, date, defineFields, paragraph, refs, rows, text, texts, yesNo } from './field.ts';
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
    // The rest is written when the year is closed, and stays as it was on that day.
    route: choice('Answer', 'Which answer does the year give?', [
      { value: 'list', label: 'The list' },
      { value: 'nothingDisclosed', label: 'Nobody got data for own marketing' },
      { value: 'choicePolicy', label: 'The published choice' },
      { value: 'underTwenty', label: 'Fewer than 20 employees: a courtesy note' },
      { value: 'financialInstitution', label: 'A bank or the like: another law applies' },
      { value: 'open', label: 'Not clear' },
    ]),
    because: texts('Why', 'Why this answer?'),
    entries: rows('Third parties', 'Who got data for own marketing?', {
      recipient: text('Record', 'Which record was it? An id such as V-003.'),
      name: text('Name', 'What was it called?'),
      address: paragraph('Address', 'What was its address?'),
      products: paragraph('Products', 'What did it market?'),
      categories: texts('Categories', 'Which categories of Civ. Code 1798.83(e)(6)(A) did it get?'),
      disclosures: texts('Disclosures', 'Which disclosures were they? Ids such as D-003.'),
      sameBrand: yesNo('Same brand', 'Was it a company of your group under your own brand?'),
    }),
    exclusions: rows('Left out', 'Which disclosures do not count, and why?', {
      disclosure: text('Disclosure', 'Which disclosure? An id such as D-003.'),
      reason: text('Reason', 'Why does it not count?'),
    }),
    openPoints: rows('Open points', 'What was not known, and why was the year closed all the same?', {
      path: text('Where', 'Which answer was open?'),
      reason: text('Reason', 'Why was it closed all the same?'),
    }),
    corrections: rows('Corrections', 'What was put right afterwards?', {
      on: date('On', 'When?'),
      by: text('By', 'By whom?'),
      correction: paragraph('What', 'What is right instead?'),
    }),
  }),
);
export type LedgerYear = RecordOf<typeof ledgerYear.fields>;

export const evidence = defineRecord(
  'evidence',
  {
    name: 'Evidence',
    plural: 'Attached files',
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
    // The rest is written when a file is attached, and when its content is erased; no form changes it.
    fileName: text('File', 'What was the file called?', { internal: true }),
    mediaType: text('Kind of file', 'Of which kind is the file?', { internal: true }),
    size: count('Size', 'How many bytes does the file have?', { internal: true }),
    sha256: text('Fingerprint', 'SHA-256 of the file', { internal: true }),
    addedOn: date('Added on', 'When was it added?', { internal: true }),
    addedBy: text('Added by', 'Who added it?', { internal: true }),
    erasedOn: date('Content erased on', 'When was its content erased from the office file?', { internal: true }),
    pastSha256: text('Fingerprint of the past', 'SHA-256 of what the history holds without its name', {
      internal: true,
    }),
  }),
);
export type Evidence = RecordOf<typeof evidence.fields>;
