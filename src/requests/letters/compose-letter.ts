/**
 * Composes a letter to somebody who asked: a pure function of the records, the request and the day. It says no more than the
 * records; what is open is a marked gap.
 */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { LetterKind } from '../../inventory/letter.ts';
import { findRecord, recordTitle, type OfficeRecords } from '../../inventory/office-records.ts';
import type { Recipient } from '../../inventory/recipient.ts';
import type { Request } from '../../inventory/request.ts';
import { consumerRequest } from '../../library/consumer-requests.ts';
import type { Document, Run, SectionBlock } from '../../documents/block.ts';
import { policyContext } from '../../documents/policy/policy-context.ts';
import { gapPhrase, words } from '../../documents/wording/phrase.ts';
import type { LetterQuestion, LetterRefusal } from './letter.ts';
import { addressee, closing, letterDocument, onlyShineTheLight, opening, type LetterContext } from './letter-parts.ts';
import { listsAnswer } from './lists-answer.ts';
import { denial, rightsAnswer } from './rights-answer.ts';
import { acknowledgement, confirmation, extension, needMore, passOn } from './short-letters.ts';

/** The letter as a block tree with its provenance, or why the facts allow none. */
export function composeLetter(
  office: OfficeRecords,
  request: Request,
  question: LetterQuestion,
): Document | LetterRefusal {
  const context: LetterContext = { ...policyContext(office, { asOf: question.asOf }), request };
  const sections = bodyOf(context, question);
  if ('refused' in sections) return sections;
  const { kind, recipientId } = question;
  if (kind === 'passOn') {
    const to = companyAddress(office, recipientId);
    return letterDocument(context, kind, 'A privacy request that concerns you', to, [...sections, closing(context)]);
  }
  const parts = [opening(context), ...sections, closing(context)];
  return letterDocument(context, kind, titleOf(request, kind), addressee(context), parts);
}

/** True when no letter was written. */
export function isLetterRefusal(result: object): result is LetterRefusal {
  return 'refused' in result;
}

function bodyOf(context: LetterContext, question: LetterQuestion): (SectionBlock | undefined)[] | LetterRefusal {
  switch (question.kind) {
    case 'acknowledgement':
      return acknowledgement(context);
    case 'needMore':
      return needMore(context, question);
    case 'answer':
      return answer(context);
    case 'denial':
      return denial(context, question.reason);
    case 'extension':
      return extension(context, question);
    case 'confirmation':
      return confirmation(context);
    case 'passOn':
      return passOn(context, question);
  }
}

/** A request may ask for the lists and for something else: both answers stand in one letter. */
function answer(context: LetterContext): (SectionBlock | undefined)[] | LetterRefusal {
  const { request } = context;
  const asksForLists = itemsOf(request.kinds).includes('req-shine-the-light');
  const lists = asksForLists ? listsAnswer(context) : [];
  if ('refused' in lists || onlyShineTheLight(request)) return lists;
  return [...lists, ...rightsAnswer(context)];
}

const titles: Record<Exclude<LetterKind, 'passOn'>, string> = {
  acknowledgement: 'we got it',
  needMore: 'we need something from you',
  answer: 'our answer',
  denial: 'our answer',
  extension: 'it takes longer',
  confirmation: 'it is in effect',
};

function titleOf(request: Request, kind: Exclude<LetterKind, 'passOn'>): string {
  const [only, ...others] = itemsOf(request.kinds);
  const isLists = only === 'req-shine-the-light' && others.length === 0;
  const name = isLists ? `${consumerRequest(only).name} request` : 'privacy request';
  return `Your ${name}: ${titles[kind]}`;
}

function companyAddress(office: OfficeRecords, id: string | undefined): Run[][] {
  const record = id === undefined ? undefined : findRecord(office, id);
  if (id === undefined || record === undefined) return [];
  const { address } = record as Recipient;
  const lines = valueOf(address)?.split(/\r?\n/) ?? [];
  return [
    words(recordTitle('recipient', record), id).runs,
    ...(lines.length === 0
      ? [gapPhrase(`${id}.address`, 'address not known yet').runs]
      : lines.map((line) => words(line, id).runs)),
  ];
}
