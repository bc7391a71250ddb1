/** Recipient: a person, company or body outside the office that can see or get data. */
import { choice, defineFields, paragraph, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { recipientCategories } from '../library/recipient-categories.ts';
import { recipientQuestions } from '../library/recipient-role-rules.ts';

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

/** What it is before anything is asked about the data: only companies and people outside need the other questions. */
const recipientParties = [
  { value: 'company', label: 'Another company or person' },
  { value: 'ownGroup', label: 'A company of our own group that uses our name' },
  { value: 'client', label: 'Our client, for whom we work' },
  { value: 'publicBody', label: 'A court, an agency or another public body' },
  { value: 'buyer', label: 'A buyer of our business' },
  { value: 'users', label: 'Other users of our service' },
  { value: 'everybody', label: 'Everybody: it is public' },
] as const;

/** The answers that lead to the role. No document prints them: documents print the role. */
const roleSection = { section: 'How its role was found', internal: true } as const;

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
    label: text('Kind, in words', 'What kind of company is it, such as “card payment company”?'),
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
    neverGets: refs('Never gets', 'Which data does it certainly not get?', 'dataElement', {
      internal: true,
      why: 'A plain no, so that nobody asks again.',
    }),
    party: choice('One of these', recipientQuestions.party, recipientParties, {
      ...roleSection,
      citation: 'civ-1798.140-d',
    }),
    worksForUs: yesNo('Works as told', recipientQuestions.worksForBusiness, {
      ...roleSection,
      citation: 'civ-1798.140-ag',
    }),
    contractTerms: yesNo(
      'Contract with the terms',
      'Is there a written contract with the limits that the law asks for?',
      {
        ...roleSection,
        citation: 'ccr-7051',
      },
    ),
    certified: yesNo('Written promise', 'Did it promise in writing to keep to those limits?', {
      ...roleSection,
      citation: 'civ-1798.140-j',
    }),
    givesValue: yesNo('Something in return', recipientQuestions.givesValue, {
      ...roleSection,
      citation: 'civ-1798.140-ad',
    }),
    personDirected: yesNo('The person asks', recipientQuestions.personDirected, {
      ...roleSection,
      citation: 'civ-1798.140-ad',
    }),
    legallyRequired: yesNo('Law asks', recipientQuestions.legallyRequired, {
      ...roleSection,
      citation: 'civ-1798.145-a-1',
    }),
  }),
);

export type Recipient = RecordOf<typeof recipient.fields>;
