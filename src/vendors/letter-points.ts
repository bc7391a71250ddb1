/** The points of a letter to a recipient as a list: plain words, the citation of the library where the law asks for the point. */
import type { Citation, ListBlock, ListItem } from '../documents/block.ts';
import { item, list } from '../documents/policy/blocks.ts';
import { dateFact } from '../documents/policy/facts.ts';
import { say, words, type Phrase } from '../documents/wording/phrase.ts';
import type { Agreement } from '../inventory/agreement.ts';
import { recordTitle } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import type { ContractTermEntry } from '../library/contract-terms.ts';
import type { YesNoQuestion } from './role-questions.ts';
import type { VendorAsk } from './vendor-asks.ts';

/** The list of everything that is asked for. */
export function askList(recipient: Recipient, asks: readonly VendorAsk[]): ListBlock | undefined {
  return list(
    { rule: 'vendor-letter.list' },
    asks.map((ask) => point(recipient, ask)),
  );
}

/** What is asked for when it is not on record. */
export const factAsks = {
  address: 'Your postal address',
  products: 'Which products or services you offer to people, if you write to them about your own offers',
  country: 'In which country you work with the information',
} as const;

/** The questions about its role that it can answer itself. */
export const questionAsks: Readonly<Partial<Record<YesNoQuestion, string>>> = {
  ownUse: 'Do you use the information for anything else than your work for us?',
  combines: 'Do you combine the information with information from others?',
  adsUse: 'Do you use the information to aim ads at people across other sites?',
};

function point(recipient: Recipient, ask: VendorAsk): ListItem | undefined {
  switch (ask.ask) {
    case 'agreement':
      return lawItem(
        recipient,
        ask.ask,
        ask.terms,
        [
          words(
            `A written agreement with us on what you may and may not do with the information${ask.terms.length > 0 ? '. It should say' : ''}`,
            recipient.id,
          ),
        ],
        clauseItems(recipient, ask.terms, ask.records),
      );
    case 'associate':
      return lawItem(recipient, ask.ask, ask.terms, [
        words('A business associate agreement under federal health privacy law (HIPAA)', recipient.id),
      ]);
    case 'subcontractors':
      return lawItem(recipient, ask.ask, ask.terms, [
        words('The names of the companies that get the information from you in turn', recipient.id),
      ]);
    case 'clauses':
      return clausesItem(recipient, ask);
    case 'answer':
      return item({ rule: 'vendor-letter.answer', of: `${recipient.id}.${ask.question}`, rests: [recipient.id] }, [
        words(questionAsks[ask.question] ?? '', recipient.id),
      ]);
    case 'copy':
    case 'ended':
    case 'perhapsEnded':
    case 'endsSoon':
      return item({ rule: `vendor-letter.${ask.ask}`, of: ask.agreement.id }, [paper(ask.ask, ask.agreement)]);
    default:
      return item({ rule: `vendor-letter.${ask.ask}`, of: recipient.id }, [words(factAsks[ask.ask], recipient.id)]);
  }
}

function paper(ask: 'copy' | 'ended' | 'perhapsEnded' | 'endsSoon', agreement: Agreement): Phrase {
  const name = words(`“${recordTitle('agreement', agreement)}”`, agreement.id);
  const day = dateFact(agreement, 'endsOn');
  switch (ask) {
    case 'copy':
      return say`A signed copy of the agreement ${name}`;
    case 'ended':
      return day
        ? say`A new agreement in place of ${name}, which ended on ${day}`
        : say`A new agreement in place of ${name}, which has ended`;
    case 'perhapsEnded':
      return say`Whether the agreement ${name} goes on; its last day on our record was ${day ?? words('some time ago')}`;
    case 'endsSoon':
      return say`Whether the agreement ${name} goes on after ${day ?? words('its last day')}, and from when to when`;
  }
}

/** The clauses that were not found, one below the other, each with the citation that asks for it. */
function clausesItem(recipient: Recipient, ask: Extract<VendorAsk, { ask: 'clauses' }>): ListItem | undefined {
  return item(
    { rule: 'vendor-letter.clauses', of: recipient.id, rests: ask.records },
    [
      words(
        'Clauses that we looked for in our agreement and did not find. Please show us where they are, or send us an addition',
        recipient.id,
      ),
    ],
    clauseItems(recipient, ask.terms, ask.records),
  );
}

function clauseItems(
  recipient: Recipient,
  terms: readonly ContractTermEntry[],
  records: readonly string[],
): (ListItem | undefined)[] {
  return terms.map((term) => {
    const law = citationOf(term);
    const plain = law === undefined ? term.plain : `${term.plain.replace(/\.$/, '')} (${law})`;
    const ground = { rule: 'vendor-letter.clause', of: `${recipient.id}.${term.id}`, rests: records };
    return withCitations(item(ground, [words(plain)]), [term]);
  });
}

/** The citation as the letter prints it. One that nobody has compared with its text is for the screen, with its doubt. */
export function citationOf(term: ContractTermEntry): string | undefined {
  return term.verified ? term.cite : undefined;
}

function lawItem(
  recipient: Recipient,
  ask: 'agreement' | 'associate' | 'subcontractors',
  terms: readonly ContractTermEntry[],
  said: readonly Phrase[],
  inner: readonly (ListItem | undefined)[] = [],
): ListItem | undefined {
  return withCitations(item({ rule: `vendor-letter.${ask}`, of: recipient.id }, said, inner), terms);
}

function withCitations(one: ListItem | undefined, terms: readonly ContractTermEntry[]): ListItem | undefined {
  const cites: Citation[] = terms.map((term) => term.cite);
  return one && { ...one, citations: [...new Set([...one.citations, ...cites])] };
}
