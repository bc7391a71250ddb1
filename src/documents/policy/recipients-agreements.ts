/** What recipients have promised in writing, as far as an agreement is in force. */
import { valueOf } from '../../inventory/answer.ts';
import type { Agreement } from '../../inventory/agreement.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { choiceFact, givenOf, listFact, openGap } from './facts.ts';
import { agreementState, isInForce } from '../../vendors/agreement-state.ts';
import type { PolicyContext } from './policy-context.ts';
import type { Remark } from './said-of-all.ts';

const kinds = {
  serviceTerms: 'a service agreement',
  californiaClauses: 'the California privacy clauses',
  businessAssociate: 'a business associate agreement under federal health privacy law',
  onlineTerms: 'terms accepted online',
} as const;

/** The remarks about the agreements with a recipient. A draft or an expired agreement binds nobody and is not told. */
export function promisesOf(context: PolicyContext, recipient: Recipient): Remark[] {
  const agreements = context.now.agreement.filter(
    (one) => valueOf(one.recipient) === recipient.id && mayBeInForce(one, context.asOf),
  );
  return agreements.flatMap((agreement) => {
    const open = unconfirmed(agreement, context.asOf);
    const kind = choiceFact(agreement, 'kind', kinds);
    const terms = listFact(agreement, 'terms', undefined, insideSentence);
    const [gap] = open;
    if (gap) return [notInForceYet(kind, terms, gap)];
    const associate = givenOf(agreement.kind) === 'businessAssociate' && isBoundAssociate(context, recipient);
    return [
      ...(associate ? [boundAssociate(agreement, recipient)] : []),
      ...(kind && !associate
        ? [{ topic: 'agreement', one: say`Bound by ${kind}`, many: say`they are bound by ${kind}` }]
        : []),
      ...(terms
        ? [{ topic: 'promises', one: say`Has promised: ${terms}`, many: say`they have promised: ${terms}` }]
        : []),
    ];
  });
}

/** Whether it is a business associate with an agreement in force: what it is and what binds it are said in one sentence. */
export function isBoundAssociate({ now, asOf }: PolicyContext, recipient: Recipient): boolean {
  const isAssociate = recipient.hipaaBusinessAssociate.state === 'given' && recipient.hipaaBusinessAssociate.value;
  return isAssociate && now.agreement.some((one) => bindsAssociate(one, recipient) && isInForce(one, asOf));
}

function bindsAssociate({ kind, recipient }: Agreement, { id }: Recipient): boolean {
  return givenOf(recipient) === id && givenOf(kind) === 'businessAssociate';
}

function boundAssociate(agreement: Agreement, recipient: Recipient): Remark {
  const rests = [`${recipient.id}.hipaaBusinessAssociate`, agreement.id] as const;
  return {
    topic: 'agreement',
    one: words('Our business associate under federal health privacy law, bound by an agreement for that', ...rests),
    many: words(
      'they are our business associates under federal health privacy law, bound by agreements for that',
      ...rests,
    ),
  };
}

/** While nobody has said that it is signed or accepted, an agreement binds nobody: what it says is told with that doubt. */
function notInForceYet(kind: Phrase | undefined, terms: Phrase | undefined, gap: Phrase): Remark {
  const named = kind ? say`An agreement on record: ${kind}` : words('An agreement on record');
  const told = terms ? say`${named}, with these promises: ${terms}; ${gap}` : kind ? say`${named}; ${gap}` : gap;
  return { topic: 'agreement', one: told, many: told };
}

/** An agreement that is only suggested, or of which nobody knows whether it is in force, is no promise yet. */
function unconfirmed(agreement: Agreement, asOf: string): Phrase[] {
  if (agreement.status.state === 'unknown') {
    return [openGap(agreement, 'status', 'whether it is in force is not known yet')];
  }
  if (agreementState(agreement, asOf) === 'perhapsEnded') {
    return [openGap(agreement, 'renews', 'whether it went on after its last day is not known yet')];
  }
  return (['recipient', 'status'] as const)
    .filter((field) => agreement[field].state === 'suggested')
    .map((field) => openGap(agreement, field, 'the agreement is suggested, not confirmed yet'));
}

/** Whether somebody has said that a written agreement with the recipient is signed or accepted, and it is not over. */
export function hasAgreement({ now, asOf }: PolicyContext, recipient: Recipient): boolean {
  return now.agreement.some((one) => givenOf(one.recipient) === recipient.id && isInForce(one, asOf));
}

/** What an agreement says is told unless it is known not to bind; while that is open, the gap says so. */
function mayBeInForce(agreement: Agreement, asOf: string): boolean {
  const status = valueOf(agreement.status);
  const binding = status === undefined || status === 'signed' || status === 'accepted';
  const state = agreementState(agreement, asOf);
  return binding && state !== 'ended' && state !== 'none';
}
