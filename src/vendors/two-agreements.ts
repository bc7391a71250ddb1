/**
 * Where a HIPAA business associate agreement and the contract terms of the CCPA stand side by side: which data on record goes
 * under which law, and what each paper leaves to the other. Only what the library says is said.
 */
import { isYes, itemsOf, valueOf } from '../inventory/answer.ts';
import type { DataElement } from '../inventory/data-element.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { contractTerm, type ContractTermEntry } from '../library/contract-terms.ts';
import { entryOf } from '../library/catalogue.ts';
import { exemptions, type ExemptionEntry } from '../library/exemptions.ts';
import { agreementNeed } from './agreement-need.ts';
import type { VendorIndex } from './vendor-index.ts';

export interface TwoAgreements {
  /** The entry of the library on business associate agreements, with its doubt. */
  associate: ContractTermEntry;
  /** Why patients' data is outside the CCPA, and so outside its contract terms. */
  exemption: ExemptionEntry;
  /** Ids of the data elements that go to it under HIPAA or the CMIA, under the CCPA, and under a law nobody has named yet. */
  patients: string[];
  others: string[];
  open: string[];
}

/** Both papers side by side; undefined where only one of them is asked for. */
export function twoAgreements(index: VendorIndex, recipient: Recipient, ccpa: boolean): TwoAgreements | undefined {
  const { california } = agreementNeed(index, recipient, ccpa);
  if (!isYes(recipient.hipaaBusinessAssociate) || california !== 'yes') return undefined;
  const ids = new Set(index.disclosuresTo(recipient.id).flatMap((one) => itemsOf(one.elements)));
  const elements = [...ids].flatMap((id) => index.element(id) ?? []);
  const of = (test: (regime: ReturnType<typeof regimeOf>) => boolean): string[] =>
    elements.filter((one) => test(regimeOf(one))).map(({ id }) => id);
  return {
    associate: contractTerm('hipaa-baa'),
    exemption: entryOf(exemptions, 'ex-cmia-phi'),
    patients: of((regime) => regime === 'hipaa' || regime === 'cmia'),
    others: of((regime) => regime !== undefined && regime !== 'hipaa' && regime !== 'cmia'),
    open: of((regime) => regime === undefined),
  };
}

function regimeOf(element: DataElement) {
  return valueOf(element.regime);
}
