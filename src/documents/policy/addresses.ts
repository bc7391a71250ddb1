/** Addresses and contact points as one line of text. */
import { valueOf } from '../../inventory/answer.ts';
import type { Address } from '../../inventory/address.ts';
import type { Contact } from '../../inventory/contact.ts';
import type { RecordPath } from '../block.ts';
import { gapPhrase, glue, linkPhrase, say, words, type Phrase } from '../wording/phrase.ts';
import { fact, refFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import type { PolicyContext } from './policy-context.ts';
import { recordIn } from '../../inventory/record-lookup.ts';

/** `12 Elm Street, Fresno, CA 93701`; what is not known is a gap. */
export function addressLine(context: PolicyContext, id: string): Phrase | undefined {
  const address = recordIn(context.now.address, id);
  if (!address) return undefined;
  const street = streetLines(address);
  const city = textFact(address, 'city', 'city not known yet');
  const state = textFact(address, 'state', 'state not known yet');
  const zip = textFact(address, 'postalCode', 'ZIP code not known yet');
  const country = isHome(valueOf(address.country)) ? undefined : textFact(address, 'country');
  const place = state && zip ? say`${state} ${zip}` : (state ?? zip);
  const parts = [street, city, place, country].filter((part): part is Phrase => part !== undefined);
  return parts.length === 0
    ? undefined
    : glue(parts.flatMap((part, index) => (index === 0 ? [part] : [words(', '), part])));
}

function streetLines(address: Address): Phrase | undefined {
  const toPhrase = (lines: string[]): Phrase => words(lines.join(', '));
  return fact(address.id, `${address.id}.lines`, address.lines, toPhrase, 'street not known yet');
}

/** An address in the United States is printed without the country. */
function isHome(country: string | undefined): boolean {
  return /^(?:US|USA|U\.S\.A?\.?|United States(?: of America)?)$/i.test(country ?? '');
}

/** The ways to reach a contact point: email, telephone, post. Undefined when none is known. */
export function reachLine(context: PolicyContext, contact: Contact): Phrase | undefined {
  const post = refFact(contact, 'address', (id) => addressLine(context, id));
  return reachBy(contact, post);
}

/**
 * A contact point by id where other text refers to it: how to reach it, without the parts of an address that are still
 * open; those are gaps in the list of contact points. A gap when there is no way at all; undefined when it is gone.
 */
export function contactLine(context: PolicyContext, id: string): Phrase | undefined {
  const contact = recordIn(context.now.contact, id);
  if (!contact) return undefined;
  const post = refFact(contact, 'address', (address) => addressLine(context, address));
  const complete = post?.runs.every((run) => run.kind !== 'gap') === true;
  const reach = reachBy(contact, complete ? post : undefined);
  return reach ?? gapPhrase(`${contact.id}.email`, 'email, telephone or address not known yet');
}

/**
 * A contact point by id where the section on how to reach the office tells the rest: its email or telephone, else its name as
 * a link to that section. A gap when there is no way to reach it; undefined when it is gone.
 */
export function contactReference(context: PolicyContext, id: string): Phrase | undefined {
  const contact = recordIn(context.now.contact, id);
  const reach = contactLine(context, id);
  if (!contact || !reach || reach.runs.some((run) => run.kind === 'gap')) return reach;
  const quick = byEmail(contact) ?? byPhone(contact);
  if (quick) return quick;
  const role = givenRole(contact);
  return role === undefined ? reach : linkPhrase(`“${role}” under “How to reach us”`, '#contact', id);
}

function givenRole(contact: Contact): string | undefined {
  return contact.role.state === 'given' ? contact.role.value : undefined;
}

/** The quickest way to a contact point: its email, else its telephone, else all there is. */
export function quickReach(context: PolicyContext, contact: Contact): Phrase | undefined {
  return byEmail(contact) ?? byPhone(contact) ?? contactLine(context, contact.id);
}

function reachBy(contact: Contact, post: Phrase | undefined): Phrase | undefined {
  const email = byEmail(contact);
  const phone = byPhone(contact);
  const free = yesNoFact(contact, 'tollFree', { yes: 'toll-free', no: '' });
  const attention = wordedFact(contact, 'attention', (text) => `attention: ${text}`);
  const letter = post && attention ? say`${post} (${attention})` : post;
  const parts = [
    email && say`email ${email}`,
    phone && (free ? say`telephone ${phone} (${free})` : say`telephone ${phone}`),
    letter && say`post to ${letter}`,
    post || (!email && !phone) ? undefined : attention,
  ].filter((part): part is Phrase => part !== undefined);
  return parts.length === 0
    ? undefined
    : glue(parts.flatMap((part, index) => (index === 0 ? [part] : [words('; '), part])));
}

function byEmail(contact: Contact): Phrase | undefined {
  return linked(contact, 'email', (value) => `mailto:${value}`);
}

function byPhone(contact: Contact): Phrase | undefined {
  return linked(contact, 'phone', (value) => `tel:${value.replace(/[^\d+]/g, '')}`);
}

function linked(contact: Contact, field: 'email' | 'phone', hrefOf: (value: string) => string): Phrase | undefined {
  const path: RecordPath = contact.id;
  return fact(path, `${contact.id}.${field}`, contact[field], (value) => linkPhrase(value, hrefOf(value), path));
}

/** The contact point for questions: the policy’s own, else one that is meant for them. One for other things will not do. */
export function contactForQuestions({ policy, now }: PolicyContext): Contact | undefined {
  const chosen = policy && valueOf(policy.contact);
  return now.contact.find((one) => one.id === chosen) ?? now.contact.find((one) => serves(one, 'contact'));
}

/** The gap where the contact point for questions belongs (11 CCR 7011(e)). */
export function noContact({ policy, organization }: PolicyContext): Phrase {
  return gapPhrase(policy ? `${policy.id}.contact` : organization.id, 'contact for questions not known yet');
}

/** True when a contact point is meant for the given use. */
export function serves(contact: Contact, use: string): boolean {
  const uses: string[] = valueOf(contact.uses) ?? [];
  return uses.includes(use);
}
