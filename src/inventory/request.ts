/** Request: somebody asked: Shine the Light or a CCPA right. It holds as little about the person as possible. */
import { choice, choices, date, defineFields, paragraph, text, texts, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const request = defineRecord(
  'request',
  {
    name: 'Request',
    plural: 'Requests',
    singular: 'request',
    about: 'Who asked for what, and how you answered.',
    titleOf: (record) => valueOf(record.personName) ?? record.id,
  },
  defineFields({
    kinds: choices(
      'Asks for',
      'What does the person ask for?',
      [
        { value: 'shineTheLight', label: 'Shine the Light list' },
        { value: 'know', label: 'To know or get a copy' },
        { value: 'delete', label: 'To delete' },
        { value: 'correct', label: 'To correct' },
        { value: 'optOut', label: 'To stop selling or sharing' },
        { value: 'limit', label: 'To limit sensitive data' },
        { value: 'other', label: 'Something else' },
      ],
      { gap: 'must' },
    ),
    receivedOn: date('Received on', 'When did it arrive?', { gap: 'must' }),
    receivedBy: text('Received by', 'How did it arrive?', { gap: 'must' }),
    atDesignatedContact: yesNo('At the right address', 'Did it arrive at the contact point you name for it?', {
      gap: 'must',
      citation: 'civ-1798.83-b',
    }),
    personName: text('Name', 'Who asks?', { gap: 'must' }),
    personReach: paragraph('Reply to', 'How can you reach the person?', { gap: 'must' }),
    californian: yesNo('Lives in California', 'Does the person live in California?', { gap: 'should' }),
    customer: yesNo('Customer', 'Is the person a customer, or was one in the last 18 months?', {
      gap: 'should',
      citation: 'civ-1798.83-e-5',
    }),
    householdPurpose: yesNo('For the household', 'Is it about personal, family or household matters?'),
    agentProof: text('Agent', 'Does an agent ask, and with which proof?'),
    identityCheck: text('Identity check', 'How did you check who asks?'),
    placesSearched: texts('Where you looked', 'Where did you look?'),
    outcome: choice('Outcome', 'What did you decide?', [
      { value: 'granted', label: 'Done as asked' },
      { value: 'partly', label: 'Done in part' },
      { value: 'denied', label: 'Refused' },
      { value: 'withdrawn', label: 'Taken back' },
    ]),
    outcomeReason: text('Reason', 'Why, if not as asked?'),
    answeredOn: date('Answered on', 'When did the answer go out?'),
  }),
);

export type Request = RecordOf<typeof request.fields>;
