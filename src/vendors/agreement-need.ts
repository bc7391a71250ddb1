/** Which agreements the law asks for with a recipient, by its role and by what goes to it. */
import type { Agreement } from '../inventory/agreement.ts';
import { isNo, isYes, itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import type { ContractParty } from '../library/contract-terms.ts';
import { ccpaStatus } from '../documents/policy/policy-context.ts';
import { isInForce } from './agreement-state.ts';
import type { VendorIndex } from './vendor-index.ts';

/** `open`: an answer that decides it is not known yet. */
export type Need = 'yes' | 'no' | 'open';

export interface AgreementNeed {
  /** A contract with the terms of Civ. Code 1798.100(d). */
  california: Need;
  /** A HIPAA business associate agreement. */
  businessAssociate: Need;
}

/** Whether the CCPA may apply to the office on a day (ISO date); without it, no contract is asked for by it. */
export function mayNeedCaliforniaTerms(office: OfficeRecords, asOf: string): boolean {
  return ccpaStatus(office, asOf) !== 'doesNotApply';
}

/**
 * What is needed with a recipient. A service provider or contractor is one only by its contract. A third party needs one where
 * data is sold to it or shared with it, and that is open while the basis of what goes to it is.
 */
export function agreementNeed(index: VendorIndex, recipient: Recipient, ccpa: boolean): AgreementNeed {
  return {
    california: ccpa ? californiaNeed(index, recipient) : 'no',
    businessAssociate: associateNeed(recipient),
  };
}

function californiaNeed(index: VendorIndex, recipient: Recipient): Need {
  const role = recipient.role.state === 'given' ? recipient.role.value : undefined;
  if (role === undefined) return 'open';
  if (role === 'serviceProvider' || role === 'contractor') return 'yes';
  if (role !== 'thirdParty') return 'no';
  if (isYes(recipient.adsUse) || isYes(recipient.givesValue)) return 'yes';
  const bases = index.disclosuresTo(recipient.id).map((one) => valueOf(one.basis));
  if (bases.some((basis) => basis === 'sold' || basis === 'shared')) return 'yes';
  const open = bases.some((basis) => basis === undefined || basis === 'businessPurpose' || basis === 'directMarketing');
  return open ? 'open' : 'no';
}

function associateNeed({ hipaaBusinessAssociate }: Recipient): Need {
  if (isYes(hipaaBusinessAssociate)) return 'yes';
  return isNo(hipaaBusinessAssociate) ? 'no' : 'open';
}

/** The parties of the library whose terms a contract with the recipient needs; a suggested role counts, to look ahead. */
export function partiesOf(index: VendorIndex, recipient: Recipient, ccpa: boolean): ContractParty[] {
  const byRole = ccpa ? rolesWithTerms(index, recipient) : [];
  const deidentified = index
    .disclosuresTo(recipient.id)
    .filter((one) => one.identifiability.state === 'given' && one.identifiability.value === 'deidentified');
  const ofPatients = deidentified.some(
    (one) => valueOf(one.basis) === 'sold' && hasPatientData(index, itemsOf(one.elements)),
  );
  return [
    ...byRole,
    ...(isYes(recipient.hipaaBusinessAssociate) ? (['businessAssociate'] as const) : []),
    ...(deidentified.length > 0 ? (['deidentifiedRecipient'] as const) : []),
    ...(ofPatients ? (['deidentifiedPatientBuyer'] as const) : []),
  ];
}

/** A third party to which nothing is sold or shared needs no such contract; where there is one, its terms are looked for. */
function rolesWithTerms(index: VendorIndex, recipient: Recipient): ContractParty[] {
  const role = valueOf(recipient.role);
  if (role === 'serviceProvider' || role === 'contractor') return [role];
  if (role !== 'thirdParty') return [];
  return californiaNeed(index, recipient) !== 'no' || index.agreementsOf(recipient.id).length > 0 ? [role] : [];
}

/** Whether a data element is patients' data under HIPAA or the CMIA. */
function hasPatientData(index: VendorIndex, elements: readonly string[]): boolean {
  return elements.some((id) => {
    const element = index.element(id);
    const regime = element && valueOf(element.regime);
    return regime === 'hipaa' || regime === 'cmia';
  });
}

/** Whether an agreement of either sort is in force with the recipient. */
export function hasInForce(index: VendorIndex, recipient: Recipient, sort: keyof AgreementNeed): boolean {
  return index.agreementsOf(recipient.id).some((one) => {
    if (!isInForce(one, index.asOf)) return false;
    const associate = isAssociateAgreement(one);
    // A service agreement may hold the business associate's terms itself; then its checklist says so.
    return sort === 'california' ? !associate : associate || itemsOf(one.clausesFound).includes('hipaa-baa');
  });
}

/** Whether an agreement is a HIPAA business associate agreement and nothing else. */
export function isAssociateAgreement({ kind }: Agreement): boolean {
  return kind.state === 'given' && kind.value === 'businessAssociate';
}
