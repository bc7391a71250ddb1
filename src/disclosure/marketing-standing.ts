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
}

const outside: Standing = { standing: 'outside', open: [] };

/** The roles that a customer's data can reach without any marketing of their own being thinkable. */
const neverMarket = new Set(['authority', 'successor', 'public', 'user']);

/** Where a disclosure to one recipient stands on the list of the span. */
export function marketingStanding(disclosure: Disclosure, recipient: Recipient, span: Span): Standing {
  const happened = during(disclosure, span);
  if (happened === 'no' || isGivenNo(disclosure.happens) || isGivenNo(disclosure.recipientMarketing)) return outside;
  const identifiability = valueOf(disclosure.identifiability);
  if (identifiability === 'aggregate' || identifiability === 'deidentified') return outside;

  const basis = valueOf(disclosure.basis);
  const says =
    isYes(disclosure.recipientMarketing) || (disclosure.basis.state === 'given' && basis === 'directMarketing');
  if (!says && !mightMarket(disclosure, recipient)) return outside;

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
 * Nobody has said whether the recipient markets with the data. A vendor bound to work only for the office does not
 * ((d)(1)(A)); for the others, trading data for something in return is itself such a purpose ((e)(2)), and an unknown basis or
 * role may hide one.
 */
function mightMarket(disclosure: Disclosure, recipient: Recipient): boolean {
  const role = valueOf(recipient.role);
  if (role !== undefined && neverMarket.has(role)) return false;
  const basis = valueOf(disclosure.basis);
  if (basis === 'legal' || basis === 'businessTransfer' || basis === 'userDirected') return false;
  if (basis === 'sold' || basis === 'shared' || basis === 'directMarketing') return true;
  const works = role === 'serviceProvider' || role === 'contractor' || role === 'clientOrganization';
  if (works) return isYes(recipient.ownUse);
  return true;
}
