/**
 * Whether the office sells or shares: worked out from all records, not only from what the office says of itself.
 *
 * "We do not sell" beside an advertising tracker is the most common untrue sentence in small offices' policies. So "no"
 * needs an answer and records without any sign against it; everything else is yes, or still open.
 */
import { isGivenNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { Tracker } from '../../inventory/tracker.ts';
import { perhapsCcpaIds } from './element-groups.ts';
import { givenOf } from './facts.ts';
import { isOver, type PolicyContext } from './policy-context.ts';
import { isBound, lacksContract } from './recipients-bound.ts';
import { isPersonalDisclosure } from './disclosure-terms.ts';
import { recordsDuring } from './records-during.ts';
import { recordIn } from '../../inventory/record-lookup.ts';
import { once } from './once.ts';

export type Position = 'yes' | 'no' | 'open';

export interface SalePosition {
  sells: Position;
  shares: Position;
  /** Disclosures that the office itself records as a sale or as sharing, and that happened. */
  listed: Disclosure[];
  /** Trackers and disclosures that may be a sale or sharing and are not settled. */
  doubtfulTrackers: Tracker[];
  doubtfulDisclosures: Disclosure[];
  /**
   * What a notice for staff alone leaves to the office's other policy: disclosures of other people's data that are a sale
   * or sharing. Undefined for every other policy, and where the office neither sells nor shares anything.
   */
  elsewhere: Disclosure[] | undefined;
}

/** The position for the twelve months of the policy. */
export const salePosition = once((context: PolicyContext): SalePosition => {
  const { organization, year } = context;
  const personal = year.disclosure.filter((one) => isPersonalDisclosure(one) && !isGivenNo(one.happens));
  const sold = personal.filter((one) => givenOf(one.basis) === 'sold');
  const shared = personal.filter((one) => givenOf(one.basis) === 'shared');
  const settled = new Set([...sold, ...shared].flatMap((one) => itemsOf(one.recipients)));
  const doubtfulTrackers = year.tracker.filter(
    (tracker) => isDoubtfulTracker(context, tracker) && !isListed(tracker, settled),
  );
  const doubtfulDisclosures = personal.filter((one) => isDoubtfulDisclosure(context, one));
  const doubt = doubtfulTrackers.length + doubtfulDisclosures.length > 0;
  const elsewhere = ofOtherPeople(context);
  const decide = (answer: typeof organization.sells, found: Disclosure[], basis: 'sold' | 'shared'): Position => {
    if (found.length > 0) return 'yes';
    // The office answers for everything it does; a policy for staff alone speaks of staff data only.
    const ofOthers = elsewhere.some((one) => givenOf(one.basis) === basis);
    if (isYes(answer) && !ofOthers) return 'yes';
    // Only a plain no counts: “none” and “does not apply” answer no question of yes or no.
    return (isGivenNo(answer) || ofOthers) && !doubt ? 'no' : 'open';
  };
  return {
    sells: decide(organization.sells, sold, 'sold'),
    shares: decide(organization.sharesForAds, shared, 'shared'),
    listed: [...sold, ...shared],
    doubtfulTrackers,
    doubtfulDisclosures,
    elsewhere: elsewhere.length > 0 ? elsewhere : undefined,
  };
});

/** The last day of selling, or of sharing, when all of it on record is over (`YYYY-MM-DD`); undefined while it goes on. */
export function lastDay(
  context: PolicyContext,
  { listed }: SalePosition,
  basis: 'sold' | 'shared',
): string | undefined {
  // A tracker that still follows people shares, whatever the end of the disclosure is.
  if (basis === 'shared' && context.now.tracker.some((one) => isYes(one.crossSite))) return undefined;
  const of = listed.filter((one) => givenOf(one.basis) === basis);
  const ends = of.flatMap((one) => (isOver(context, one) ? (valueOf(one.until) ?? []) : []));
  return ends.length < of.length ? undefined : ends.toSorted().at(-1);
}

/** In a notice for staff: what the office sells or shares of people whom its other policy is about. */
function ofOtherPeople({ audience, office, year, window }: PolicyContext): Disclosure[] {
  if (audience !== 'staff') return [];
  const own = new Set(year.disclosure.map((one) => one.id));
  return recordsDuring(office, window).disclosure.filter((one) => {
    const basis = givenOf(one.basis);
    return !own.has(one.id) && isPersonalDisclosure(one) && (basis === 'sold' || basis === 'shared');
  });
}

/** A tracker whose companies all stand in the list of what is sold or shared is settled. */
function isListed(tracker: Tracker, settled: ReadonlySet<string>): boolean {
  const companies = itemsOf(tracker.recipients);
  return companies.length > 0 && companies.every((id) => settled.has(id));
}

/** A tracker of others that is not settled as work for the office may pass data for value or for ads across sites. */
function isDoubtfulTracker(context: PolicyContext, tracker: Tracker): boolean {
  const companies = itemsOf(tracker.recipients).flatMap((id) => recordIn(context.office.recipient, id) ?? []);
  const worksForUs = companies.length > 0 && companies.every((one) => isBound(context, one));
  const kind = valueOf(tracker.trackerClass);
  const ownOnly = tracker.setBy.state === 'given' && tracker.setBy.value === 'us' && companies.length === 0;
  if (isYes(tracker.crossSite)) return true;
  if (kind === 'advertising' || kind === 'social') return !ownOnly && !(worksForUs && isGivenNo(tracker.crossSite));
  if (givenOf(tracker.trackerClass) === 'necessary' || ownOnly) return false;
  return !worksForUs;
}

/**
 * Data that others get for their own marketing may be sold for something of value, even when the person agreed: an agreed
 * sale is a sale. Only what the person directs the office to pass on is not sold (1798.140(ad)(2)(A)).
 */
export function isForTheirMarketing(disclosure: Disclosure): boolean {
  const basis = givenOf(disclosure.basis);
  return basis === 'directMarketing' || (basis === 'consent' && isYes(disclosure.recipientMarketing));
}

/** A disclosure is in doubt when its basis is open, or when the recipient may use the data for ends of its own. */
function isDoubtfulDisclosure(context: PolicyContext, disclosure: Disclosure): boolean {
  const recipients = itemsOf(disclosure.recipients).flatMap((id) => recordIn(context.office.recipient, id) ?? []);
  const basis = givenOf(disclosure.basis);
  if (recipients.some((one) => isYes(one.adsUse))) return basis !== 'shared';
  // What is given something in return for is sold (1798.140(ad)(1)); an entry that says otherwise must be settled.
  if (basis === 'businessPurpose' && recipients.some((one) => isYes(one.givesValue))) return true;
  if (isForTheirMarketing(disclosure)) return true;
  const suggested = valueOf(disclosure.basis);
  if (basis === undefined && (suggested === 'sold' || suggested === 'shared')) return true;
  if (basis === undefined) return recipients.length === 0 || !recipients.every((one) => isBound(context, one));
  if (basis !== 'businessPurpose') return false;
  if (recipients.some((one) => isYes(one.ownUse) || isYes(one.combines))) return true;
  // Data under another law, such as a patient's chart, needs no contract of this one.
  return (
    touchesCcpa(context, disclosure) && recipients.some((one) => isUnbound(context, one) || lacksContract(context, one))
  );
}

/** Whether some of the data may be under the CCPA: what nobody has named may be. */
function touchesCcpa(context: PolicyContext, { elements }: Disclosure): boolean {
  const ids = perhapsCcpaIds(context);
  return elements.state !== 'given' || elements.value.some((id) => ids.has(id));
}

/**
 * Who has no role yet is nobody's vendor yet, and who works for the office without being a vendor lacks the contract for it: what
 * goes there may be a sale (11 CCR 7050(e)).
 */
function isUnbound({ ccpa }: PolicyContext, { role, worksForUs }: Recipient): boolean {
  if (ccpa === 'doesNotApply') return false;
  return role.state === 'unknown' || (isYes(worksForUs) && givenOf(role) === 'thirdParty');
}
