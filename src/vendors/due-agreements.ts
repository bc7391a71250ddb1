/** Agreements that somebody must see to: ended, about to end, about to renew, or missing although the law asks for one. */
import type { Agreement } from '../inventory/agreement.ts';
import { valueOf } from '../inventory/answer.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { mayBeTrueOn } from '../inventory/valid-time.ts';
import { agreementStanding, isReplaced } from './agreement-standing.ts';
import { agreementState, endStep, stateByEnd, type EndStep } from './agreement-state.ts';
import type { VendorIndex } from './vendor-index.ts';

const dueStates = ['ended', 'perhapsEnded', 'endsSoon', 'renewsSoon'] as const;
type DueState = (typeof dueStates)[number];

export interface DueAgreement {
  agreement: Agreement;
  state: DueState;
  /** Its last day (ISO date); undefined when it is only known to be over. */
  day: string | undefined;
  /** Within how many days that is; undefined when it is over. */
  within: EndStep | undefined;
}

/** What ends or has ended with those who still get data, the earliest first; what was replaced is left out. */
export function dueAgreements(index: VendorIndex): DueAgreement[] {
  const { office, asOf } = index;
  const current = new Set(index.recipients.map(({ id }) => id));
  return office.agreement
    .filter((one) => mayBeTrueOn(one, asOf) && isWithCurrent(one, current) && !isReplaced(index, one))
    .flatMap((agreement): DueAgreement[] => {
      const state = agreementState(agreement, asOf);
      const counted = state === 'open' ? stateByEnd(agreement, asOf) : state;
      const due = dueStates.find((one) => one === counted);
      return due === undefined
        ? []
        : [{ agreement, state: due, day: valueOf(agreement.endsOn), within: endStep(agreement, asOf) }];
    })
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
}

/** Nobody knows with whom some agreements are; those may be with somebody who gets data. */
function isWithCurrent({ recipient }: Agreement, current: ReadonlySet<string>): boolean {
  const id = valueOf(recipient);
  return id === undefined || current.has(id);
}

/** Recipients with an agreement on record, but without the business associate agreement that they need beside it. */
export function recipientsWithoutAssociate(index: VendorIndex, ccpa: boolean): Recipient[] {
  return index.recipients.filter((one) => {
    const { state, associateMissing } = agreementStanding(index, one, ccpa);
    return associateMissing && state !== 'missing';
  });
}

/** Recipients that need an agreement of either sort and have none at all on record. */
export function recipientsWithoutAgreement(index: VendorIndex, ccpa: boolean): Recipient[] {
  return index.recipients.filter((one) => agreementStanding(index, one, ccpa).state === 'missing');
}
