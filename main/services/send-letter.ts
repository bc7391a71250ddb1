/** A letter goes out: its copy is kept, and the request notes what it changes. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { Change, CommandResult, WritableDb } from '../../db/office-file.ts';
import type { requestFormats, waysToSend } from '../../src/contract/request-calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { given, valueOf } from '../../src/inventory/answer.ts';
import type { Letter } from '../../src/inventory/letter.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Request } from '../../src/inventory/request.ts';
import { afterLetter } from '../../src/requests/after-letter.ts';
import { isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import type { LetterQuestion } from '../../src/requests/letters/letter.ts';
import { letterText } from '../../src/requests/letters/letter-text.ts';
import { obstacleOf } from '../../src/requests/letters/ready-to-send.ts';
import { printDocument } from '../exports/print-document.ts';
import { announceCreation } from './announce.ts';
import type { CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';
import { dateError, findRequest } from './requests.ts';

/** How a letter goes out. */
export type SentBy = (typeof waysToSend)[number];

/** The forms in which a letter is printed. */
export type LetterFormat = (typeof requestFormats.letter)[number];

export interface SendingOrder extends Omit<LetterQuestion, 'asOf'> {
  requestId: string;
  /** ISO date, today or earlier, and not before the request. */
  sentOn: string;
  sentBy: SentBy;
  /** The form of the copy that is kept. */
  format: LetterFormat;
}

const mediaTypes: Record<LetterFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
};

/** What was sent: the id of the letter, and the bytes that were kept. */
export interface SentLetter {
  id: string;
  sha256: string;
  copy: Uint8Array;
}

/** A letter as it goes out: what is kept of it. */
export interface PrintedLetter {
  format: LetterFormat;
  copy: Uint8Array;
  /** Its plain text; only its fingerprint is kept. */
  text: string;
}

export const sendingCommands = {
  'request.send': async ({ id: requestId, letter: kind, why, ...order }, context) => {
    const { value, ...result } = await sendLetter(
      writerOf(context),
      { ...order, requestId, kind },
      authorOf(context, why),
    );
    return announceCreation(context, { ...result, value: value.id });
  },
} satisfies Partial<CommandHandlers>;

/**
 * Writes a letter, keeps the copy and notes what it changes in the request: one command. Throws `recordMissing`,
 * `invalidInput` (path, problem) for dates and for a letter that does not fit, `gapsOpen` (count, paths) while it has gaps,
 * `ownTextWrong` (path, problem) while own words in it no longer fit the facts, `conflict` when the file changed while the
 * copy was printed.
 */
export async function sendLetter(
  db: WritableDb,
  order: SendingOrder,
  author: Author,
): Promise<CommandResult<SentLetter>> {
  const revision = lastSequence(db);
  const office = loadOffice(db);
  const request = findRequest(office, order.requestId);
  const { sentOn, format } = order;
  const receivedOn = valueOf(request.receivedOn);
  if (sentOn > author.today) throw new AppError('dateInFuture', { today: author.today });
  if (receivedOn !== undefined && sentOn < receivedOn) {
    throw dateError({ problem: 'beforeReceipt', field: 'sentOn', date: receivedOn });
  }
  const printed = await printLetter(letterToSend(office, request, { ...order, asOf: sentOn }), format, sentOn);
  return runCommand(db, headOf(author, 'create'), (change) => {
    if (lastSequence(db) !== revision) throw new AppError('conflict', { id: request.id });
    return noteSent(change, { office, request, order, printed, author });
  });
}

/** Prints a letter in the form in which it goes out, and its text, which is kept as well: screens show it. `sentOn`: ISO date. */
export async function printLetter(document: Document, format: LetterFormat, sentOn: string): Promise<PrintedLetter> {
  const text = String(await printDocument(document, 'txt', sentOn));
  const copy = format === 'txt' ? text : await printDocument(document, format, sentOn);
  return { format, text, copy: typeof copy === 'string' ? new TextEncoder().encode(copy) : copy };
}

interface Noting {
  office: OfficeRecords;
  request: Request;
  order: Omit<SendingOrder, 'requestId' | 'format'>;
  printed: PrintedLetter;
  author: Author;
}

/** Inside a command: keeps the copy of a letter, and notes in the request what it changes. */
export function noteSent(change: Change, { office, request, order, printed, author }: Noting): SentLetter {
  const { kind, sentOn, sentBy } = order;
  const sha256 = change.keep(printed.copy, mediaTypes[printed.format]);
  const answers = {
    request: given(request.id),
    kind: given(kind),
    sentOn: given(sentOn),
    sentBy: given(sentBy),
    copySha256: given(sha256),
    textSha256: given(change.keep(new TextEncoder().encode(printed.text), 'text/plain')),
  };
  change.save({
    ...request,
    ...confirmed(request, afterLetter(office, request, { ...order, asOf: sentOn }, author.who), author),
  });
  const id = change.create('letter', (blank) => ({ ...(blank as Letter), ...confirmed(blank, answers, author) }));
  return { id, sha256, copy: printed.copy };
}

/** The letter without the mark of a draft. A letter that has gaps, or own words that no longer fit, does not go out. */
function letterToSend(office: OfficeRecords, request: Request, question: LetterQuestion): Document {
  const result = letterText(office, request, question);
  if (isLetterRefusal(result)) throw new AppError('invalidInput', { path: 'letter', problem: result.reason });
  const found = obstacleOf(result);
  if (found?.obstacle === 'gaps') {
    throw new AppError('gapsOpen', { count: found.paths.length, paths: found.paths.slice(0, 20) });
  }
  if (found !== undefined) throw new AppError('ownTextWrong', { path: found.block, problem: found.reason });
  return { ...result.document, status: 'issued' };
}
