/** Those who get data, by kind: never a brand, never a name. Each suggested role says which rule of the law leads to it. */
import { doesNotApply } from '../../inventory/answer.ts';
import { entryOf } from '../../library/catalogue.ts';
import type { RecipientCategory } from '../../library/recipient-categories.ts';
import { recipientRoleRules } from '../../library/recipient-role-rules.ts';
import { suggest, type Suggestion } from '../suggestion.ts';

/** What two rules say of a company that works for the office: one holds with the contract, the other without it. */
const byContract =
  `With the right contract it is a service provider (${cite('rc-3')}). ` +
  `Without that contract it is a third party, and the data may be sold (${cite('rc-2')}).`;

export interface RecipientPart {
  readonly record: Suggestion;
  /** A company that works for the office, so that a contract is needed. */
  readonly works: boolean;
  /** A contract is needed although nobody knows yet whether it works for the office. */
  readonly contract?: true;
  /**
   * In a HIPAA office, whether it is a business associate; without it, whether patients' data goes to it. Mailboxes hold
   * patients' data whatever else they hold; a card payment needs no such agreement as far as it only moves money.
   */
  readonly associate?: boolean;
}

/** A company that works for the office: a service provider, as long as the contract is there. */
export function vendor(
  label: string,
  category: RecipientCategory,
  service: string,
  more: Pick<RecipientPart, 'associate'> = {},
): RecipientPart {
  const record = suggest('recipient', { label, category, service, role: 'serviceProvider' }, byContract);
  return { works: true, record, ...more };
}

/** A class of offices or companies that get data because the person asks for it, such as health plans. */
export function thoseYouChoose(label: string, category: RecipientCategory | undefined, service: string): RecipientPart {
  const says = { label, category, service, role: 'thirdParty', ...manyOf } as const;
  return { works: false, record: suggest('recipient', says, rule('rc-5')) };
}

/** One company that decides by itself what it does with the data. What it may do is a question, not a suggestion. */
export function outsider(label: string, category: RecipientCategory | undefined, service: string): RecipientPart {
  const note =
    'It decides by itself what it does with the data, so it is no service provider unless its contract says so.';
  return { works: false, record: suggest('recipient', { label, category, service, role: 'thirdParty' }, note) };
}

/**
 * A company that counts visits or use. Some work for the office only, others may use what they count for themselves: the
 * contract and the settings tell, so the role stays open and is asked.
 */
export function counter(label: string, service: string): RecipientPart {
  const note = `Look at the contract and the settings: may it use what it counts for itself? ${byContract}`;
  const record = suggest('recipient', { label, category: 'recipient-analytics', service }, note);
  return { works: false, contract: true, record };
}

/** Courts and agencies. */
export function authority(label: string, category: RecipientCategory): RecipientPart {
  const says = { label, category, role: 'authority', ...manyOf, service: doesNotApply } as const;
  return { works: false, record: suggest('recipient', says, rule('rc-7')) };
}

/** A class has no one name, address or country. */
const manyOf = {
  name: doesNotApply,
  address: doesNotApply,
  products: doesNotApply,
  country: doesNotApply,
} as const;

function rule(id: string): string {
  return `${entryOf(recipientRoleRules, id).plain} (${cite(id)})`;
}

function cite(id: string): string {
  return entryOf(recipientRoleRules, id).cite;
}
