/**
 * Whether a disclosure belongs on the Shine the Light list: did someone outside get data that they could use for their own
 * direct marketing (Civ. Code 1798.83(a), exclusions in (d))? What decides and is not known makes it `unclear`, never a no.
 */
import { isGivenNo, isYes, valueOf } from '../inventory/answer.ts';
import type { Disclosure } from '../inventory/disclosure.ts';
import type { Recipient } from '../inventory/recipient.ts';
import { during, type Span } from '../inventory/valid-time.ts';
import type { RecordPath } from '../documents/block.ts';

export interface Standing {
  standing: 'listed' | 'unclear' | 'outside';
  /** Answers that would settle an unclear one. */
  open: RecordPath[];
  /** Why it is outside. */
  why?: OutsideReason;
}

/** Why a disclosure does not belong on the list. `left-out.ts` has the words. */
export type OutsideReason =
  /** It was over before the year, or began after it: no exclusion, there is just nothing to count. */
  | 'notThatYear'
  | 'neverHappens'
  | 'noMarketing'
  | 'notPersonal'
  /** They work for the office and may do nothing else with the data. */
  | 'worksForOffice'
  | 'authority'
  | 'successor'
  | 'noCompany'
  | 'byLaw'
  | 'personAsked'
  /** Nothing of the 27 kinds was in it. */
  | 'noListedKind';

function outside(why: OutsideReason): Standing {
  return { standing: 'outside', open: [], why };
}

/** The roles that a customer's data can reach without any marketing of their own being thinkable. */
const neverMarket: { readonly [role: string]: OutsideReason } = {
  authority: 'authority',
  successor: 'successor',
  public: 'noCompany',
  user: 'noCompany',
};

const basesWithoutMarketing: { readonly [basis: string]: OutsideReason } = {
  legal: 'byLaw',
  businessTransfer: 'successor',
  userDirected: 'personAsked',
};

/** Where a disclosure to one recipient stands on the list of the span. */
export function marketingStanding(disclosure: Disclosure, recipient: Recipient, span: Span): Standing {
  const happened = during(disclosure, span);
  if (happened === 'no') return outside('notThatYear');
  if (isGivenNo(disclosure.happens)) return outside('neverHappens');
  if (isGivenNo(disclosure.recipientMarketing)) return outside(worksOnly(recipient) ? 'worksForOffice' : 'noMarketing');
  const identifiability = valueOf(disclosure.identifiability);
  if (identifiability === 'aggregate' || identifiability === 'deidentified') return outside('notPersonal');

  const basis = valueOf(disclosure.basis);
  const says =
    isYes(disclosure.recipientMarketing) || (disclosure.basis.state === 'given' && basis === 'directMarketing');
  const why = says ? undefined : cannotMarket(disclosure, recipient);
  if (why !== undefined) return outside(why);

  const open: RecordPath[] = [];
  if (!says) open.push(`${disclosure.id}.recipientMarketing`);
  if (happened === 'perhaps') {
    if (disclosure.from.state === 'unknown') open.push(`${disclosure.id}.from`);
    if (disclosure.until.state === 'unknown') open.push(`${disclosure.id}.until`);
  }
  // A start date is a statement that it happens; without one, somebody has to say so.
  if (!isYes(disclosure.happens) && disclosure.from.state !== 'given') open.push(`${disclosure.id}.happens`);
  return { standing: open.length === 0 ? 'listed' : 'unclear', open };
}

/**
 * Nobody has said whether the recipient markets with the data: why it cannot, or undefined when it might. A vendor bound to
 * work only for the office does not ((d)(1)(A)); for the others, trading data for something in return is itself such a
 * purpose ((e)(2)), and an unknown basis or role may hide one.
 */
function cannotMarket(disclosure: Disclosure, recipient: Recipient): OutsideReason | undefined {
  const byRole = neverMarket[valueOf(recipient.role) ?? ''];
  if (byRole !== undefined) return byRole;
  const basis = valueOf(disclosure.basis);
  const byBasis = basesWithoutMarketing[basis ?? ''];
  if (byBasis !== undefined) return byBasis;
  if (basis === 'sold' || basis === 'shared' || basis === 'directMarketing') return undefined;
  return worksOnly(recipient) ? 'worksForOffice' : undefined;
}

function worksOnly(recipient: Recipient): boolean {
  const role = valueOf(recipient.role);
  const works = role === 'serviceProvider' || role === 'contractor' || role === 'clientOrganization';
  return works && !isYes(recipient.ownUse);
}
