/** What the checklists of a recipient's agreements say about the contract that makes a vendor a vendor (11 CCR 7051). */
import type { Recipient } from '../inventory/recipient.ts';
import type { ContractTermEntry } from '../library/contract-terms.ts';
import { clausesAcross } from './clause-checklist.ts';
import type { VendorIndex } from './vendor-index.ts';

export interface ContractStanding {
  /** `all`: every clause that must be there was found; `lacking`: one was looked for and not found; `open`: neither. */
  terms: 'all' | 'lacking' | 'open';
  /** Clauses that must be there, were looked for, and were not found. */
  missing: ContractTermEntry[];
  /** The contractor's written promise: found, looked for and not found, or nobody has looked. */
  certification: 'found' | 'missing' | 'open';
  /** Ids of the agreements that say so. */
  agreements: string[];
}

/** Nothing is on record. */
export const noContractStanding: ContractStanding = {
  terms: 'open',
  missing: [],
  certification: 'open',
  agreements: [],
};

/** What the agreements in force say. Without any, nothing is known: no record is no proof that there is no contract. */
export function contractStanding(index: VendorIndex, recipient: Recipient): ContractStanding {
  const all = clausesAcross(index, recipient, ['serviceProvider', 'contractor']).filter(
    ({ term }) => term.severity === 'must',
  );
  const must = all.filter(({ term }) => term.appliesTo.includes('serviceProvider'));
  const missing = must.filter(({ mark }) => mark === 'missing');
  const complete = must.every(({ mark }) => mark === 'found');
  return {
    terms: missing.length > 0 ? 'lacking' : complete ? 'all' : 'open',
    missing: missing.map(({ term }) => term),
    certification: all.find(({ term }) => term.id === 'ct-certification')?.mark ?? 'open',
    agreements: [...new Set(must.filter(({ mark }) => mark !== 'open').flatMap(({ agreements }) => agreements))],
  };
}
