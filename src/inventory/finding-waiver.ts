/** FindingWaiver: a finding that the office has seen and decided to leave as it is, with the reason. */
import { defineFields, paragraph, text } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const findingWaiver = defineRecord(
  'findingWaiver',
  {
    name: 'FindingWaiver',
    plural: 'Set aside',
    singular: 'finding set aside',
    about: 'Findings that you decided to leave as they are, and why.',
    titleOf: (record) => valueOf(record.finding) ?? record.id,
  },
  defineFields({
    finding: text('Finding', 'Which finding is set aside?'),
    // The finding as it was on that day: when it says something else, it is open again.
    basis: paragraph('What it said', 'What did the finding say?', { internal: true }),
    reason: text('Reason', 'Why do you leave it as it is?'),
  }),
);

export type FindingWaiver = RecordOf<typeof findingWaiver.fields>;
