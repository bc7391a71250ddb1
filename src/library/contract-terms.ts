import { entryOf, type CatalogueEntry } from './catalogue.ts';
import { otherContractTerms } from './contract-terms/other-terms.ts';
import { vendorContractTerms } from './contract-terms/vendor-terms.ts';

/**
 * What a contract must or should say before personal information goes out: Cal. Civ. Code 1798.100(d), 1798.140(ag) and
 * (j), 11 CCR 7050 to 7053, and the two neighbors that a health office meets (deidentified data, HIPAA).
 */
export const contractTermIds = [
  'ct-no-sale',
  'ct-specific-purpose',
  'ct-purpose-limit',
  'ct-no-other-commercial',
  'ct-direct-relationship',
  'ct-same-protection',
  'ct-audit-help-2026',
  'ct-steps-to-ensure',
  'ct-notify-cannot-comply',
  'ct-stop-remediate',
  'ct-enable-requests',
  'ct-subcontractors',
  'ct-certification',
  'ct-monitoring-contractor',
  'ct-no-ccba',
  'ct-no-contract-no-status',
  'ct-due-diligence',
  'tp-purpose',
  'tp-only-purpose',
  'tp-same-protection',
  'tp-steps',
  'tp-stop',
  'tp-notify',
  'tp-no-contract-no-use',
  'deid-recipient',
  'deid-patient-license',
  'hipaa-baa',
] as const;

/** A term of a contract. */
export type ContractTerm = (typeof contractTermIds)[number];

/** Whom a term binds. The first three are roles of a recipient. */
export type ContractParty =
  | 'serviceProvider'
  | 'contractor'
  | 'thirdParty'
  | 'businessAssociate'
  | 'deidentifiedRecipient'
  | 'deidentifiedPatientBuyer';

export interface ContractTermEntry extends CatalogueEntry {
  readonly id: ContractTerm;
  readonly title: string;
  readonly plain: string;
  readonly appliesTo: readonly ContractParty[];
  /** `must`: the law asks for it. `should`: good practice, or implied. */
  readonly severity: 'must' | 'should';
  /** A rule about such contracts, not words to look for in one. */
  readonly rule?: true;
  /** ISO 8601 date from which it is asked for, when later than the rest. */
  readonly effectiveFrom?: string;
}

export const contractTerms: readonly ContractTermEntry[] = [...vendorContractTerms, ...otherContractTerms];

/** The entry of a contract term. */
export function contractTerm(id: ContractTerm): ContractTermEntry {
  return entryOf(contractTerms, id);
}

/** The terms that a contract with such a party needs on a date (ISO 8601). */
export function contractTermsFor(party: ContractParty, date: string): ContractTermEntry[] {
  return contractTerms.filter((term) => term.appliesTo.includes(party) && (term.effectiveFrom ?? '') <= date);
}

/** The words to look for in a contract with such a party on a date (ISO 8601): the terms without the rules around them. */
export function clausesFor(party: ContractParty, date: string): ContractTermEntry[] {
  return contractTermsFor(party, date).filter((term) => term.rule !== true);
}
