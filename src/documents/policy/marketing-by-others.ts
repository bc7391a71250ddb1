/** Whether others may use personal information for their own direct marketing, as all records together tell. */
import { isGivenNo, isYes, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { givenOf } from './facts.ts';
import { isOver, type PolicyContext } from './policy-context.ts';
import { isPersonalDisclosure } from './disclosure-terms.ts';
import { isBound } from './recipients-bound.ts';
import { recordIn } from '../../inventory/record-lookup.ts';

export interface MarketingByOthers {
  /**
   * `stated`: the answer stands; `contradicted`: the office says no, but a disclosure says otherwise; `open`: it says no,
   * but for a disclosure neither the basis nor the use is known; `openConsent`: it says “only with consent”, but for a
   * disclosure the use is not known; `unknown`: nobody has answered.
   */
  position: 'stated' | 'contradicted' | 'open' | 'openConsent' | 'unknown';
  /** Disclosures from which others may market their own things. */
  disclosures: Disclosure[];
  /** Disclosures of which nobody knows it, nor on which basis they happen. */
  unsettled: Disclosure[];
  /** Beside “only with consent”: disclosures without consent of which nobody knows whether others may market with them. */
  undecided: Disclosure[];
  /**
   * Disclosures of the twelve months in which nobody agreed first, although the answer says “only with consent”. All over:
   * the answer holds for today. One still running: it contradicts the answer.
   */
  withoutConsent: Disclosure[];
  /** True when the records show that nobody may. */
  none: boolean;
}

/** The position of Shine the Light: disclosures to others for their own direct marketing (Civ. Code 1798.83(a)). */
export function marketingByOthers(context: PolicyContext): MarketingByOthers {
  const { organization, year } = context;
  const answer = organization.marketingByOthers;
  const personal = year.disclosure.filter((one) => isPersonalDisclosure(one) && !isGivenNo(one.happens));
  const disclosures = personal.filter(
    (one) => isYes(one.recipientMarketing) || valueOf(one.basis) === 'directMarketing',
  );
  const open = personal.filter(
    (one) => !disclosures.includes(one) && !isGivenNo(one.recipientMarketing) && !isBoundDisclosure(one),
  );
  const saysNo = answer.state === 'given' && answer.value === 'no';
  const answered = answer.state === 'given';
  const unsettled = open.filter((one) => givenOf(one.basis) === undefined);
  const against = disclosures.length > 0 ? 'contradicted' : unsettled.length > 0 ? 'open' : 'stated';
  const withoutConsent =
    answer.state === 'given' && answer.value === 'withConsent'
      ? disclosures.filter((one) => givenOf(one.choiceOffered) !== 'optIn' && givenOf(one.basis) !== 'consent')
      : [];
  const stillWithout = withoutConsent.some((one) => !isOver(context, one));
  // “Only if the person agreed” is a limit as “nobody” is: whoever is not settled may be outside it.
  const saysConsent = answer.state === 'given' && answer.value === 'withConsent';
  const undecided = saysConsent ? open.filter((one) => !isAgreed(one) && !goesToBoundOnly(context, one)) : [];
  const consent = stillWithout ? 'contradicted' : undecided.length > 0 ? 'openConsent' : 'stated';
  const position = !answered ? 'unknown' : saysNo ? against : saysConsent ? consent : 'stated';
  return {
    position,
    disclosures,
    unsettled,
    undecided,
    withoutConsent,
    none: saysNo && answered && disclosures.length === 0 && open.length === 0,
  };
}

function isAgreed({ basis }: Disclosure): boolean {
  return givenOf(basis) === 'consent' || givenOf(basis) === 'userDirected';
}

function goesToBoundOnly(context: PolicyContext, disclosure: Disclosure): boolean {
  const ids = givenOf(disclosure.recipients) ?? [];
  const recipients = ids.flatMap((id) => recordIn(context.office.recipient, id) ?? []);
  return recipients.length > 0 && recipients.every((one) => isBound(context, one));
}

/** Law, safety and a sale of the business are no direct marketing, whatever nobody has answered. */
function isBoundDisclosure(disclosure: Disclosure): boolean {
  const basis = givenOf(disclosure.basis);
  return basis === 'legal' || basis === 'businessTransfer';
}
