/** Recipient: a person, company or body outside the office that can see or get data. */
import { choice, defineFields, paragraph, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { recipientCategories } from '../library/recipient-categories.ts';

export const recipientRoles = [
  { value: 'serviceProvider', label: 'Works for us under written limits (service provider)' },
  { value: 'contractor', label: 'Works for us as a contractor' },
  { value: 'thirdParty', label: 'Third party' },
  { value: 'affiliate', label: 'Company of our group' },
  { value: 'clientOrganization', label: 'Our client, for whom we work' },
  { value: 'authority', label: 'Authority or court' },
  { value: 'successor', label: 'Buyer or successor' },
  { value: 'user', label: 'Other users' },
  { value: 'public', label: 'The public' },
] as const;

export const recipient = defineRecord(
  'recipient',
  {
    name: 'Recipient',
    plural: 'Who gets it',
    singular: 'person or company',
    about: 'Everybody outside the office who can see or get data.',
    titleOf: (record) => valueOf(record.name) ?? valueOf(record.label) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What is its name?', { gap: 'must', citation: 'civ-1798.83-a' }),
    label: text('Kind, in words', 'How would you call this kind of company, such as “card payment company”?'),
    role: choice('Role', 'What is it to you?', recipientRoles, { gap: 'must', citation: 'civ-1798.140-ag' }),
    category: choice(
      'Statutory wording',
      'Which category of recipients is it?',
      recipientCategories.map((one) => ({ value: one.id, label: one.plainName })),
    ),
    service: text('What it does for you', 'What does it do for you?', { gap: 'should' }),
    address: paragraph('Postal address', 'What is its postal address?', { gap: 'should', citation: 'civ-1798.83-a' }),
    products: paragraph('What it markets', 'What products or services does it offer, if the name does not tell?', {
      gap: 'nice',
      citation: 'civ-1798.83-a',
    }),
    country: text('Country', 'In which country does it work with the data?', { gap: 'nice' }),
    website: text('Website', 'What is its website?'),
    ownUse: yesNo('Own use', 'May it use the data for anything else than working for you?', {
      citation: 'civ-1798.140-ag',
    }),
    combines: yesNo('Combines', 'May it combine the data with data from others?', { citation: 'civ-1798.140-ag' }),
    adsUse: yesNo('Ads across sites', 'Does it use the data for ads that follow people to other sites?', {
      citation: 'civ-1798.140-ah',
    }),
    hipaaBusinessAssociate: yesNo('HIPAA business associate', 'Is it your HIPAA business associate?'),
    governingPolicy: text('Whose policy', 'Whose privacy policy applies there?'),
  }),
);

export type Recipient = RecordOf<typeof recipient.fields>;
