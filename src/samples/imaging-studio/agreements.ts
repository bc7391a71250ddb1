/** What those who get data have promised in writing. */
import type { Agreement } from '../../inventory/agreement.ts';
import { unknown } from '../../inventory/answer.ts';
import { contractTermsFor, type ContractTerm } from '../../library/contract-terms.ts';
import { sampleRecord, type SampleAnswers } from '../sample-record.ts';
import { agreements, recipients } from './ids.ts';
import { recipientTerms } from './terms.ts';

/** The clauses that a contract with a service provider needed when the studio looked them up. */
const vendorClauses = contractTermsFor('serviceProvider', '2026-10-12')
  .filter((term) => term.severity === 'must')
  .map((term) => term.id);

/** The same for a contractor. */
const contractorClauses = contractTermsFor('contractor', '2026-10-12')
  .filter((term) => term.severity === 'must')
  .map((term) => term.id);

const thirdPartyClauses = contractTermsFor('thirdParty', '2026-10-12')
  .filter((term) => term.severity === 'must')
  .map((term) => term.id);

/** A signed agreement in which every clause was found, except those named. */
function signed(
  id: string,
  recipient: string,
  clauses: ContractTerm[],
  answers: SampleAnswers<'agreement'>,
): Agreement {
  const missing = 'clausesMissing' in answers && Array.isArray(answers.clausesMissing) ? answers.clausesMissing : [];
  return sampleRecord('agreement', id, recipientTerms, {
    recipient,
    kind: 'californiaClauses',
    status: 'signed',
    renews: true,
    terms: ['to use the data only to work for us', 'to keep it secret and safe'],
    clausesFound: clauses.filter((clause) => !missing.includes(clause)),
    place: 'Shared drive, folder Agreements',
    ...answers,
  });
}

export const agreementRecords = [
  signed(agreements.slotwise, recipients.slotwise, vendorClauses, {
    name: 'Slotwise service agreement',
    signedOn: '2023-02-01',
  }),
  signed(agreements.clearframe, recipients.clearframe, vendorClauses, {
    name: 'Clearframe archive agreement',
    signedOn: '2023-01-20',
  }),
  signed(agreements.keepsake, recipients.keepsake, vendorClauses, {
    name: 'Keepsake Cloud agreement',
    signedOn: '2023-03-03',
    clausesMissing: ['ct-subcontractors'],
  }),
  signed(agreements.postwell, recipients.postwell, vendorClauses, {
    name: 'Postwell terms',
    kind: 'onlineTerms',
    status: unknown,
    clausesFound: unknown,
  }),
  signed(agreements.quayside, recipients.quayside, vendorClauses, {
    name: 'Quayside merchant agreement',
    signedOn: '2022-11-09',
  }),
  signed(agreements.lantern, recipients.lantern, vendorClauses, {
    name: 'Lantern hosting terms',
    kind: 'onlineTerms',
    status: 'accepted',
    signedOn: '2022-03-14',
  }),
  signed(agreements.tallymark, recipients.tallymark, vendorClauses, {
    name: 'Tallymark data terms',
    status: 'accepted',
    signedOn: '2023-05-02',
  }),
  signed(agreements.brightlane, recipients.brightlane, thirdPartyClauses, {
    name: 'Brightlane advertiser terms',
    kind: 'onlineTerms',
    status: 'accepted',
    signedOn: '2023-05-02',
    terms: ['to stop using a browser’s data when the browser opts out'],
  }),
  signed(agreements.ledgerfield, recipients.ledgerfield, vendorClauses, {
    name: 'Ledgerfield payroll agreement',
    signedOn: '2023-01-05',
  }),
  signed(agreements.tinySteps, recipients.tinySteps, thirdPartyClauses, {
    name: 'Tiny Steps partner letter',
    kind: 'serviceTerms',
    status: 'expired',
    signedOn: '2024-08-20',
    endsOn: '2025-12-31',
    renews: false,
    terms: ['to send at most four emails a year', 'to remove a person who opts out within 10 days'],
    clausesMissing: ['tp-steps', 'tp-notify'],
  }),
  signed(agreements.lullaby, recipients.lullaby, thirdPartyClauses, {
    name: 'Lullaby Lane partner agreement',
    signedOn: '2026-01-19',
    endsOn: '2027-01-31',
    renews: false,
    terms: ['to write only to people who ticked its box', 'to remove a person who opts out within 10 days'],
  }),
  signed(agreements.fernwood, recipients.fernwood, vendorClauses, {
    name: 'Fernwood plan administration agreement',
    signedOn: '2023-01-09',
  }),
  signed(agreements.marlowe, recipients.marlowe, contractorClauses, {
    name: 'Marlowe & Finch engagement letter',
    signedOn: '2023-02-14',
  }),
  signed(agreements.pelham, recipients.pelham, contractorClauses, {
    name: 'Pelham engagement letter',
    signedOn: '2023-02-21',
  }),
];
