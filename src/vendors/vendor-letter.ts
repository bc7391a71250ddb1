/**
 * The letter that asks a recipient for what the records lack: a pure function of the records and the day. It says nothing that
 * no record says, except an opening and a closing line that the office types itself.
 */
import { itemsOf, valueOf } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { recordTitle } from '../inventory/office-records.ts';
import type { Recipient } from '../inventory/recipient.ts';
import type { Document, Run, SectionBlock } from '../documents/block.ts';
import { contactForQuestions, contactLine, noContact } from '../documents/policy/addresses.ts';
import { paragraph, section } from '../documents/policy/blocks.ts';
import { textFact, wordedFact } from '../documents/policy/facts.ts';
import { policyContext, type PolicyContext } from '../documents/policy/policy-context.ts';
import { insideSentence } from '../documents/wording/sentence-case.ts';
import { dateInWords } from '../documents/wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, say, words, type Phrase } from '../documents/wording/phrase.ts';
import { letterhead } from '../requests/letters/letterhead.ts';
import { signature } from '../requests/letters/letter-parts.ts';
import { askList } from './letter-points.ts';
import { vendorAsks, type VendorAsk } from './vendor-asks.ts';
import { returnSheet } from './vendor-return-sheet.ts';
import { vendorIndex, type VendorIndex } from './vendor-index.ts';

export interface VendorLetterQuestion {
  recipientId: string;
  /** The day the letter bears (ISO date). */
  asOf: string;
  /** A sentence of the office's own at the beginning, and one before the contact. */
  opening?: string | undefined;
  closing?: string | undefined;
}

/** `nothingMissing`: there is nothing to ask for; `notACompany`: a class such as courts gets no letter. */
export interface VendorLetterRefusal {
  refused: 'unknownRecipient' | 'notACompany' | 'nothingMissing';
}

export interface VendorLetter {
  document: Document;
  asks: VendorAsk[];
}

/** Roles that stand for a class, which nobody can write to. */
const classes = new Set(['authority', 'successor', 'public', 'user']);

/** The letter as a block tree with its provenance, or why there is none. */
export function composeVendorLetter(
  office: OfficeRecords,
  question: VendorLetterQuestion,
): VendorLetter | VendorLetterRefusal {
  const { recipientId, asOf } = question;
  const recipient = office.recipient.find((one) => one.id === recipientId);
  if (recipient === undefined) return { refused: 'unknownRecipient' };
  if (classes.has(valueOf(recipient.role) ?? '')) return { refused: 'notACompany' };
  // No policy limits what the letter speaks of.
  const context = policyContext({ ...office, policyDocument: [] }, { asOf });
  const index = vendorIndex(office, asOf);
  const asks = vendorAsks(index, recipient, context.ccpa !== 'doesNotApply');
  if (asks.length === 0) return { refused: 'nothingMissing' };
  const { organization } = context;
  const officeName = valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '';
  const document: Document = {
    kind: 'letter-vendor',
    title: 'Open points in our record about you',
    office: officeName,
    language: 'en-US',
    asOf,
    subtitle: [...addressee(recipient), words(dateInWords(asOf)).runs],
    letterhead: letterhead(context, contactForQuestions(context)),
    sample: office.sample,
    status: 'draft',
    sections: [
      why(context, recipient, index, question.opening),
      points(recipient, asks),
      closing(context, recipient, question.closing),
      returnSheet(recipient, asks, officeName),
    ].flatMap((one): SectionBlock[] => (one ? [one] : [])),
  };
  return { document, asks };
}

/** Whether no letter was written. */
export function isVendorLetterRefusal(result: VendorLetter | VendorLetterRefusal): result is VendorLetterRefusal {
  return 'refused' in result;
}

/** Name and address as on an envelope. An address that is not known is asked for, not marked. */
function addressee(recipient: Recipient): Run[][] {
  const { id, name, address } = recipient;
  const lines = address.state === 'given' ? address.value.split(/\r?\n/).filter((line) => line.trim() !== '') : [];
  const named = name.state === 'given' ? words(name.value, id) : gapPhrase(`${id}.name`, 'name not known yet');
  return [named.runs, ...lines.map((line) => words(line, id).runs)];
}

function why(
  context: PolicyContext,
  recipient: Recipient,
  index: VendorIndex,
  opening: string | undefined,
): SectionBlock | undefined {
  const name = textFact(recipient, 'name') ?? words(recordTitle('recipient', recipient), recipient.id);
  const service = wordedFact(recipient, 'service', insideSentence);
  const data = dataThatGoes(index, recipient);
  // A letter has a subject instead of headings.
  return section({ rule: 'vendor-letter.why' }, '', [
    paragraph({ rule: 'vendor-letter.greeting' }, [say`Dear ${name}:`]),
    ownLine('opening', opening),
    paragraph({ rule: 'vendor-letter.reason', cites: ['civ-1798.100-d'], rests: [context.organization.id] }, [
      words(
        'We keep a record of everybody who gets personal information from us, and of what was agreed',
        recipient.id,
      ),
      // Both are the office's words to its customers, so they are quoted and not said to the company.
      service && say`Our record says of what you do for us: “${service}”`,
      data && say`This is the information that goes to you, as our policy names it: ${data}`,
    ]),
  ]);
}

function points(recipient: Recipient, asks: readonly VendorAsk[]): SectionBlock | undefined {
  return section({ rule: 'vendor-letter.points' }, '', [
    paragraph({ rule: 'vendor-letter.intro' }, [
      words('Some points are missing in this record. Please send us what is on this list:', recipient.id),
    ]),
    askList(recipient, asks),
  ]);
}

/** What goes to it, by the names that the office uses; suggestions and open answers are left out. */
function dataThatGoes(index: VendorIndex, recipient: Recipient): Phrase | undefined {
  const names = new Map<string, Phrase>();
  for (const disclosure of index.disclosuresTo(recipient.id)) {
    if (disclosure.elements.state !== 'given' || disclosure.recipients.state !== 'given') continue;
    for (const id of itemsOf(disclosure.elements)) {
      const element = index.element(id);
      const name = element && (textFact(element, 'printed') ?? textFact(element, 'name'));
      if (name && name.runs.every((run) => run.kind === 'text')) names.set(id, name);
    }
  }
  return names.size === 0 ? undefined : joinPhrases([...names.values()]);
}

function closing(context: PolicyContext, recipient: Recipient, own: string | undefined): SectionBlock | undefined {
  const contact = contactForQuestions(context);
  const line = (contact && contactLine(context, contact.id)) ?? noContact(context);
  return section({ rule: 'vendor-letter.closing' }, '', [
    ownLine('closing', own),
    paragraph({ rule: 'vendor-letter.contact' }, [
      say`Please answer in writing: the sheet at the end is for your answer. This is how to reach us: ${line}`,
      words(`In our record you have the number ${recipient.id}`, recipient.id),
    ]),
    ...signature(context),
  ]);
}

function ownLine(place: 'opening' | 'closing', text: string | undefined) {
  const line = (text ?? '').trim();
  return line === ''
    ? undefined
    : paragraph({ rule: `vendor-letter.own-${place}`, reason: 'words of the office for this one letter' }, [
        words(line),
      ]);
}
