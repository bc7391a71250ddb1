/** How requests reach the office, how it checks who asks, and what it offers in return for data. */
import { choice, defineFields, paragraph, ref, refs, text, texts, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { itemLabel } from './option-label.ts';
import { valueOf } from './answer.ts';

const channelKinds = [
  { value: 'tollFreePhone', label: 'Toll-free telephone' },
  { value: 'phone', label: 'Telephone' },
  { value: 'email', label: 'Email' },
  { value: 'webForm', label: 'Form on the website' },
  { value: 'post', label: 'Letter' },
  { value: 'inPerson', label: 'At the front desk' },
  { value: 'account', label: 'In the account' },
  { value: 'customerService', label: 'Customer service' },
  { value: 'client', label: 'Through our client' },
] as const;

export const requestChannel = defineRecord(
  'requestChannel',
  {
    name: 'RequestChannel',
    plural: 'Ways to ask',
    singular: 'way to ask',
    about: 'How people can send you a privacy request.',
    titleOf: (record) => itemLabel(channelKinds, valueOf(record.kind)) ?? record.id,
  },
  defineFields({
    kind: choice('Kind', 'How can people ask?', channelKinds, { gap: 'must', citation: 'civ-1798.130-a-1' }),
    value: text('Address or number', 'Which address, number or page?', { gap: 'must' }),
    address: ref('Postal address', 'Which postal address?', 'address'),
    serves: texts('For', 'Which requests does it take?', { gap: 'should' }),
    requiredContent: texts('What to send', 'What must the request hold?'),
  }),
);
export type RequestChannel = RecordOf<typeof requestChannel.fields>;

export const verification = defineRecord(
  'verification',
  {
    name: 'Verification',
    plural: 'Identity checks',
    singular: 'identity check',
    about: 'How you make sure who is asking.',
    // The answer stands inside a sentence of the policy, and begins small there.
    titleOf: (record) => (valueOf(record.information) ?? record.id).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  },
  defineFields({
    methods: texts('How', 'How do you check who is asking?', { gap: 'must', citation: 'ccr-7060' }),
    information: text('What to send', 'What must the person tell you?', { gap: 'should', citation: 'ccr-7060' }),
    failureOutcome: text('If it fails', 'What happens when you cannot be sure?', {
      gap: 'should',
      citation: 'ccr-7024',
    }),
    whyImpossible: text('No way to check', 'If there is no fair way to check who is asking: why?', {
      citation: 'ccr-7062',
    }),
    optOutExempt: yesNo('Not for opt-outs', 'Do you leave out the check when people opt out?', {
      gap: 'must',
      citation: 'ccr-7060',
    }),
  }),
);
export type Verification = RecordOf<typeof verification.fields>;

export const agent = defineRecord(
  'agent',
  {
    name: 'Agent',
    plural: 'Agents',
    singular: 'rule for agents',
    about: 'How somebody may ask for another person.',
    titleOf: () => 'Authorized agents',
  },
  defineFields({
    allowed: yesNo('Allowed', 'May somebody ask for another person?', { gap: 'must', citation: 'ccr-7063' }),
    proof: texts('Proof', 'Which proof do you ask for?', { gap: 'must', citation: 'ccr-7063' }),
    parentForMinor: yesNo('Parents', 'May a parent ask for a minor child?', { gap: 'should' }),
  }),
);
export type Agent = RecordOf<typeof agent.fields>;

export const financialIncentive = defineRecord(
  'financialIncentive',
  {
    name: 'FinancialIncentive',
    plural: 'Rewards for data',
    singular: 'reward',
    about: 'Discounts, points or gifts that people get for their data.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do people get?', { gap: 'must', citation: 'civ-1798.125' }),
    terms: paragraph('Terms', 'What are the terms?', { gap: 'must' }),
    elements: refs('Data', 'For which data?', 'dataElement', { gap: 'must' }),
    join: text('How to join', 'How do people join?', { gap: 'must' }),
    leave: text('How to leave', 'How do they leave?', { gap: 'must' }),
    value: text('Value of the data', 'What is the data worth to you, and how did you work it out?', { gap: 'must' }),
  }),
);
export type FinancialIncentive = RecordOf<typeof financialIncentive.fields>;
