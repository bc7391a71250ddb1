/** How a recipient stands with its agreements: what is in force, what ends, what is missing although the law asks for it. */
import type { Agreement } from '../inventory/agreement.ts';
import { valueOf } from '../inventory/answer.ts';
import { organizationOf } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { agreementNeed, hasInForce, isAssociateAgreement, type AgreementNeed } from './agreement-need.ts';
import { agreementState, isInForce, type AgreementState } from './agreement-state.ts';
import type { VendorIndex } from './vendor-index.ts';

/** `missing`: needed, and none on record; `notNeeded`: none on record and none asked for; `unsure`: that is open. */
export const standings = ['missing', 'unsure', 'notNeeded'] as const;

export interface AgreementStanding {
  need: AgreementNeed;
  /** The state of the agreement that matters most by waiting, or that there is none. */
  state: AgreementState | (typeof standings)[number];
  /** That agreement; null when there is none. */
  agreement: Agreement | null;
  /** A HIPAA business associate agreement is needed, and none is in force on record. */
  associateMissing: boolean;
  /** A contract with the terms of the CCPA is needed, and none is in force on record. */
  californiaMissing: boolean;
}

/** What is looked at first: what binds nobody any more, then what is about to end, then what is well. */
const byHarm: readonly AgreementState[] = [
  'perhapsEnded',
  'endsSoon',
  'renewsSoon',
  'inForce',
  'ended',
  'notYet',
  'open',
  'none',
];

/** How the recipient stands on the day of the index; `ccpa`: whether the CCPA may apply to the office. */
export function agreementStanding(index: VendorIndex, recipient: Recipient, ccpa: boolean): AgreementStanding {
  const need = agreementNeed(index, recipient, ccpa);
  const agreements = index
    .agreementsOf(recipient.id)
    .filter((one) => !isReplaced(index, one))
    .map((agreement) => ({ agreement, state: agreementState(agreement, index.asOf) }))
    // Whoever says that there is no such agreement has the same as nothing on record.
    .filter(({ state }) => state !== 'none')
    .toSorted((one, other) => byHarm.indexOf(one.state) - byHarm.indexOf(other.state));
  const [first] = agreements;
  const needs = [need.california, need.businessAssociate];
  const isOpen = need.california === 'open' || mayBeAssociate(index, recipient);
  const without = needs.includes('yes') ? 'missing' : isOpen ? 'unsure' : 'notNeeded';
  return {
    need,
    state: first?.state ?? without,
    agreement: first?.agreement ?? null,
    associateMissing: need.businessAssociate === 'yes' && !hasInForce(index, recipient, 'businessAssociate'),
    californiaMissing: need.california === 'yes' && !hasInForce(index, recipient, 'california'),
  };
}

/** Nobody has said what it is to an office that HIPAA binds, nor whether it is its business associate. */
function mayBeAssociate({ office }: VendorIndex, { role, hipaaBusinessAssociate }: Recipient): boolean {
  const bound = ['coveredEntity', 'businessAssociate'].includes(valueOf(organizationOf(office).hipaaRole) ?? '');
  return bound && role.state === 'unknown' && hipaaBusinessAssociate.state === 'unknown';
}

/** True for an agreement that is over while another of its sort with the same recipient is in force. */
export function isReplaced(index: VendorIndex, agreement: Agreement): boolean {
  const state = agreementState(agreement, index.asOf);
  if (state !== 'ended' && state !== 'perhapsEnded') return false;
  const recipient = valueOf(agreement.recipient) ?? '';
  return index
    .agreementsOf(recipient)
    .some((one) => isInForce(one, index.asOf) && isAssociateAgreement(one) === isAssociateAgreement(agreement));
}
