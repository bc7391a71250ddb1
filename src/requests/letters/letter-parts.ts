/** Frame of every letter: to whom, what they asked, how to reach the office. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { LetterKind } from '../../inventory/letter.ts';
import type { Contact } from '../../inventory/contact.ts';
import type { Request } from '../../inventory/request.ts';
import {
  signedByRule,
  type Document,
  type ParagraphBlock,
  type Run,
  type SectionBlock,
} from '../../documents/block.ts';
import { contactPoint } from '../../documents/notices/shine-the-light-facts.ts';
import { contactLine, serves } from '../../documents/policy/addresses.ts';
import { paragraph, section } from '../../documents/policy/blocks.ts';
import { dateFact, textFact } from '../../documents/policy/facts.ts';
import type { PolicyContext } from '../../documents/policy/policy-context.ts';
import { dateInWords } from '../../documents/wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../../documents/wording/phrase.ts';
import { askedFor } from './asked-for.ts';
import { letterhead } from './letterhead.ts';

/** What the composers of letters work with. */
export interface LetterContext extends PolicyContext {
  request: Request;
}

/** True when the request asks for nothing but the Shine the Light answer. */
export function onlyShineTheLight(request: Request): boolean {
  const kinds = itemsOf(request.kinds);
  return kinds.length > 0 && kinds.every((kind) => kind === 'req-shine-the-light');
}

/** The letter as a document; sections that say nothing are left out. */
export function letterDocument(
  context: LetterContext,
  kind: LetterKind,
  title: string,
  to: Run[][],
  sections: readonly (SectionBlock | undefined)[],
): Document {
  const { office, organization, asOf } = context;
  return {
    kind: `letter-${kind}`,
    title,
    office: valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '',
    language: 'en-US',
    asOf,
    subtitle: [...to, words(dateInWords(asOf)).runs],
    letterhead: letterhead(context, contactOf(context)),
    sample: office.sample,
    status: 'draft',
    sections: sections.flatMap((one) => one ?? []),
  };
}

/** The person and the reply address, line by line, as on an envelope. */
export function addressee({ request }: LetterContext): Run[][] {
  const name = textFact(request, 'personName', 'name not known yet');
  const reach = valueOf(request.personReach)?.split(/\r?\n/) ?? [];
  return [
    (name ?? gapPhrase(`${request.id}.personName`, 'name was erased')).runs,
    ...reach.filter((line) => line.trim() !== '').map((line) => words(line, request.id).runs),
  ];
}

/** "Dear …, on March 2, 2026 you asked us …": what the letter is about. */
export function opening(context: LetterContext): SectionBlock | undefined {
  const { request } = context;
  const name = textFact(request, 'personName');
  const day = dateFact(request, 'receivedOn', 'day of receipt not known yet');
  const asked = itemsOf(request.kinds).map((kind) => words(askedFor[kind], request.id));
  const what =
    asked.length > 0 ? joinPhrases(asked) : gapPhrase(`${request.id}.kinds`, 'kind of request not known yet');
  // A letter has a subject instead of headings: only lists have them.
  return section({ rule: 'letter.opening' }, '', [
    name && paragraph({ rule: 'letter.greeting' }, [say`Dear ${name}:`]),
    paragraph({ rule: 'letter.request' }, [
      day && say`On ${day}, you asked us ${what}`,
      words(`We keep it under the number ${request.id}`, request.id),
    ]),
  ]);
}

/** The contact point that heads the letter: for Shine the Light its own, otherwise the one for privacy requests. */
function contactOf({ request, organization, now }: LetterContext): Contact | undefined {
  const light = valueOf(organization.shineTheLightContact);
  const rights = now.contact.find((one) => serves(one, 'rights')) ?? now.contact.find((one) => serves(one, 'contact'));
  return (onlyShineTheLight(request) ? now.contact.find(({ id }) => id === light) : undefined) ?? rights;
}

/** How to reach the office: for Shine the Light its contact point, otherwise the one for privacy requests. */
export function closing(context: LetterContext): SectionBlock | undefined {
  const line = onlyShineTheLight(context.request) ? contactPoint(context) : rightsContact(context);
  return section({ rule: 'letter.closing' }, '', [
    paragraph({ rule: 'letter.contact' }, [
      say`If you have questions, this is how to reach us: ${line}`,
      words('Please name the number of the request', context.request.id),
    ]),
    ...signature(context),
  ]);
}

/** “Sincerely,” and the name of the office, with room to sign between them. */
export function signature(context: Pick<PolicyContext, 'organization'>): (ParagraphBlock | undefined)[] {
  return [
    lineOf('letter.signature', words('Sincerely,', context.organization.id)),
    lineOf(signedByRule, signedBy(context)),
  ];
}

/** A line that is no sentence: without a full stop. */
export function lineOf(rule: string, phrase: Phrase): ParagraphBlock | undefined {
  const block = paragraph({ rule }, [phrase]);
  return block && { ...block, runs: phrase.runs };
}

function signedBy({ organization }: Pick<PolicyContext, 'organization'>): Phrase {
  const name = valueOf(organization.tradeName) ?? valueOf(organization.legalName);
  return name === undefined
    ? gapPhrase(`${organization.id}.legalName`, 'name of the office not known yet')
    : words(name, organization.id);
}

/** Where privacy requests and questions go. */
export function rightsContact(context: LetterContext): Phrase {
  const { contact } = context.now;
  const point = contact.find((one) => serves(one, 'rights')) ?? contact.find((one) => serves(one, 'contact'));
  const line = point && contactLine(context, point.id);
  return line ?? gapPhrase(context.organization.id, 'contact point for privacy requests not known yet');
}
