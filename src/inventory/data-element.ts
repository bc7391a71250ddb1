/** DataElement: one kind of data, in the office's words, mapped to the statutory lists. */
import { choice, choices, defineFields, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { cpraCategories } from '../library/cpra-categories.ts';
import { sensitiveKinds } from '../library/sensitive-kinds.ts';
import { shineTheLightCategories } from '../library/shine-the-light-categories.ts';
import { regimes } from '../library/regimes.ts';

export const identifiabilities = [
  { value: 'personal', label: 'About a person we could find' },
  { value: 'deidentified', label: 'Names removed for good' },
  { value: 'aggregate', label: 'Totals about many people' },
  { value: 'claimedNonPersonal', label: 'We call it non-personal' },
] as const;

export const dataElement = defineRecord(
  'dataElement',
  {
    name: 'DataElement',
    plural: 'Data',
    singular: 'kind of data',
    about: 'What people give you, what you note about them, and what devices send.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you call it in the office?', { gap: 'must' }),
    printed: text('In the policy', 'How should the policy call it?', {
      why: 'A phrase like “insurance card number”. The name is used while this is open.',
    }),
    libraryId: text('Library entry', 'Which ready-made entry is it based on?', { internal: true }),
    cpraCategories: choices(
      'Category in the law',
      'Which category of the CCPA is it? Put the main one first.',
      cpraCategories.map((one) => ({ value: one.letter, label: `${one.letter} ${one.name}` })),
      { gap: 'must', citation: 'civ-1798.140-v' },
    ),
    sensitiveKinds: choices(
      'Sensitive',
      'Is it sensitive data under the CCPA?',
      sensitiveKinds.map((one) => ({ value: one.id, label: one.name })),
      { gap: 'must', citation: 'civ-1798.140-ae' },
    ),
    sensitiveRemark: text('Sensitive, why', 'Why is it, or when is it?'),
    shineTheLightCategories: choices(
      'Shine the Light category',
      'Which category of the Shine the Light list is it?',
      shineTheLightCategories.map((one) => ({ value: one.roman, label: `${one.roman} ${one.plainName}` })),
      { gap: 'should', citation: 'civ-1798.83-e-6' },
    ),
    regime: choice(
      'Covered by',
      'Which law covers this data?',
      regimes.map((one) => ({ value: one.id, label: one.name })),
      { gap: 'must', citation: 'civ-1798.145-c' },
    ),
    identifiability: choice('Personal or not', 'Can it be tied to a person?', identifiabilities, { gap: 'should' }),
    personGroups: refs('About whom', 'Whose data is it?', 'personGroup', { gap: 'should' }),
    condition: text('Only when', 'Do you have it only in some cases?'),
    optional: yesNo('Optional', 'May people leave it out?'),
    precision: choice('Precision', 'How exact is the place?', [
      { value: 'precise', label: 'Within 1,850 feet' },
      { value: 'coarse', label: 'Only the area or city' },
    ]),
  }),
);

export type DataElement = RecordOf<typeof dataElement.fields>;
