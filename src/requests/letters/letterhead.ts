/** The head of a letter: who writes, and how to reach them, line by line. Only what is known; a letterhead has no gaps. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Address } from '../../inventory/address.ts';
import type { Contact } from '../../inventory/contact.ts';
import type { Run } from '../../documents/block.ts';
import type { PolicyContext } from '../../documents/policy/policy-context.ts';
import { words } from '../../documents/wording/phrase.ts';

/** The name of the office; the name it is registered under, where that is another; its address; telephone and email. */
export function letterhead(context: PolicyContext, contact: Contact | undefined): Run[][] {
  const { organization, now } = context;
  const legal = given(organization.legalName);
  const name = given(organization.tradeName) ?? legal ?? '';
  const address = now.address.find((one) => one.id === (contact && valueOf(contact.address))) ?? postal(now.address);
  const ways = [contact && given(contact.phone), contact && given(contact.email)].filter((one) => one !== undefined);
  const lines = [
    name,
    ...(legal === undefined || legal === name ? [] : [legal]),
    ...(address === undefined ? [] : [addressInOneLine(address)]),
    ways.join(' · '),
  ];
  return lines.filter((line) => line !== '').map((line) => words(line, organization.id).runs);
}

/** The address to which post goes: one for privacy requests or questions, else the first. */
function postal(addresses: readonly Address[]): Address | undefined {
  const isFor = (use: string) => (one: Address) => itemsOf(one.uses).some((found) => found === use);
  return addresses.find(isFor('rights')) ?? addresses.find(isFor('contact')) ?? addresses[0];
}

function addressInOneLine({ lines, city, state, postalCode }: Address): string {
  const place = [given(state), given(postalCode)].filter((one) => one !== undefined).join(' ');
  const parts = [...(given(lines) ?? []), given(city), place];
  return parts.filter((one) => one !== undefined && one !== '').join(', ');
}

/** What somebody has stated; a suggestion of a pack heads no letter. */
function given<Value>(answer: { state: string; value?: Value }): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}
