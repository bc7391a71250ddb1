/**
 * Whether a disclosure belongs on the Shine the Light list: did someone outside get data that they could use for their own
 * direct marketing (Civ. Code 1798.83(a), exclusions in (d))? What decides and is not known makes it `unclear`, never a no.
 */
import { isGivenNo, isOpen, isYes, unknown, type Answer } from '../inventory/answer.ts';
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
};

/**
 * Where a disclosure to one recipient stands on the list of the span. What a pack only suggested counts on neither side: it
 * puts nobody on the list, and it leaves nobody off.
 */
export function marketingStanding(disclosure: Disclosure, recipient: Recipient, span: Span): Standing {
  const happened = during({ from: stated(disclosure.from), until: stated(disclosure.until) }, span);
  if (happened === 'no') return outside('notThatYear');
  if (isGivenNo(disclosure.happens)) return outside('neverHappens');
  if (isGivenNo(disclosure.recipientMarketing)) return outside(whyNoMarketing(disclosure, recipient));
  if (withoutNames(statedValue(disclosure.identifiability))) return outside('notPersonal');

  const says = isYes(disclosure.recipientMarketing) || statedValue(disclosure.basis) === 'directMarketing';
  const why = says ? undefined : cannotMarket(disclosure, recipient);
  if (why !== undefined) return outside(why);

  const { id, from, until, recipients, identifiability, basis } = disclosure;
  const open: RecordPath[] = [];
  if (recipients.state === 'suggested') open.push(`${id}.recipients`);
  if (!says) {
    open.push(`${id}.recipientMarketing`);
    if (basis.state === 'suggested') open.push(`${id}.basis`);
    if (recipient.role.state === 'suggested') open.push(`${recipient.id}.role`);
  }
  if (happened === 'perhaps') {
    if (isOpen(from)) open.push(`${id}.from`);
    if (isOpen(until)) open.push(`${id}.until`);
  }
  // A start date is a statement that it happens; without one, somebody has to say so.
  if (!isYes(disclosure.happens) && from.state !== 'given') open.push(`${id}.happens`);
  const standing = open.length === 0 ? 'listed' : 'unclear';
  // Where nobody says that names were left out, they were in it: the suggestion is asked about, and takes nobody off.
  if (identifiability.state === 'suggested' && withoutNames(identifiability.value)) open.push(`${id}.identifiability`);
  return { standing, open };
}

/**
 * Somebody has said that they do not market with it. That a person asked for it is no such word: a social network or a shop
 * may well use for its own offers what it got because the person wanted it to.
 */
function whyNoMarketing({ basis }: Disclosure, recipient: Recipient): OutsideReason {
  if (worksOnly(recipient)) return 'worksForOffice';
  return statedValue(basis) === 'userDirected' ? 'personAsked' : 'noMarketing';
}

/**
 * Nobody has said whether the recipient markets with the data: why it cannot, or undefined when it might. A vendor bound to
 * work only for the office does not ((d)(1)(A)); for the others, trading data for something in return is itself such a
 * purpose ((e)(2)), and an unknown basis or role may hide one.
 */
function cannotMarket(disclosure: Disclosure, recipient: Recipient): OutsideReason | undefined {
  const byRole = neverMarket[statedValue(recipient.role) ?? ''];
  if (byRole !== undefined) return byRole;
  const basis = statedValue(disclosure.basis);
  const byBasis = basesWithoutMarketing[basis ?? ''];
  if (byBasis !== undefined) return byBasis;
  if (basis === 'sold' || basis === 'shared' || basis === 'directMarketing') return undefined;
  return worksOnly(recipient) ? 'worksForOffice' : undefined;
}

function worksOnly(recipient: Recipient): boolean {
  const role = statedValue(recipient.role);
  const works = role === 'serviceProvider' || role === 'contractor' || role === 'clientOrganization';
  return works && !isYes(recipient.ownUse);
}

function withoutNames(identifiability: string | undefined): boolean {
  return identifiability === 'aggregate' || identifiability === 'deidentified';
}

/** The answer, or “not known yet” while it is only suggested. */
function stated<Value>(answer: Answer<Value>): Answer<Value> {
  return answer.state === 'suggested' ? unknown : answer;
}

function statedValue<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}
