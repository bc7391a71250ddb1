/**
 * How a card says what a record says, kind by kind. Words in braces are answers; a sentence is said when all of its answers are
 * known. A question of yes or no, and a choice of few, have a sentence for each answer. What no sentence tells stands below
 * them on the card, so that nobody says yes to something unread.
 */
import type { ReviewType } from '../review-types.ts';

/** A sentence with answers in it. */
export type Sentence = string;
/** A sentence for each answer to one question; answers without one are told below. */
export interface ByAnswer {
  readonly field: string;
  readonly says: { readonly [answer: string]: Sentence };
}
export type Saying = Sentence | ByAnswer;

const yesNo = (field: string, yes: Sentence, no: Sentence): ByAnswer => ({ field, says: { true: yes, false: no } });

/** What is said of each kind, in order. The name stands over the card. */
export const sayings: { readonly [Type in ReviewType]?: readonly Saying[] } = {
  disclosure: [
    'This goes to {recipients}: {elements}.',
    'It is for this: {purposes}.',
    {
      field: 'basis',
      says: {
        businessPurpose: 'They get it only to work for you.',
        sold: 'You get something in return: it counts as a sale.',
        shared: 'It serves ads that follow people across sites.',
        directMarketing: 'They may use it for their own marketing.',
        consent: 'It goes out only because the person agreed.',
        userDirected: 'It goes out because the person asked for it.',
        legal: 'It goes out because of law, safety or claims.',
        businessTransfer: 'It goes out when the business is sold or merged.',
      },
    },
    yesNo(
      'recipientMarketing',
      'They may market their own things with it.',
      'They may not market their own things with it.',
    ),
    'It happens under this condition: {condition}.',
    yesNo('happens', 'It happens today.', 'It may happen, but does not today.'),
  ],
  recipient: [
    'It does this for you: {service}.',
    {
      field: 'role',
      says: {
        serviceProvider: 'It works for you under written limits (service provider).',
        contractor: 'It works for you as a contractor.',
        thirdParty: 'It decides for itself what it does with the data (third party).',
        affiliate: 'It is a company of your group.',
        clientOrganization: 'It is your client, and you work for it.',
        authority: 'It is an authority or a court.',
        successor: 'It would be the buyer of the business.',
        user: 'These are other users.',
        public: 'This is everybody: the public.',
      },
    },
    yesNo(
      'ownUse',
      'It may use the data for its own ends too.',
      'It may use the data for nothing else than its work for you.',
    ),
    yesNo('adsUse', 'It uses the data for ads across sites.', 'It uses the data for no ads across sites.'),
    yesNo('hipaaBusinessAssociate', 'It is your HIPAA business associate.', 'It is not your HIPAA business associate.'),
  ],
  tracker: [
    {
      field: 'setBy',
      says: {
        us: 'Your own site sets it.',
        others: 'Another company sets it.',
        both: 'Your site and another company set it.',
      },
    },
    'It records this: {elements}.',
    'It is for this: {purposes}.',
    'These companies read it: {recipients}.',
    yesNo('crossSite', 'It follows people across sites.', 'It does not follow people across sites.'),
    'People refuse it like this: {control}.',
    'It stays {lifetime}.',
  ],
  agreement: [
    'It is with {recipient}.',
    {
      field: 'status',
      says: {
        asked: 'You have asked for it.',
        draft: 'It is a draft.',
        signed: 'It is signed.',
        accepted: 'It was accepted online.',
        expired: 'It is over.',
      },
    },
    'It was signed on {signedOn}.',
    'It ends on {endsOn}.',
    yesNo('renews', 'It renews by itself.', 'It does not renew by itself.'),
  ],
  retentionRule: [
    'It is about this: {elements}.',
    'You keep it {period}.',
    'It is counted from {startsAt}.',
    'You decide like this: {criteria}.',
    'It rests on {citation}.',
  ],
  system: [
    { field: 'operatedBy', says: { us: 'You run it yourself.', vendor: 'A company runs it for you.' } },
    'It is run or hosted by {host}.',
    'In it is {elements}.',
    'The data is kept in {locations}.',
  ],
  activity: [
    'This happens: {occasion}.',
    'It is about {personGroups}.',
    'You use this for it: {elements}.',
    'It serves this: {purposes}.',
    'It comes from {sources}.',
    'It is kept in {systems}.',
    yesNo(
      'automatedDecisions',
      'Software alone decides something important about people.',
      'No software decides anything important by itself.',
    ),
  ],
  dataElement: [
    'The policy calls it “{printed}”.',
    'It is about {personGroups}.',
    'It counts as sensitive: {sensitiveKinds}.',
    'You have it only in some cases: {condition}.',
    yesNo('optional', 'People may leave it out.', 'People have to give it.'),
  ],
  source: ['It brings {elements}.', 'It comes by {channels}.', 'It comes on these occasions: {occasions}.'],
  purpose: ['The policy says: {printed}.', 'It serves {businessPurpose}.'],
  personGroup: [
    'The policy calls them “{printed}”.',
    'To the office they are {relationship}.',
    yesNo('direct', 'You deal with them directly.', 'You do not deal with them directly.'),
    yesNo('minors', 'Some of them are under 18.', 'None of them is under 18.'),
  ],
  policyDocument: [
    'It covers {scope}.',
    'It is published here: {place}.',
    'It is in force from {effectiveDate}.',
    'It was last looked at on {updatedDate}.',
  ],
  marketing: ['It goes out by {channels}.', 'In it is {content}.', 'People stop it like this: {optOut}.'],
  financialIncentive: [
    'The terms are: {terms}.',
    'People give this for it: {elements}.',
    'They join like this: {join}.',
    'They leave like this: {leave}.',
  ],
  transfer: ['Data goes to {destinations}.', 'It is protected by {safeguard}.'],
  requestChannel: ['It is {value}.', 'It takes these requests: {serves}.'],
  right: ['It is open to {eligible}.', 'You answer within {deadlineDays} days.', 'Its limits are: {limits}.'],
  verification: [
    'You check who asks like this: {methods}.',
    'They have to tell you {information}.',
    'When you cannot be sure: {failureOutcome}.',
  ],
  agent: [
    yesNo('allowed', 'Somebody may ask for another person.', 'Nobody may ask for another person.'),
    'You ask for this proof: {proof}.',
    yesNo('parentForMinor', 'A parent may ask for a minor child.', 'A parent may not ask for a minor child.'),
  ],
  contact: ['Email goes to {email}.', 'The telephone number is {phone}.', 'It is used for {uses}.'],
  address: ['It is {lines}, {city}, {state} {postalCode}.', 'It is used for {uses}.'],
};
