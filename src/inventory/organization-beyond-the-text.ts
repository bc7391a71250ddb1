/** What the law asks for besides the words of the policy: facts that decide what is due, and what has been done about it. */
import { choices, text, texts, yesNo } from './field.ts';

const dealings = 'How you deal with people';
const done = 'Done besides the policy';

export const beyondTheTextFields = {
  onlineOnly: yesNo('Online only', 'Do you deal with people online only, and nowhere else?', {
    section: dealings,
    citation: 'ccr-7020',
    internal: true,
  }),
  otherLanguages: texts(
    'Other languages',
    'In which languages besides English do you usually give contracts or notices?',
    {
      section: dealings,
      citation: 'ccr-7003-b',
      internal: true,
    },
  ),
  visitorsReview: yesNo('Own data online', 'Can visitors see what they gave you online, and ask you to change it?', {
    section: dealings,
    citation: 'bpc-22575-b-2',
    internal: true,
  }),
  californiaPage: yesNo('Page on California', 'Does the website have a page on privacy rights in California?', {
    section: dealings,
    citation: 'ccr-7011-d',
    internal: true,
  }),
  choicesLink: yesNo('One link for both choices', 'Does the website use the one link “Your Privacy Choices”?', {
    section: dealings,
    citation: 'ccr-7015',
    internal: true,
  }),
  signalsInPlaceOfLinks: yesNo(
    'Signals in place of links',
    'Do you honor opt-out signals with no hurdle at all, and leave out the links to opt out?',
    { section: dealings, citation: 'ccr-7025' },
  ),
  infersFromSensitive: yesNo(
    'Conclusions from sensitive data',
    'Do you draw conclusions about people from sensitive data?',
    { section: dealings, citation: 'ccr-7014-g' },
  ),
  offersRewards: yesNo('Rewards for data', 'Do people get a discount, points or a gift for their data?', {
    section: dealings,
    citation: 'ccr-7016',
    internal: true,
  }),
  dataBroker: yesNo('Data broker', 'Are you registered as a data broker in California?', {
    section: dealings,
    internal: true,
  }),
  platesRead: yesNo('License plates', 'Do cameras at your office read license plates?', {
    section: dealings,
    internal: true,
  }),
  under16Consent: text('Under 16: how they agree', 'How does a parent, or a young person of 13 to 15, agree first?', {
    section: dealings,
    citation: 'ccr-7070',
  }),
  healthNotice: text('Notice of Privacy Practices', 'Where on the web is your Notice of Privacy Practices?', {
    section: dealings,
    citation: 'cfr-45-164.520',
  }),
  financialNotice: text(
    'Federal financial notice',
    'Where on the web is your notice under federal law on financial privacy?',
    {
      section: dealings,
    },
  ),
  dutiesDone: choices(
    'Done besides the policy',
    'Which of these have you done?',
    [
      {
        value: 'choicesLink',
        label: '“Your Privacy Choices” has its icon, is in the header or footer, and leads to both choices',
      },
      { value: 'optOutShown', label: 'People can see that their opt-out was carried out' },
      {
        value: 'noticeBeforeNewUse',
        label: 'Before new data or a new use: records corrected, people told, policy published again',
      },
      { value: 'noticeOfMachineDecisions', label: 'A notice of its own before a computer decides something important' },
      { value: 'requestCounts', label: 'The counts of last year’s requests were published by July 1' },
      { value: 'plateReaderPolicy', label: 'A policy on license plate readers is on the website' },
    ],
    { section: done, citation: 'ccr-7011', internal: true },
  ),
};
