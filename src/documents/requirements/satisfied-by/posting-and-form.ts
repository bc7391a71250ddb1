/** Where the policy stands and how it reads. Most of it happens outside the records, so a person must look. */
import { block, type Satisfactions } from './satisfaction.ts';

export const postingAndForm: Satisfactions = {
  // The paragraph that says what the policy covers, or at least its dates: without a recorded policy neither is there.
  'pp-have-policy': {
    needs: [[block('who.policy.*'), block('changes.dates.*')]],
    answeredAt: ['policyDocument.title', 'policyDocument.scope'],
  },
  'pp-caloppa-conspicuous-post': {
    needs: [],
    byHand: 'Open the home page. Is there a link to the policy that holds the word “privacy” and that people notice?',
  },
  'pp-link-word-privacy': {
    needs: [],
    byHand: 'Open the home page. Does the link hold the word “privacy”, as large and as dark as the links around it?',
  },
  'pp-app-link': {
    needs: [],
    byHand: 'Open the app and its page in the store. Can people reach the policy from both?',
  },
  'pp-california-page': {
    needs: [],
    byHand: 'Open the page on privacy rights in California. Is the policy part of it?',
  },
  // The policy says itself that it can be had at the office.
  'pp-no-website': {
    needs: [[block('who.policy.*', { where: { field: 'place', is: ['premises'] } })]],
    answeredAt: ['policyDocument.place'],
  },
  'pp-printable': {
    needs: [],
    byHand: 'The PDF of this policy prints as a document. Does the page on your website print in full too?',
  },
  'pp-plain-language': {
    needs: [],
    byHand: 'The sentences of the draft are plain. Read the words that you entered yourself: are they plain too?',
  },
  'pp-small-screens': {
    needs: [],
    byHand: 'Open the policy on a telephone. Can you read it without moving it from side to side?',
  },
  'pp-languages': {
    needs: [],
    byHand: 'In which languages do you give contracts and notices? Is the policy there in each of them?',
  },
  'pp-accessibility': {
    needs: [],
    byHand: 'Check the page with the policy against WCAG 2.1, and say at the office how to get another format.',
  },
};
