/** Transfer: data that leaves the country of the person. */
import { defineFields, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const transfer = defineRecord(
  'transfer',
  {
    name: 'Transfer',
    plural: 'Transfers abroad',
    singular: 'transfer',
    about: 'Data that is kept or seen in another country.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What is it about?'),
    destinations: texts('Countries', 'To which countries?', { gap: 'should' }),
    basis: text('Basis', 'On which basis, such as consent?'),
    safeguard: text('Safeguards', 'Which steps protect the data there?', { gap: 'nice' }),
    activities: texts('What happens there', 'What do people there do with it?'),
  }),
);

export type Transfer = RecordOf<typeof transfer.fields>;
