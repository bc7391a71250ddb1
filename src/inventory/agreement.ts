/** Agreement: what a recipient has promised in writing. */
import { choice, choices, date, defineFields, ref, text, texts, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { contractTerms } from '../library/contract-terms.ts';

const terms = contractTerms.map((one) => ({ value: one.id, label: one.title }));

export const agreement = defineRecord(
  'agreement',
  {
    name: 'Agreement',
    plural: 'Agreements',
    singular: 'agreement',
    about: 'Contracts and terms with those who get data.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What is it called?'),
    recipient: ref('With', 'With whom is it?', 'recipient', { gap: 'must' }),
    kind: choice('Kind', 'What kind of agreement is it?', [
      { value: 'serviceTerms', label: 'Service agreement' },
      { value: 'californiaClauses', label: 'California privacy clauses' },
      { value: 'businessAssociate', label: 'HIPAA business associate agreement' },
      { value: 'onlineTerms', label: 'Terms accepted online' },
    ]),
    status: choice(
      'Status',
      'How far is it?',
      [
        { value: 'asked', label: 'Asked for' },
        { value: 'draft', label: 'Draft' },
        { value: 'signed', label: 'Signed' },
        { value: 'accepted', label: 'Accepted online' },
        { value: 'expired', label: 'Expired' },
      ],
      { gap: 'should', citation: 'civ-1798.100-d' },
    ),
    signedOn: date('Signed on', 'When was it signed?'),
    endsOn: date('Ends on', 'When does it end?'),
    renews: yesNo('Renews', 'Does it renew by itself?'),
    terms: texts('What it promises', 'What does it say about the data, in your words?'),
    clausesFound: choices('Clauses found', 'Which of these clauses did you find?', terms, {
      citation: 'civ-1798.100-d',
    }),
    clausesMissing: choices('Clauses not found', 'Which did you look for and not find?', terms, {
      citation: 'civ-1798.100-d',
    }),
    place: text('Where it is', 'Where is the paper or file?', { internal: true }),
  }),
);

export type Agreement = RecordOf<typeof agreement.fields>;
