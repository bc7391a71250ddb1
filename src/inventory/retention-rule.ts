/** RetentionRule: how long data is kept, counted from when, and what happens then. */
import { choice, choices, defineFields, paragraph, period, refs, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { cpraCategories } from '../library/cpra-categories.ts';

export const retentionRule = defineRecord(
  'retentionRule',
  {
    name: 'RetentionRule',
    plural: 'How long',
    singular: 'rule for keeping data',
    about: 'When data is thrown away, counted from when.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'Which records is it about?', { gap: 'should' }),
    elements: refs('Data', 'Which data does it cover?', 'dataElement', { gap: 'should' }),
    categories: choices(
      'Or whole categories',
      'Or does it cover whole statutory categories?',
      cpraCategories.map((one) => ({ value: one.letter, label: `${one.letter} ${one.name}` })),
    ),
    activities: refs('Only in', 'Only in some activities?', 'activity'),
    period: period('Period', 'How long do you keep it?', { gap: 'must', citation: 'civ-1798.100-a-3' }),
    criteria: paragraph('Or criteria', 'If there is no fixed period: how do you decide?', {
      citation: 'civ-1798.100-a-3',
    }),
    startsAt: text('Counted from', 'Counted from when, such as the last visit?', { gap: 'should' }),
    reason: choice('Why', 'Why that long?', [
      { value: 'law', label: 'A law asks for it' },
      { value: 'contract', label: 'A contract asks for it' },
      { value: 'need', label: 'We need it that long' },
    ]),
    citation: text('Law', 'Which law or contract?'),
    exceptions: texts('Kept longer when', 'When do you keep it longer, even after a request to delete?'),
    deletionTrigger: text('Deleted when', 'Which event leads to deletion?'),
    disposal: choice(
      'At the end',
      'What happens at the end?',
      [
        { value: 'destroy', label: 'Destroyed' },
        { value: 'deidentify', label: 'Names removed' },
        { value: 'return', label: 'Given back' },
        { value: 'archive', label: 'Archived as law asks' },
      ],
      { gap: 'nice', citation: 'civ-1798.81' },
    ),
  }),
);

export type RetentionRule = RecordOf<typeof retentionRule.fields>;
