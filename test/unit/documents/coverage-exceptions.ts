/** The reviewed exceptions of the coverage test, each with its reason. */
import type { Overrides } from '../../support/answered-office.ts';

const decidesLaw = 'decides which laws seem to apply; the number itself is the office’s own affair';
const onlyInAnswer = 'printed in the Shine the Light answer, not in the policy';
const ownAffair = 'the keeping of contracts is the office’s own affair; the policy tells what they promise';

/** Fields, or whole record types, that no policy prints. */
export const neverPrinted: { readonly [name: string]: string } = {
  request: 'a person’s request is nobody else’s business',
  ledgerYear: 'the Shine the Light year is printed in the answer, not in the policy',
  evidence: 'proof stays in the office',
  wording: 'own words stand in the text themselves, not as facts of the inventory',
  issuedVersion: 'a version is the text; it does not speak of itself',
  policyReview: 'kept in the vault beside the version',
  inventoryReview: 'how the office looks after its records is its own affair; the minute tells it',
  'policyDocument.nextReviewDue': 'a review that changes no word must not make the published text untrue',
  letter: 'what went to one person is nobody else’s business',
  findingWaiver: 'a decision about a finding stays in the office and in the lawyer’s pack',
  'organization.annualRevenueUsd': decidesLaw,
  'organization.californiaConsumersPerYear': decidesLaw,
  'organization.revenueShareFromSelling': decidesLaw,
  'organization.employeeCount': decidesLaw,
  'organization.financialInstitution': 'decides only whether the Shine the Light duty falls on the office',
  'organization.lawsAddressed.nameUsed': 'what an old text called the law; a wrong name must not be repeated',
  'dataElement.shineTheLightCategories': onlyInAnswer,
  'recipient.address': onlyInAnswer,
  'recipient.products': onlyInAnswer,
  'activity.personGroups': 'the list of data tells whose data each kind is; the activity tells it where that is open',
  'activity.sources': 'the list of data tells where each kind comes from; the activity tells it where that is open',
  'activity.systems': 'the table of places tells what is kept in each; the activity tells it where that is open',
  'activity.trackers': 'the table of trackers tells what each one records and what for',
  'disclosure.activities': 'decides in which policy it stands; its purposes tell what it is for',
  'agreement.name': ownAffair,
  'agreement.signedOn': ownAffair,
  'agreement.endsOn': ownAffair,
  'agreement.renews': ownAffair,
  'agreement.status': 'decides whether promises are told: only an agreement in force binds',
  'agreement.clausesFound': 'what an agreement promises is told in the office’s words; the clauses decide the role',
  'agreement.clausesMissing': 'a missing clause is a finding for the office, not news for a reader',
};

const signed: Overrides = { 'agreement.status': { state: 'given', value: 'signed' } };
const forClient: Overrides = { 'activity.role': { state: 'given', value: 'serviceProvider' } };

/** Fields that need other answers to be said at all. */
export const saidWhen: { readonly [name: string]: Overrides } = {
  'organization.financialNotice': { 'dataElement.regime': { state: 'given', value: 'glba' } },
  'agreement.kind': signed,
  'agreement.recipient': signed,
  'agreement.terms': signed,
  'activity.onBehalfOf': forClient,
  'activity.role': forClient,
  // Otherwise the people of the activity that uses the data are named.
  'dataElement.personGroups': { 'activity.personGroups': { state: 'unknown' } },
  // So are its sources.
  'source.elements': { 'activity.sources': { state: 'unknown' } },
  // The name stands where no wording for the policy is given.
  'dataElement.name': { 'dataElement.printed': { state: 'unknown' } },
  'personGroup.name': { 'personGroup.printed': { state: 'unknown' } },
  'dataElement.identifiability': { 'dataElement.identifiability': { state: 'given', value: 'aggregate' } },
  // The row of a recipient needs no other name for what it gets.
  'disclosure.name': { 'disclosure.identifiability': { state: 'given', value: 'aggregate' } },
  'organization.deidentifiedStays': { 'dataElement.identifiability': { state: 'given', value: 'deidentified' } },
};

const notUsed = 'nothing is made of it until somebody confirms it';

/** Fields whose suggested value is not printed at all, so that there is nothing to mark. */
export const onlyDecides: { readonly [name: string]: string } = {
  'organization.forProfit': notUsed,
  'dataElement.printed': notUsed,
  'personGroup.printed': notUsed,
};
