/** What a letter asks a recipient for: every point that the records lack and that it can tell, each with its ground. */
import { valueOf } from '../inventory/answer.ts';
import type { Agreement } from '../inventory/agreement.ts';
import type { RecordPath } from '../documents/block.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { gapMatters } from '../findings/gap-matters.ts';
import { contractTerm, type ContractTermEntry } from '../library/contract-terms.ts';
import { agreementStanding } from './agreement-standing.ts';
import { agreementState } from './agreement-state.ts';
import { recipientClauses } from './clause-checklist.ts';
import { contractStanding } from './contract-standing.ts';
import { dueAgreements } from './due-agreements.ts';
import { roleOutcome } from './role-outcome.ts';
import { roleAnswersOf, yesNoQuestions, type YesNoQuestion } from './role-questions.ts';
import type { VendorIndex } from './vendor-index.ts';

export type VendorAsk =
  | { ask: 'address' | 'products' | 'country'; records: RecordPath[] }
  | { ask: 'agreement' | 'associate'; records: RecordPath[]; terms: ContractTermEntry[] }
  | { ask: 'copy' | 'ended' | 'perhapsEnded' | 'endsSoon'; agreement: Agreement; records: RecordPath[] }
  | { ask: 'clauses'; terms: ContractTermEntry[]; records: RecordPath[] }
  | { ask: 'subcontractors'; terms: ContractTermEntry[]; records: RecordPath[] }
  | { ask: 'answer'; question: YesNoQuestion; records: RecordPath[] };

/** Questions that the recipient itself can answer; the others are about what the office or the person does. */
const theyKnow: readonly YesNoQuestion[] = ['ownUse', 'combines', 'adsUse'];

/** Everything that is missing, in the order of the letter: who they are, the papers, the clauses, the open questions. */
export function vendorAsks(index: VendorIndex, recipient: Recipient, ccpa: boolean): VendorAsk[] {
  return [
    ...factAsks(index, recipient),
    ...paperAsks(index, recipient, ccpa),
    ...clauseAsks(index, recipient, ccpa),
    ...openQuestions(index, recipient).map((question): VendorAsk => {
      return { ask: 'answer', question, records: [`${recipient.id}.${question}`] };
    }),
  ];
}

function factAsks({ office }: VendorIndex, recipient: Recipient): VendorAsk[] {
  return (['address', 'products', 'country'] as const)
    .filter((field) => {
      const path = `${recipient.id}.${field}`;
      // An address is needed to write to it at all; the others only where a document needs them.
      return (
        recipient[field].state === 'unknown' &&
        (field === 'address' || gapMatters(office, 'recipient', recipient, path))
      );
    })
    .map((field) => ({ ask: field, records: [`${recipient.id}.${field}`] }));
}

function paperAsks(index: VendorIndex, recipient: Recipient, ccpa: boolean): VendorAsk[] {
  const standing = agreementStanding(index, recipient, ccpa);
  const due = dueAgreements(index).filter(({ agreement }) => valueOf(agreement.recipient) === recipient.id);
  const unsigned = index.agreementsOf(recipient.id).filter((one) => {
    const state = agreementState(one, index.asOf);
    return state === 'notYet' || state === 'open';
  });
  const asked = unsigned.length + due.filter(({ state }) => state === 'ended' || state === 'perhapsEnded').length > 0;
  return [
    ...unsigned.map((agreement): VendorAsk => ({ ask: 'copy', agreement, records: [agreement.id] })),
    ...due.flatMap(({ agreement, state }): VendorAsk[] =>
      state === 'renewsSoon' ? [] : [{ ask: state, agreement, records: [agreement.id] }],
    ),
    ...(standing.californiaMissing && !asked
      ? [
          {
            ask: 'agreement',
            terms: termsOfNewOne(index, recipient, ccpa),
            records: [recipient.id],
          } satisfies VendorAsk,
        ]
      : []),
    ...(standing.associateMissing
      ? [{ ask: 'associate', terms: [contractTerm('hipaa-baa')], records: [recipient.id] } satisfies VendorAsk]
      : []),
  ];
}

/** What a contract must say where none is on record: every clause is missing. */
function termsOfNewOne(index: VendorIndex, recipient: Recipient, ccpa: boolean): ContractTermEntry[] {
  const lines = recipientClauses(index, recipient, ccpa);
  return lines.flatMap(({ term }) => (term.severity === 'must' && term.id !== 'hipaa-baa' ? [term] : []));
}

/** Clauses that were looked for in vain, and the companies that it hires in turn, which no record names. */
function clauseAsks(index: VendorIndex, recipient: Recipient, ccpa: boolean): VendorAsk[] {
  const lines = recipientClauses(index, recipient, ccpa).filter(({ term }) => term.id !== 'hipaa-baa');
  const missing = lines.filter(({ mark }) => mark === 'missing');
  const hired = lines.find(({ term }) => term.id === 'ct-subcontractors');
  return [
    ...(missing.length > 0
      ? [
          {
            ask: 'clauses',
            terms: missing.map(({ term }) => term),
            records: [...new Set(missing.flatMap(({ agreements }) => agreements))],
          } satisfies VendorAsk,
        ]
      : []),
    ...(hired && hired.mark !== 'found'
      ? [{ ask: 'subcontractors', terms: [hired.term], records: [recipient.id] } satisfies VendorAsk]
      : []),
  ];
}

/** Open questions about the role that it can answer itself. */
function openQuestions(index: VendorIndex, recipient: Recipient): YesNoQuestion[] {
  const { open } = roleOutcome(roleAnswersOf(recipient), contractStanding(index, recipient));
  const asks = recipient.party.state === 'given' ? open : yesNoQuestions;
  const role = valueOf(recipient.role);
  const may = role === undefined || role === 'serviceProvider' || role === 'contractor' || role === 'thirdParty';
  return may ? theyKnow.filter((name) => asks.includes(name) && recipient[name].state === 'unknown') : [];
}
