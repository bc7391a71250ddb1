/** Request: somebody asked: Shine the Light or a CCPA right. It holds as little about the person as possible. */
import { consumerRequests, type ConsumerRequestId } from '../library/consumer-requests.ts';
import { choice, choices, date, defineFields, paragraph, rows, text, yesNo, type Option } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

/** What a person may ask for: the kinds that the library knows, and anything else. */
export type RequestKind = ConsumerRequestId | 'other';

/** The kinds as a person picks them. */
export const requestKindOptions: readonly Option<RequestKind>[] = [
  ...consumerRequests.map(({ id, name }) => ({ value: id, label: name })),
  { value: 'other', label: 'Something else' },
];

const asker = { section: 'Who asks' };
const work = { section: 'What you did' };
const time = { section: 'Time' };
const answer = { section: 'Answer' };

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
    kinds: choices('Asks for', 'What does the person ask for?', requestKindOptions, { gap: 'must' }),
    receivedOn: date('Received on', 'When did it arrive?', { gap: 'must' }),
    receivedBy: text('Received by', 'How did it arrive?', { gap: 'must' }),
    atDesignatedContact: yesNo('At the right address', 'Did it arrive at the contact point you name for it?', {
      gap: 'must',
      citation: 'civ-1798.83-b',
    }),
    personName: text('Name', 'Who asks?', { ...asker, gap: 'must' }),
    personReach: paragraph('Reply to', 'How can you reach the person?', { ...asker, gap: 'must' }),
    californian: yesNo('Lives in California', 'Does the person live in California?', { ...asker, gap: 'should' }),
    relationship: choice(
      'Customer',
      'Is the person your customer?',
      [
        { value: 'ongoing', label: 'Yes, we go on dealing with each other' },
        { value: 'onePurchase', label: 'Bought something within the last 18 months' },
        { value: 'over', label: 'No, or longer ago' },
      ],
      { ...asker, gap: 'should', citation: 'civ-1798.83-e-5' },
    ),
    householdPurpose: yesNo('For the household', 'Is it about personal, family or household matters?', asker),
    askedBy: choice(
      'Asked by',
      'Who wrote to you?',
      [
        { value: 'person', label: 'The person' },
        { value: 'agent', label: 'An agent' },
        { value: 'parent', label: 'A parent or guardian' },
        { value: 'powerOfAttorney', label: 'Somebody with a power of attorney' },
      ],
      asker,
    ),
    agentProof: text('Proof', 'What shows that they may ask for the person?', asker),
    identity: choice(
      'Identity',
      'Do you know that it is this person?',
      [
        { value: 'confirmed', label: 'Checked, it is' },
        { value: 'notConfirmed', label: 'Checked, it could not be shown' },
        { value: 'notNeeded', label: 'No check is needed for this' },
      ],
      asker,
    ),
    identityCheck: text('Identity check', 'How did you check who asks?', asker),
    places: rows(
      'Where you looked',
      'Where did you look, and what did you do there?',
      {
        place: text('Place', 'Where? An id such as Y-003 stands for a system of your inventory.'),
        doneOn: date('Done on', 'When was it done?'),
        found: text('Found', 'What did you find or do?'),
      },
      work,
    ),
    passedOn: rows(
      'Passed on to',
      'Whom did you tell about it?',
      {
        recipient: text('Company', 'Who? An id such as V-003 stands for a company of your inventory.'),
        doneOn: date('Told on', 'When?'),
      },
      work,
    ),
    extendedOn: date('Extended on', 'When did you tell the person that it takes longer?', time),
    extensionReason: text('Reason for it', 'Why does it take longer?', time),
    pauses: rows(
      'Waiting for the person',
      'When did you wait for something from the person?',
      {
        from: date('Since', 'Since when did you wait?'),
        until: date('Until', 'When did it come?'),
        reason: text('For', 'What was missing?'),
        by: text('Noted by', 'Who noted it?'),
      },
      time,
    ),
    refusedOn: date('No to selling on', 'When did the person, or the parent, say no?', time),
    outcome: choice(
      'Outcome',
      'What did you decide?',
      [
        { value: 'granted', label: 'Done as asked' },
        { value: 'partly', label: 'Done in part' },
        { value: 'denied', label: 'Refused' },
        { value: 'withdrawn', label: 'Taken back' },
      ],
      answer,
    ),
    outcomeReason: text('Reason', 'Why, if not as asked?', answer),
    answeredOn: date('Answered on', 'When did the answer go out?', answer),
    erasedOn: date('Person erased on', 'When were name and reply address erased from the log?', answer),
    pastSha256: text('Fingerprint of the past', 'SHA-256 of what the history holds without the person', {
      internal: true,
    }),
  }),
);

export type Request = RecordOf<typeof request.fields>;
