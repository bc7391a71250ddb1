/** Promises and general terms that a policy states. */
import { rows, text, texts, yesNo } from './field.ts';

const security = 'Security';
const changes = 'Changes of the policy';
const terms = 'Terms';

export const promiseFields = {
  securityMeasures: texts('Safeguards', 'How do you protect the data?', {
    section: security,
    gap: 'should',
    citation: 'civ-1798.81.5',
  }),
  securityStandard: text('Standard', 'Which standard do you follow?', { section: security }),
  securityGuarantee: text('Guarantee', 'What do you say about guarantees?', { section: security }),
  securityThreats: texts('Protected against', 'Which dangers do the safeguards deal with?', { section: security }),
  changesPostedOn: text('Posted where', 'Where do you post changes of the policy?', {
    section: changes,
    gap: 'should',
    citation: 'bpc-22575-b-3',
  }),
  changesSignificantNotice: texts('Notice of important changes', 'How do you tell people about important changes?', {
    section: changes,
    gap: 'should',
    citation: 'bpc-22575-b-3',
  }),
  changesEffective: text('In force', 'When does a change apply?', { section: changes }),
  changesDateShown: text('Date shown', 'Where does the date of the last change stand?', { section: changes }),
  changesEncouragesReview: yesNo('Look again', 'Do you ask people to look at the policy from time to time?', {
    section: changes,
  }),
  mayRefuse: yesNo('May refuse', 'May a person refuse to give data?', { section: terms }),
  anonymousUse: yesNo('Anonymous use', 'Can people visit the website without giving data?', { section: terms }),
  refusalConsequence: text('Then', 'What can a person who refuses not do?', { section: terms }),
  userDuties: texts('Users’ duties', 'What do you ask of users, such as keeping data right?', { section: terms }),
  acceptanceModel: text('Acceptance', 'What do you say about agreeing to the policy?', { section: terms }),
  acceptanceContinuedUse: text('Use after a change', 'What does going on to use the service mean?', { section: terms }),
  definitions: rows(
    'Defined words',
    'Which words does the policy define?',
    {
      term: text('Word', 'Which word?'),
      covers: text('Means', 'What does it mean?'),
      excludes: texts('Leaves out', 'What does it leave out?'),
    },
    { section: terms },
  ),
  termsDocuments: rows(
    'Other terms',
    'Which other terms go with the policy?',
    {
      title: text('Title', 'What is it called?'),
      url: text('Address', 'Where is it on the web?'),
      precedence: text('Relation', 'How does it relate to the policy?'),
    },
    { section: terms },
  ),
  linksPresent: yesNo('Links to others', 'Does the website link to other sites?', { section: terms }),
  linksParties: texts('Linked parties', 'To whom does it link?', { section: terms }),
  linksGoverningPolicy: text('Their policy', 'Whose policy applies there?', { section: terms }),
  linksAdvice: text('Advice', 'What do you advise?', { section: terms }),
  linksResponsibility: text('Responsibility', 'What do you say about responsibility for them?', { section: terms }),
  disclaimers: rows(
    'Disclaimers',
    'For what do you refuse liability?',
    {
      subject: text('Subject', 'For what?'),
      extent: text('Extent', 'How far?'),
    },
    { section: terms },
  ),
  severability: text('Invalid clause', 'What happens if a clause is invalid?', { section: terms }),
};
