/** Address: a postal address of the office, with its uses. */
import { choices, defineFields, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { itemsOf, valueOf } from './answer.ts';

export const address = defineRecord(
  'address',
  {
    name: 'Address',
    plural: 'Addresses',
    singular: 'address',
    about: 'Where people can write to you or meet you.',
    titleOf: (record) => valueOf(record.label) ?? itemsOf(record.lines)[0] ?? record.id,
  },
  defineFields({
    label: text('Label', 'What do you call this address?'),
    lines: texts('Street', 'Street lines', { gap: 'must', citation: 'civ-1798.83-b' }),
    city: text('City', 'City', { gap: 'must' }),
    state: text('State', 'State', { gap: 'must' }),
    postalCode: text('ZIP code', 'ZIP code', { gap: 'must' }),
    country: text('Country', 'Country'),
    uses: choices('Used for', 'What is it used for?', [
      { value: 'contact', label: 'Questions' },
      { value: 'rights', label: 'Privacy requests' },
      { value: 'shineTheLight', label: 'Shine the Light requests' },
      { value: 'visits', label: 'Visits' },
    ]),
  }),
);

export type Address = RecordOf<typeof address.fields>;
