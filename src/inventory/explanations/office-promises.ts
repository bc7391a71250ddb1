/** Questions about what an office promises in its policy, and what it does beside the text. */
import { explain, type Explanations } from './explanation.ts';

export const promiseExplanations: Explanations = {
  securityMeasures: explain(
    'Steps you really take, one per line. Leave out what you only plan.',
    'A promise that is not kept is worse than none.',
    ['locked cabinets', 'two-step sign-in'],
  ),
  securityStandard: explain('A written rule book that you follow.', 'Name one only if somebody checks it.', [
    'the HIPAA Security Rule',
    'the card industry’s rules',
  ]),
  securityGuarantee: explain('What you say about full safety.', 'Nobody can promise that nothing will ever happen.', [
    'no system is fully safe',
    'we tell you of a breach',
  ]),
  securityThreats: explain('Dangers that your steps are meant for.', 'It makes the part less empty.', [
    'loss of a laptop',
    'strangers at the front desk',
  ]),
  changesPostedOn: explain(
    'Where a changed policy can be read.',
    'A California law makes you say how people learn of changes.',
    ['on this page', 'at the front desk'],
  ),
  changesSignificantNotice: explain('What more you do when a change matters.', 'The same law asks for it.', [
    'an email',
    'a notice on the home page',
  ]),
  changesEffective: explain('From when a new text counts.', 'People should have time to read it.', [
    'on the date at its top',
    '30 days after posting',
  ]),
  changesDateShown: explain('Where a reader finds the date.', 'The date must be in the policy.', [
    'at the top',
    'at the end',
  ]),
  changesEncouragesReview: explain(
    'Yes, if your text asks people to come back and read.',
    'It is a friendly line, not a duty.',
  ),
  mayRefuse: explain('Yes, if people can keep data to themselves.', 'They should know what is up to them.'),
  anonymousUse: explain('Yes, if a visit needs no name, email or sign-in.', 'Many people only want to look.'),
  refusalConsequence: explain('What cannot be done without the data.', 'It is fair to say it before.', [
    'book an appointment online',
    'get results by email',
  ]),
  userDuties: explain('What you ask of people.', 'It belongs in the policy only if you mean it.', [
    'tell us when your address changes',
    'keep your password secret',
  ]),
  acceptanceModel: explain('What you say about reading or agreeing.', 'A policy informs. It needs no signature.', [
    'please read it',
    'you agree by signing in',
  ]),
  acceptanceContinuedUse: explain(
    'What you say about people who simply go on.',
    'Some readers do not like such a line.',
    ['it means you accept the new text', 'we say nothing about it'],
  ),
  definitions: explain('Words that your text uses in a meaning of its own.', 'One word should mean one thing.', [
    'services: our website and our clinic',
    'visitor: anybody on the site',
  ]),
  termsDocuments: explain('Other texts that belong to the policy.', 'Readers should know which comes first.', [
    'Terms of Use',
    'Notice of Privacy Practices',
  ]),
  linksPresent: explain(
    'Yes, if a click on your site can lead to another one.',
    'Your policy ends where another site begins.',
  ),
  linksParties: explain('Which sites or kinds of sites.', 'It warns people before they leave.', [
    'our patient portal’s maker',
    'social networks',
  ]),
  linksGoverningPolicy: explain('Whose rules count after the click.', 'It is usually not yours.', [
    'the policy of that site',
    'ours, on booking pages',
  ]),
  linksAdvice: explain('What you tell people to do there.', 'One plain line is enough.', [
    'read the policy of that site',
    'leave out health details',
  ]),
  linksResponsibility: explain('What you say about what other sites do.', 'Keep it short and true.', [
    'we do not run them',
    'we choose them with care',
  ]),
  disclaimers: explain('Things that you say you do not answer for.', 'A lawyer should read these lines.', [
    'other sites: fully',
    'delays of email: as far as law allows',
  ]),
  severability: explain('What counts if one line turns out not to hold.', 'It is a line for lawyers.', [
    'the rest still counts',
    'we then mend the text',
  ]),
  onlineOnly: explain(
    'Yes, if people never meet you, call you or write you letters.',
    'Such an office may need only an email address for requests.',
  ),
  otherLanguages: explain(
    'Languages in which you usually hand out contracts or notices.',
    'The policy must then be there in those languages too.',
    ['Spanish', 'Chinese'],
  ),
  visitorsReview: explain(
    'Yes, if people can see and change what they typed in.',
    'If you offer it, the policy must say how.',
  ),
  californiaPage: explain(
    'Yes, if one page is about privacy rights in California.',
    'The policy must stand on it, or be linked there.',
  ),
  choicesLink: explain(
    'Yes, if the footer has the link “Your Privacy Choices” with its blue icon.',
    'One link can stand for two.',
  ),
  signalsInPlaceOfLinks: explain(
    'Yes, if you obey browser signals fully: no fee, no worse service, no pop-up.',
    'Then the links may be left out.',
  ),
  infersFromSensitive: explain(
    'Yes, if you guess something about a person from health or other sensitive data.',
    'Without it, some duties about sensitive data fall away.',
    ['Yes: we guess who may want a treatment', 'No: we only treat people'],
  ),
  offersRewards: explain(
    'Yes, if people get something because they give data.',
    'Then a notice of its own is needed.',
    ['Yes: 10 dollars off for an email', 'No: nothing of the kind'],
  ),
  dataBroker: explain(
    'Yes, if you trade data of people whom you do not deal with, and are on the state’s list.',
    'Such firms have more duties.',
  ),
  platesRead: explain('Yes, if a camera turns license plates into text.', 'California has a law for such cameras.'),
  under16Consent: explain(
    'How a parent says yes for a child under 13, and how young people of 13 to 15 say yes themselves.',
    'Without a yes, such data may not be sold or shared.',
    ['a signed form by mail', 'a call with a parent'],
  ),
  healthNotice: explain(
    'The web address of the notice that HIPAA asks of you.',
    'This policy sends patients there for their medical records.',
    ['www.bay-imaging.example/notice', 'at the front desk only'],
  ),
  financialNotice: explain(
    'The web address of the notice that a federal law asks of banks and the like.',
    'Few offices have one.',
    ['www.bay-loans.example/notice', 'we need none'],
  ),
  reviewEvery: explain(
    'How often somebody goes through all records and says whether each is still so.',
    'A policy that nobody looks at goes wrong without a sound.',
  ),
  dutiesDone: explain(
    'Tick what somebody has really done or looked at.',
    'A text cannot show these. Candor lists the others as things to do.',
  ),
};
