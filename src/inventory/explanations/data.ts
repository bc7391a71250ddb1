/** Questions about people, data, where it comes from and what it is for. */
import { explain, type Explanations } from './explanation.ts';

export const personGroupExplanations: Explanations = {
  name: explain('One group of people whose data you hold.', 'Each part of the policy says whom it is about.', [
    'patients',
    'people who apply for a job',
  ]),
  printed: explain('Words that fit into a sentence.', 'The policy uses them in place of your short name.', [
    'people who visit our website',
    'patients and their families',
  ]),
  kind: explain('The closest of the list.', 'Staff, children and customers have rules of their own.'),
  relationship: explain('How these people and you are tied.', 'It shows why you have their data.', [
    'they pay for our services',
    'they work for a client',
  ]),
  direct: explain('Yes, if they meet, call or write you themselves.', 'Data from others needs another sentence.'),
  residency: explain('Where these people live.', 'California’s laws protect people who live there.'),
  minors: explain('Yes, if you know of people under 18 among them.', 'Young people have more rights.'),
};

export const dataElementExplanations: Explanations = {
  name: explain('One kind of data, in the words of your office.', 'The whole policy is built from these lines.', [
    'insurance card',
    'date of birth',
  ]),
  printed: explain('Words that a reader from outside understands.', 'The policy uses them in place of your name.', [
    'insurance card number',
    'pictures of your teeth',
  ]),
  libraryId: explain(
    'An entry of Candor’s own list of data, if it came from there.',
    'It brings the categories with it. Leave it as it is.',
  ),
  cpraCategories: explain(
    'California sorts data into a list with letters. Choose the one that fits best first.',
    'The policy must list your data under these names.',
    ['email address: identifiers', 'payment history: commercial information'],
  ),
  sensitiveKinds: explain(
    'Sensitive are ID numbers, account logins, exact place, health, race, faith and a few more.',
    'People can ask you to limit some uses of it.',
    ['driver’s license number: yes', 'shoe size: no'],
  ),
  sensitiveRemark: explain('When it counts as sensitive, if not always.', 'It keeps the list exact.', [
    'only with the PIN',
    'only if it names a disease',
  ]),
  shineTheLightCategories: explain(
    'Shine the Light has a list of its own, such as names, children, bills.',
    'The yearly answer must use these names.',
    ['home address: names and addresses', 'paid bills: payment history'],
  ),
  regime: explain(
    'Most data of an office falls under the CCPA. A medical record falls under HIPAA or California’s medical law.',
    'Data under another law is left out of most lists here.',
    ['X-ray: HIPAA', 'website visit: CCPA'],
  ),
  identifiability: explain(
    'Whether somebody could tell whose data it is.',
    'Data that nobody can tie to a person is outside the policy.',
    ['name: yes', 'number of visitors a month: no'],
  ),
  personGroups: explain('The groups of people that this data is about.', 'The policy says it group by group.', [
    'patients',
    'website visitors',
  ]),
  condition: explain('When you have it, if not from everybody.', 'It keeps the policy from saying too much.', [
    'only if you pay by card',
    'only for minors',
  ]),
  optional: explain(
    'Yes, if people can leave the field empty and still be served.',
    'They should know what is up to them.',
  ),
  precision: explain(
    'How exact a place is.',
    'A place within about a third of a mile counts as exact, and as sensitive.',
  ),
};

export const sourceExplanations: Explanations = {
  name: explain('The way on which data comes to you.', 'The policy must say where data comes from.', [
    'forms at the front desk',
    'referrals from doctors',
  ]),
  kind: explain('From the person, from somebody else, or noted by itself.', 'Each kind prints in another list.', [
    'from the person: a form',
    'by itself: a website log',
  ]),
  category: explain('The name that the law or custom has for it.', 'Readers can compare policies by it.'),
  channels: explain('By which means it comes.', 'It makes the sentence easy to picture.', ['telephone', 'website']),
  occasions: explain('When it happens.', 'People then know it when they see it.', ['when you book', 'when you pay']),
  elements: explain('Which data comes on this way.', 'It ties the two lists of the policy together.'),
  governingPolicy: explain('Whose privacy rules hold where the data came from.', 'People can read on there.', [
    'the policy of the hospital that sent you',
    'ours',
  ]),
};

export const purposeExplanations: Explanations = {
  name: explain('What you do with data, as words that can follow “to”.', 'A policy must say what data is for.', [
    'send reminders',
    'bill your insurer',
  ]),
  printed: explain('Longer words for the policy, if the name is too short.', 'Leave it open if the name is clear.', [
    'remind you of your visits by text message',
    'send the bill to your health plan',
  ]),
  businessPurpose: explain(
    'California has a list of eight daily purposes, such as safety, service and repair.',
    'Passing data on for one of them is not a sale.',
    ['send reminders: performing services', 'watch the door: security'],
  ),
  commercial: explain('Yes, if it should move people to buy, rent or join.', 'Ads have rules of their own.', [
    'newsletter with offers: yes',
    'reminder of a visit: no',
  ]),
  legalBasis: explain('Only for policies that name one, mostly for people in Europe.', 'California asks for none.', [
    'consent',
    'contract',
  ]),
  limit: explain('A border that you keep to.', 'The policy can then promise it.', [
    'only with consent',
    'never for children',
  ]),
  elements: explain('Which data is used for it.', 'Leave it open when the activities tell it.'),
};
