/** Marketing: messages that promote something, by whomever they are sent. */
import { choice, defineFields, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const marketing = defineRecord(
  'marketing',
  {
    name: 'Marketing',
    plural: 'Marketing',
    singular: 'marketing message',
    about: 'Newsletters, offers and reminders that promote something.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you send?', { gap: 'should' }),
    sender: choice(
      'Sender',
      'Who sends it?',
      [
        { value: 'business', label: 'We do, for our own things' },
        { value: 'businessForVendors', label: 'We do, for other companies' },
        { value: 'businessForAffiliates', label: 'We do, for companies of our group' },
        { value: 'group', label: 'Companies of our group' },
        { value: 'thirdParty', label: 'Other companies' },
      ],
      { gap: 'should' },
    ),
    channels: texts('Ways', 'By email, telephone, text message, in the app?'),
    content: texts('Content', 'What is in it?'),
    basis: choice(
      'Agreement',
      'Do people agree first, or can they stop it?',
      [
        { value: 'optIn', label: 'Only people who agreed' },
        { value: 'optOut', label: 'People can stop it' },
      ],
      { gap: 'should' },
    ),
    basisRemark: text('Agreement, in words', 'Does it differ by way?'),
    optOut: text('How to stop it', 'How can people stop it?', { gap: 'should' }),
  }),
);

export type Marketing = RecordOf<typeof marketing.fields>;
