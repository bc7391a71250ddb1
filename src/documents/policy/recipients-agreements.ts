/** What recipients have promised in writing, as far as an agreement is in force. */
import { valueOf } from '../../inventory/answer.ts';
import type { Agreement } from '../../inventory/agreement.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { say, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { choiceFact, listFact, openGap } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';

const kinds = {
  serviceTerms: 'a service agreement',
  californiaClauses: 'the California privacy clauses',
  businessAssociate: 'a business associate agreement under federal health privacy law',
  onlineTerms: 'terms accepted online',
} as const;

/** The sentences about the agreements with a recipient. A draft or an expired agreement binds nobody and is not told. */
export function promisesOf(context: PolicyContext, recipient: Recipient): (Phrase | undefined)[] {
  const agreements = context.now.agreement.filter((one) => valueOf(one.recipient) === recipient.id && isInForce(one));
  return agreements.flatMap((agreement) => {
    const kind = choiceFact(agreement, 'kind', kinds);
    const terms = listFact(agreement, 'terms', undefined, insideSentence);
    return [...unconfirmed(agreement), kind && say`We have ${kind} with it`, terms && say`It has promised: ${terms}`];
  });
}

/** An agreement that is only suggested is no promise yet. */
function unconfirmed(agreement: Agreement): Phrase[] {
  return (['recipient', 'status'] as const)
    .filter((field) => agreement[field].state === 'suggested')
    .map((field) => openGap(agreement, field, 'the agreement is suggested, not confirmed yet'));
}

function isInForce(agreement: Agreement): boolean {
  const status = valueOf(agreement.status);
  return status === undefined || status === 'signed' || status === 'accepted';
}
