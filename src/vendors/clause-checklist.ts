/**
 * The clauses that the law asks for in the agreements with a recipient: which were found, which were looked for and not found,
 * and which nobody has looked for yet. A clause that stands in one agreement in force need not stand in another.
 */
import type { Agreement } from '../inventory/agreement.ts';
import { given, itemsOf, unknown, type Answer } from '../inventory/answer.ts';
import type { Recipient } from '../inventory/recipient.ts';
import {
  clausesFor,
  contractTermsFor,
  type ContractParty,
  type ContractTerm,
  type ContractTermEntry,
} from '../library/contract-terms.ts';
import { isAssociateAgreement, partiesOf } from './agreement-need.ts';
import { isInForce } from './agreement-state.ts';
import type { VendorIndex } from './vendor-index.ts';

/** `found`, `missing` (looked for and not found), `open` (nobody has looked yet). */
export const clauseMarks = ['found', 'missing', 'open'] as const;
export type ClauseMark = (typeof clauseMarks)[number];

export interface ClauseLine {
  term: ContractTermEntry;
  mark: ClauseMark;
  /** Ids of the agreements in force that say so. */
  agreements: string[];
}

/** Honest counts of a checklist; `mustMissing` of those that the law asks for. */
export interface ClauseCounts {
  found: number;
  missing: number;
  open: number;
  mustMissing: number;
}

const known = new Map<string, ContractTermEntry[]>();

/** The clauses for such parties on a day (ISO date), each once, in the order of the library. */
export function clausesForParties(parties: readonly ContractParty[], asOf: string): ContractTermEntry[] {
  // Asked for every recipient and agreement; the library never changes while the program runs.
  const key = `${asOf} ${parties.join()}`;
  const found = known.get(key) ?? [...new Set(parties.flatMap((party) => clausesFor(party, asOf)))];
  known.set(key, found);
  return found;
}

/** The rules around such contracts that are no words to look for. */
export function rulesForParties(parties: readonly ContractParty[], asOf: string): ContractTermEntry[] {
  return [...new Set(parties.flatMap((party) => contractTermsFor(party, asOf)))].filter((term) => term.rule === true);
}

/** The checklist of one agreement. */
export function agreementClauses(agreement: Agreement, parties: readonly ContractParty[], asOf: string): ClauseLine[] {
  return clausesForParties(parties, asOf).map((term) => ({
    term,
    mark: markOf(agreement, term.id),
    agreements: [agreement.id],
  }));
}

/** The checklist of a recipient: over all its agreements that are in force. */
export function recipientClauses(index: VendorIndex, recipient: Recipient, ccpa: boolean): ClauseLine[] {
  return clausesAcross(index, recipient, partiesOf(index, recipient, ccpa));
}

/** The same for parties that the caller names, such as the one that a role would make of it. */
export function clausesAcross(
  index: VendorIndex,
  recipient: Recipient,
  parties: readonly ContractParty[],
): ClauseLine[] {
  const inForce = index.agreementsOf(recipient.id).filter((one) => isInForce(one, index.asOf));
  const begun = inForce.filter(isBegun).length;
  return clausesForParties(parties, index.asOf).map((term): ClauseLine => {
    const found: string[] = [];
    const missing: string[] = [];
    for (const one of inForce) {
      const mark = markOf(one, term.id);
      if (mark !== 'open') (mark === 'found' ? found : missing).push(one.id);
    }
    if (found.length > 0) return { term, mark: 'found', agreements: found };
    // An agreement that somebody has begun to read may still hold the clause on a point where nobody has looked.
    const everywhere = missing.length > 0 && missing.length === begun;
    return { term, mark: everywhere ? 'missing' : 'open', agreements: missing };
  });
}

function isBegun({ clausesFound, clausesMissing }: Agreement): boolean {
  return stated(clausesFound).length + stated(clausesMissing).length > 0;
}

/** What an agreement says about a term. A suggestion is nobody's reading yet. */
function markOf(agreement: Agreement, term: ContractTerm): ClauseMark {
  // A business associate agreement is what this entry asks for, whatever else was read in it.
  if (term === 'hipaa-baa' && isAssociateAgreement(agreement)) return 'found';
  if (stated(agreement.clausesFound).includes(term)) return 'found';
  return stated(agreement.clausesMissing).includes(term) ? 'missing' : 'open';
}

/** The two answers of an agreement once a term is marked. An empty list is no answer: it never says that nothing is missing. */
export function markTerm(
  agreement: Agreement,
  term: ContractTerm,
  mark: ClauseMark,
): Pick<Agreement, 'clausesFound' | 'clausesMissing'> {
  const found = withTerm(stated(agreement.clausesFound), term, mark === 'found');
  const missing = withTerm(stated(agreement.clausesMissing), term, mark === 'missing');
  return { clausesFound: listAnswer(found), clausesMissing: listAnswer(missing) };
}

/** How many are found, not found, and not looked for yet. */
export function countClauses(lines: readonly ClauseLine[]): ClauseCounts {
  const counts: ClauseCounts = { found: 0, missing: 0, open: 0, mustMissing: 0 };
  for (const { mark, term } of lines) {
    counts[mark] += 1;
    if (mark === 'missing' && term.severity === 'must') counts.mustMissing += 1;
  }
  return counts;
}

function stated(answer: Answer<ContractTerm[]>): ContractTerm[] {
  return answer.state === 'given' ? itemsOf(answer) : [];
}

function withTerm(list: readonly ContractTerm[], term: ContractTerm, there: boolean): ContractTerm[] {
  if (there) return list.includes(term) ? [...list] : [...list, term];
  return list.filter((one) => one !== term);
}

function listAnswer(list: ContractTerm[]): Answer<ContractTerm[]> {
  return list.length > 0 ? given(list) : unknown;
}
