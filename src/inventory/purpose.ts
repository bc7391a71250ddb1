/** Purpose: what data is used for, in a sentence a reader understands. */
import { choice, defineFields, paragraph, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { businessPurposes } from '../library/business-purposes.ts';

export const purpose = defineRecord(
  'purpose',
  {
    name: 'Purpose',
    plural: 'What we use it for',
    singular: 'purpose',
    about: 'Why you need the data.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you use data for?', {
      gap: 'must',
      citation: 'civ-1798.110-c',
      why: 'A phrase that can follow “to”: “send reminders”.',
    }),
    printed: paragraph('In the policy', 'Which words should the policy use?', {
      why: 'The name is used while this is open.',
    }),
    businessPurpose: choice(
      'Statutory purpose',
      'Which of the eight business purposes is it? Choose “none” for others.',
      businessPurposes.map((one) => ({ value: one.id, label: `${one.number} ${one.plainName}` })),
      { gap: 'should', citation: 'civ-1798.140-e' },
    ),
    commercial: yesNo('Commercial', 'Is it meant to make people buy or join something?', {
      citation: 'civ-1798.140-g',
    }),
    legalBasis: text('Legal basis', 'Which legal basis do you name?'),
    limit: text('Limit', 'Is it limited, such as “only with consent”?'),
    elements: refs('Data', 'Which data serves it?', 'dataElement', { why: 'Leave open when the activities tell it.' }),
  }),
);

export type Purpose = RecordOf<typeof purpose.fields>;
