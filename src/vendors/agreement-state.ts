/** Where an agreement stands on a day: in force, about to end, ended, not signed yet, or not known. */
import type { Agreement } from '../inventory/agreement.ts';
import { isGivenNo, isNo, isYes, valueOf } from '../inventory/answer.ts';

/** Days before its end at which an agreement becomes more pressing: hardly any time left, time to ask, time to decide. */
const endSteps = [30, 60, 90] as const;
export type EndStep = (typeof endSteps)[number];

/** Days before its end from which an agreement is due. */
const leadDays = 90;

export const agreementStates = [
  'inForce',
  'endsSoon',
  'renewsSoon',
  'ended',
  'perhapsEnded',
  'notYet',
  'none',
  'open',
] as const;

/**
 * `renewsSoon`: it goes on by itself, so now is the time to say otherwise. `perhapsEnded`: its last day is over, and nobody
 * has said whether it renewed. `notYet`: asked for, or a draft. `none`: somebody has said that there is no such agreement. `open`: nobody has
 * said how far it is.
 */
export type AgreementState = (typeof agreementStates)[number];

/** The state on a day (ISO date). A suggested status is nobody's statement yet. */
export function agreementState(agreement: Agreement, asOf: string): AgreementState {
  if (isNo(agreement.status)) return 'none';
  const status = agreement.status.state === 'given' ? agreement.status.value : undefined;
  if (status === undefined) return 'open';
  if (status === 'expired') return 'ended';
  if (status === 'asked' || status === 'draft') return 'notYet';
  return stateByEnd(agreement, asOf);
}

/** The same by its last day alone, for an agreement of which nobody has said how far it is. */
export function stateByEnd(agreement: Agreement, asOf: string): AgreementState {
  const end = valueOf(agreement.endsOn);
  if (end === undefined) return 'inForce';
  if (end < asOf) return isYes(agreement.renews) ? 'inForce' : isGivenNo(agreement.renews) ? 'ended' : 'perhapsEnded';
  if (end > daysAfter(asOf, leadDays)) return 'inForce';
  return isYes(agreement.renews) ? 'renewsSoon' : 'endsSoon';
}

/** Within how many days it ends, as one of the steps; undefined when it has no end that near, or is over. */
export function endStep({ endsOn }: Pick<Agreement, 'endsOn'>, asOf: string): EndStep | undefined {
  const end = valueOf(endsOn);
  return end === undefined || end < asOf ? undefined : endSteps.find((days) => end <= daysAfter(asOf, days));
}

/** Whether the agreement binds on that day, as far as it is on record. */
export function isInForce(agreement: Agreement, asOf: string): boolean {
  const state = agreementState(agreement, asOf);
  return state === 'inForce' || state === 'endsSoon' || state === 'renewsSoon';
}

/** The day so many days after an ISO date. */
export function daysAfter(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
