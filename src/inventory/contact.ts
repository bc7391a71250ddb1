/** Contact: a point where people can reach the office. A role is better in print than a person's name. */
import { choices, defineFields, ref, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const contactUses = [
  { value: 'contact', label: 'Questions about privacy' },
  { value: 'rights', label: 'Privacy requests' },
  { value: 'shineTheLight', label: 'Shine the Light requests' },
  { value: 'verification', label: 'Identity checks' },
  { value: 'children', label: 'Reports about children' },
  { value: 'testimonials', label: 'Testimonials' },
  { value: 'minorsRemoval', label: 'Removal of minors’ posts' },
  { value: 'marketing', label: 'Stopping marketing' },
  { value: 'security', label: 'Security reports' },
] as const;

export const contact = defineRecord(
  'contact',
  {
    name: 'Contact',
    plural: 'Contact points',
    singular: 'contact point',
    about: 'How people reach you with questions and requests.',
    titleOf: (record) => valueOf(record.role) ?? valueOf(record.email) ?? valueOf(record.phone) ?? record.id,
  },
  defineFields({
    role: text('For', 'Who or what is this contact point for?'),
    attention: text('Attention line', 'Which name or role goes on the envelope?', { gap: 'nice' }),
    email: text('Email', 'Email address', { gap: 'should' }),
    phone: text('Telephone', 'Telephone number', { gap: 'should', citation: 'civ-1798.130-a-1' }),
    tollFree: yesNo('Toll-free', 'Is the number free to call?', { gap: 'should', citation: 'civ-1798.130-a-1' }),
    address: ref('Postal address', 'Postal address', 'address', { gap: 'should' }),
    uses: choices('Used for', 'What is it used for?', contactUses),
  }),
);

export type Contact = RecordOf<typeof contact.fields>;
