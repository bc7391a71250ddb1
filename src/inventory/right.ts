/** Right: something a person may ask of the office, by law or by the office's own promise. */
import { choice, count, defineFields, text } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { itemLabel } from './option-label.ts';
import { valueOf } from './answer.ts';
import { rightKinds } from '../library/rights.ts';

const kinds = rightKinds.map((one) => ({ value: one.id, label: one.name }));

export const right = defineRecord(
  'right',
  {
    name: 'Right',
    plural: 'Rights',
    singular: 'right',
    about: 'What people may ask of you.',
    titleOf: (record) => valueOf(record.name) ?? itemLabel(kinds, valueOf(record.kind)) ?? record.id,
  },
  defineFields({
    kind: choice('Kind', 'Which right is it?', kinds, { gap: 'must', citation: 'ccr-7011-e' }),
    name: text('In words', 'How do you call it?'),
    eligible: text('Who', 'Who has it?'),
    limits: text('Limits', 'Which limits do you state?'),
    selfService: text('Do it yourself', 'Can people do it themselves, and where?'),
    deadlineDays: count('Days to answer', 'Within how many days do you answer?'),
  }),
);

export type Right = RecordOf<typeof right.fields>;
