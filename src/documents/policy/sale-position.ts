/**
 * Whether the office sells or shares: worked out from all records, not only from what the office says of itself.
 *
 * "We do not sell" beside an advertising tracker is the most common untrue sentence in small offices' policies. So "no"
 * needs an answer and records without any sign against it; everything else is yes, or still open.
 */
import { isNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Tracker } from '../../inventory/tracker.ts';
import type { PolicyContext } from './policy-context.ts';
import { isBound } from './recipients-bound.ts';
import { isPersonalDisclosure } from './recipients-disclosures.ts';

export type Position = 'yes' | 'no' | 'open';

export interface SalePosition {
  sells: Position;
  shares: Position;
  /** Disclosures that the office itself records as a sale or as sharing, and that happened. */
  listed: Disclosure[];
  /** Trackers and disclosures that may be a sale or sharing and are not settled. */
  doubtfulTrackers: Tracker[];
  doubtfulDisclosures: Disclosure[];
}

/** The position for the twelve months of the policy. */
export function salePosition(context: PolicyContext): SalePosition {
  const { organization, year } = context;
  const personal = year.disclosure.filter((one) => isPersonalDisclosure(one) && !isNo(one.happens));
  const sold = personal.filter((one) => valueOf(one.basis) === 'sold');
  const shared = personal.filter((one) => valueOf(one.basis) === 'shared');
  const settled = new Set([...sold, ...shared].flatMap((one) => itemsOf(one.recipients)));
  const doubtfulTrackers = year.tracker.filter(
    (tracker) => isDoubtfulTracker(context, tracker) && !isListed(tracker, settled),
  );
  const doubtfulDisclosures = personal.filter((one) => isDoubtfulDisclosure(context, one));
  const doubt = doubtfulTrackers.length + doubtfulDisclosures.length > 0;
  const decide = (answer: typeof organization.sells, found: Disclosure[], basis: 'sold' | 'shared'): Position => {
    if (found.length > 0) return 'yes';
    // The office answers for everything it does; a policy for staff alone speaks of staff data only.
    const elsewhere =
      context.audience === 'staff' && context.office.disclosure.some((one) => valueOf(one.basis) === basis);
    if (isYes(answer) && !elsewhere) return 'yes';
    return (isNo(answer) || elsewhere) && !doubt ? 'no' : 'open';
  };
  return {
    sells: decide(organization.sells, sold, 'sold'),
    shares: decide(organization.sharesForAds, shared, 'shared'),
    listed: [...sold, ...shared],
    doubtfulTrackers,
    doubtfulDisclosures,
  };
}

/** A tracker whose companies all stand in the list of what is sold or shared is settled. */
function isListed(tracker: Tracker, settled: ReadonlySet<string>): boolean {
  const companies = itemsOf(tracker.recipients);
  return companies.length > 0 && companies.every((id) => settled.has(id));
}

/** A tracker of others that is not settled as work for the office may pass data for value or for ads across sites. */
function isDoubtfulTracker(context: PolicyContext, tracker: Tracker): boolean {
  const companies = itemsOf(tracker.recipients).flatMap(
    (id) => context.office.recipient.find((one) => one.id === id) ?? [],
  );
  const worksForUs = companies.length > 0 && companies.every(isBound);
  const kind = valueOf(tracker.trackerClass);
  const ownOnly = tracker.setBy.state === 'given' && tracker.setBy.value === 'us' && companies.length === 0;
  if (isYes(tracker.crossSite)) return true;
  if (kind === 'advertising' || kind === 'social') return !ownOnly && !(worksForUs && isNo(tracker.crossSite));
  if (kind === 'necessary' || ownOnly) return false;
  return !worksForUs;
}

/** A disclosure is in doubt when its basis is open, or when the recipient may use the data for ends of its own. */
function isDoubtfulDisclosure(context: PolicyContext, disclosure: Disclosure): boolean {
  const recipients = itemsOf(disclosure.recipients).flatMap(
    (id) => context.office.recipient.find((one) => one.id === id) ?? [],
  );
  if (recipients.some((one) => isYes(one.adsUse))) return valueOf(disclosure.basis) !== 'shared';
  const basis = valueOf(disclosure.basis);
  // Data that goes out only because the person said so is not sold (1798.140(ad)(2)(A)).
  if (basis === 'directMarketing') return valueOf(disclosure.choiceOffered) !== 'optIn';
  if (basis === undefined) return recipients.length === 0 || !recipients.every(isBound);
  if (basis !== 'businessPurpose') return false;
  return recipients.some((one) => isYes(one.ownUse) || isYes(one.combines));
}
