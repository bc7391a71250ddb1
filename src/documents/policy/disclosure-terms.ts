/** Why data goes out and under which conditions, as remarks that can be said once for several recipients. */
import { isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import { say, words, type Phrase } from '../wording/phrase.ts';
import { insideSentence } from '../wording/sentence-case.ts';
import { choiceFact, givenOf, linkedFact, textFact, wordedFact, yesNoFact } from './facts.ts';
import { markedPurpose } from './names.ts';
import { once } from './once.ts';
import { recordInYear, type PolicyContext } from './policy-context.ts';
import { isBound } from './recipients-bound.ts';
import type { Remark } from './said-of-all.ts';
import { recordIn, recordsNaming } from '../../inventory/record-lookup.ts';

const bases = {
  businessPurpose: 'for a business purpose of ours',
  sold: 'for something in return: a sale under the CCPA',
  shared: 'for ads across sites: sharing under the CCPA',
  directMarketing: 'for their own marketing',
  consent: 'because you agreed',
  userDirected: 'because you asked us to',
  legal: 'because of the law, safety or legal claims',
  businessTransfer: 'because the business, or a part of it, is sold or merged',
} as const;

const occasions = {
  // The usual case goes without saying.
  serviceProvider: '',
  tracker: 'through a tracker',
  clientOrganization: 'to a client for whom we work',
  consented: 'with consent',
  publicPost: 'when something is posted in public',
  otherUser: 'when other users see it',
  socialMedia: 'through social media',
  legalProcess: 'on a legal demand',
  protection: 'to protect rights or safety',
  emergency: 'in an emergency',
  businessTransfer: 'in a sale or merger of the business',
  directMarketing: 'for marketing',
  deidentified: 'without names',
  aggregate: 'as totals',
} as const;

const choicesOffered = {
  optIn: 'nothing goes out unless you agree first',
  optOut: 'you can stop it',
  noChoice: 'you have no choice in this',
} as const;

/** True for a disclosure of data about persons; what is only called non-personal counts. */
export function isPersonalDisclosure(disclosure: Disclosure): boolean {
  const answer = givenOf(disclosure.identifiability);
  return answer !== 'aggregate' && answer !== 'deidentified';
}

/** The disclosures of data about persons to a recipient. */
export function disclosuresTo(context: PolicyContext, recipient: Recipient): readonly Disclosure[] {
  return recordsNaming(personalDisclosures(context), 'recipients', recipient.id);
}

const personalDisclosures = once((context: PolicyContext) => context.year.disclosure.filter(isPersonalDisclosure));

/**
 * The one disclosure to a recipient, when nobody else gets it: it is told in the recipient's own row. Undefined for a
 * recipient with several, and for one that shares it with others.
 */
export function onlyDisclosure(context: PolicyContext, recipient: Recipient): Disclosure | undefined {
  const [only, ...more] = disclosuresTo(context, recipient);
  if (only === undefined || more.length > 0 || only.recipients.state !== 'given') return undefined;
  const inScope = only.recipients.value.filter((id) => recordInYear(context, 'recipient', id) !== undefined);
  return inScope.length === 1 ? only : undefined;
}

/** What the data is passed on for. */
export function purposesFact(context: PolicyContext, disclosure: Disclosure): Phrase | undefined {
  return linkedFact(disclosure, 'purposes', (id) => markedPurpose(context, id), 'purpose not known yet');
}

/** The remarks about a disclosure, each worded for one row and for several recipients together. */
export function disclosureRemarks(context: PolicyContext, disclosure: Disclosure): Remark[] {
  const basis = worksForUs(context, disclosure)
    ? undefined
    : choiceFact(disclosure, 'basis', bases, 'basis not known yet');
  const kind = choiceFact(disclosure, 'kind', occasions);
  const condition = textFact(disclosure, 'condition');
  const choice = choiceFact(disclosure, 'choiceOffered', choicesOffered);
  const notice = wordedFact(disclosure, 'notice', insideSentence);
  const preference = wordedFact(disclosure, 'preference', insideSentence);
  const happens = yesNoFact(disclosure, 'happens', { yes: '', no: 'It could happen; so far it has not' });
  const asked = condition !== undefined && tellsOfTheYes(disclosure);
  return [
    asked ? same('basis', condition) : basis && { topic: 'basis', one: basis, many: say`they get the data ${basis}` },
    kind && kind.runs.length > 0 && !saysBasis(disclosure) && !saidElsewhere(context, disclosure)
      ? { topic: 'occasion', one: kind, many: say`they get it ${kind}` }
      : undefined,
    condition && !asked ? same('condition', condition) : undefined,
    happens && same('happens', happens),
    choice && !agreedAnyway(disclosure) ? same('choice', choice) : undefined,
    notice && same('notice', say`Notice beforehand: ${notice}`),
    preference && same('setting', say`Setting that controls it: ${preference}`),
    ownMarketing(context, disclosure),
  ].filter((one): one is Remark => one !== undefined);
}

/** The part about companies that work for the office begins with the words that they do it for its purposes. */
function worksForUs(context: PolicyContext, { basis, recipients }: Disclosure): boolean {
  if (basis.state !== 'given' || basis.value !== 'businessPurpose') return false;
  const who = itemsOf(recipients).map((id) => recordIn(context.office.recipient, id));
  return (
    who.length > 0 &&
    who.every((one) => one?.role.state === 'given' && ['serviceProvider', 'contractor'].includes(one.role.value))
  );
}

/** Occasions that only say again why the data is passed on. */
const sameAsBasis: { readonly [basis: string]: string } = {
  consent: 'consented',
  userDirected: 'consented',
  directMarketing: 'directMarketing',
  businessTransfer: 'businessTransfer',
  legal: 'legalProcess',
};

function saysBasis({ basis, kind }: Disclosure): boolean {
  return kind.state === 'given' && basis.state === 'given' && sameAsBasis[basis.value] === kind.value;
}

/** A condition such as “only with your signed permission” tells that the person agreed; no other words need to say it before. */
function tellsOfTheYes({ basis, condition }: Disclosure): boolean {
  if (basis.state !== 'given' || condition.state !== 'given') return false;
  if (basis.value !== 'consent' && basis.value !== 'userDirected') return false;
  const ofTheYes = /^(?:only )?(?:with your (?:\w+ )?(?:consent|permission)|(?:when|if) you (?:ask|agree|consent)\b)/i;
  return ofTheYes.test(condition.value);
}

/**
 * The condition may begin with the same words, or tell that a post is public; that other users see something stands in the
 * name of who gets it, and that data has no names in what they get.
 */
function saidElsewhere(context: PolicyContext, { kind, condition, recipients, identifiability }: Disclosure): boolean {
  if (kind.state !== 'given') return false;
  const occasion = kind.value;
  if (identifiability.state === 'given' && identifiability.value === occasion) return true;
  if (condition.state === 'given' && insideSentence(condition.value).startsWith(occasions[occasion])) return true;
  if (occasion === 'publicPost') return condition.state === 'given' && /\bpublic/i.test(condition.value);
  if (occasion !== 'otherUser') return false;
  const who = itemsOf(recipients).map((id) => recordIn(context.office.recipient, id));
  return who.every((one) => one !== undefined && one.role.state === 'given' && one.role.value === 'user');
}

/** What happens because the person agreed or asked needs no second word that nothing happens before. */
function agreedAnyway({ basis, choiceOffered }: Disclosure): boolean {
  const agreed = basis.state === 'given' && (basis.value === 'consent' || basis.value === 'userDirected');
  return agreed && choiceOffered.state === 'given' && choiceOffered.value === 'optIn';
}

function same(topic: string, phrase: Phrase): Remark {
  return { topic, one: phrase, many: phrase };
}

/** A company bound to work for the office only needs no such gap; neither does a lawful demand. */
function ownMarketing(context: PolicyContext, disclosure: Disclosure): Remark | undefined {
  const recipients = itemsOf(disclosure.recipients).flatMap((id) => recordIn(context.office.recipient, id) ?? []);
  // “For their own marketing” is the basis already.
  if (givenOf(disclosure.basis) === 'directMarketing' && isYes(disclosure.recipientMarketing)) return undefined;
  const basis = valueOf(disclosure.basis);
  const bound = recipients.length > 0 && recipients.every((one) => isBound(context, one));
  const silent = bound || basis === 'legal' || basis === 'businessTransfer';
  // A no is what the office believes, not a ban; of the public, of authorities and beside a ban it would tell nothing.
  const noMarketers = ['authority', 'public', 'user', 'successor'];
  const beyondUs =
    basis === 'userDirected' ||
    (recipients.length > 0 && recipients.every((one) => noMarketers.includes(valueOf(one.role) ?? '')));
  const missing = silent ? undefined : 'whether they may use it for their own marketing is not known yet';
  const one = yesNoFact(
    disclosure,
    'recipientMarketing',
    { yes: 'May be used for marketing of their own', no: beyondUs || bound ? '' : notForMarketing },
    missing,
  );
  const marketed = disclosure.recipientMarketing.state === 'given' && disclosure.recipientMarketing.value;
  return (
    one && {
      topic: 'marketing',
      one,
      many: words(marketed ? 'they may use the data for marketing of their own' : noMarketing),
    }
  );
}

const noMarketing = 'as far as we know, they do not use it for marketing of their own';
const notForMarketing = 'As far as we know, not used for marketing of their own';
