/** Source: where data comes from. */
import { choice, defineFields, refs, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { sourceCategories } from '../library/source-categories.ts';

export const source = defineRecord(
  'source',
  {
    name: 'Source',
    plural: 'Where it comes from',
    singular: 'source',
    about: 'How data reaches you: the person, a form, a device, another office.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'How does the data reach you?', { gap: 'must' }),
    kind: choice(
      'Kind',
      'What kind of source is it?',
      [
        { value: 'person', label: 'The person' },
        { value: 'automatic', label: 'Devices and software, by themselves' },
        { value: 'serviceProvider', label: 'A company that works for us' },
        { value: 'thirdParty', label: 'Another company or office' },
        { value: 'medicalProvider', label: 'A doctor or medical office' },
        { value: 'publicData', label: 'Public records' },
        { value: 'otherUser', label: 'Another user' },
        { value: 'created', label: 'We make it while we work' },
        { value: 'derived', label: 'We conclude it from other data' },
      ],
      { gap: 'must', citation: 'civ-1798.110-c' },
    ),
    category: choice(
      'Statutory wording',
      'Which category of sources is it?',
      sourceCategories.map((one) => ({ value: one.id, label: one.plainName })),
    ),
    channels: texts('Ways', 'Through which ways, such as website, telephone, front desk?'),
    occasions: texts('Occasions', 'On which occasions?'),
    elements: refs('Data', 'Which data comes from there?', 'dataElement', { gap: 'must', citation: 'civ-1798.110-c' }),
    governingPolicy: text('Whose policy', 'Whose privacy policy applies at the source?', { gap: 'nice' }),
  }),
);

export type Source = RecordOf<typeof source.fields>;
