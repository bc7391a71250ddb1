/** Where the policy stands and how it reads. The office notes what it has checked there; no record shows it otherwise. */
import { block, type DoneBesides, type Satisfaction, type Satisfactions } from './satisfaction.ts';

/** An item that the office checks at the place where people read the policy. */
function checked(is: string, toDo: string, more: Pick<DoneBesides, 'where'> = {}): Satisfaction {
  return { needs: [], done: { field: 'policyDocument.placeChecked', is, toDo, ...more } };
}

const online = { where: ['website', 'app'] } as const;
const onWebsite = { where: ['website'] } as const;

const homePage: Satisfaction = {
  ...checked(
    'homePageLink',
    'Open the home page. Is there a link to the policy with the word “privacy”, as large and as dark as the links around it? Then note it.',
    onWebsite,
  ),
  policies: 'customers',
};

export const postingAndForm: Satisfactions = {
  // The paragraph that says what the policy covers, or at least its dates: without a recorded policy neither is there.
  'pp-have-policy': {
    needs: [[block('who.policy.*'), block('changes.dates.*')]],
    answeredAt: ['policyDocument.title', 'policyDocument.scope'],
  },
  'pp-caloppa-conspicuous-post': homePage,
  'pp-link-word-privacy': homePage,
  'pp-app-link': {
    ...checked(
      'appLink',
      'Open the app, and its page in the store. Can people reach the policy from both? Then note it.',
      { where: ['app'] },
    ),
    policies: 'customers',
  },
  'pp-california-page': {
    ...checked(
      'californiaPage',
      'Open the page on privacy rights in California. Is the policy part of it? Then note it.',
      onWebsite,
    ),
    policies: 'customers',
  },
  // The policy says itself that it can be had at the office.
  'pp-no-website': {
    needs: [[block('who.policy.*', { where: { field: 'place', is: ['premises'] } })]],
    answeredAt: ['policyDocument.place'],
  },
  'pp-printable': checked(
    'prints',
    'The files that Candor writes print as documents. Print the page on your website too: is it all there? Then note it.',
    online,
  ),
  'pp-plain-language': checked(
    'plainWords',
    'The sentences of the draft are plain. Read the words that you wrote yourselves: are they plain too? Then note it.',
  ),
  'pp-small-screens': checked(
    'smallScreens',
    'Open the policy on a telephone. Can you read it without moving it from side to side? Then note it.',
    online,
  ),
  'pp-languages': checked(
    'languages',
    'Have the policy put into each language in which you give contracts or notices, then note it.',
  ),
  'pp-accessibility': checked(
    'accessible',
    'Have the page with the policy checked against WCAG 2.1, then note it.',
    online,
  ),
  // Nobody has to tell the office that the policy cannot be found while the home page leads to it.
  'pp-caloppa-30-days': homePage,
};
