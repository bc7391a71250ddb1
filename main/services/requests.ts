/** Requests of people: taking one in, writing and keeping its letters, erasing who asked when the time is over. */
import { runCommand } from '../../db/commands.ts';
import { fingerprintOf } from '../../db/kept-files.ts';
import { loadOffice } from '../../db/load.ts';
import { lastSequence } from '../../db/log-rows.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { allBlocks, gapsOf } from '../../src/documents/block-tree.ts';
import { type Answer, given, valueOf } from '../../src/inventory/answer.ts';
import type { Letter } from '../../src/inventory/letter.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Request, RequestKind } from '../../src/inventory/request.ts';
import { dateProblems, type DateProblem } from '../../src/requests/date-problems.ts';
import { afterLetter } from '../../src/requests/after-letter.ts';
import { composeLetter, isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import type { LetterQuestion } from '../../src/requests/letters/letter.ts';
import { inbox } from '../../src/requests/inbox.ts';
import { requestState } from '../../src/requests/request-state.ts';
import { erasableFrom, withoutPerson } from '../../src/requests/retention.ts';
import { printDocument } from '../exports/print-document.ts';
import { announceChange, announceCreation } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, refuseOtherFields, writerOf } from './records.ts';

/** The answers of a new request that its dates depend on; the others go along as they are. */
export interface RequestOrder {
  kinds: RequestKind[];
  receivedOn: string;
  answers: Readonly<Record<string, Answer<unknown>>>;
}

export const requestQueries = {
  'request.inbox': ({ asOf }, { host, reading }) => inbox(reading.office().office, asOf ?? host.today()),
  'request.state': ({ id, asOf }, { host, reading }) => {
    const { office } = reading.office();
    return requestState(office, findRequest(office, id), asOf ?? host.today());
  },
  'request.letter': ({ id, letter: kind, reason, recipientId }, { host, reading }) => {
    const { office } = reading.office();
    const question = { kind, asOf: host.today(), reason, recipientId };
    const result = composeLetter(office, findRequest(office, id), question);
    return isLetterRefusal(result) ? { refusal: result } : { document: result };
  },
} satisfies Partial<QueryHandlers>;

export const requestCommands = {
  'request.add': ({ why, ...order }, context) =>
    announceCreation(context, addRequest(writerOf(context), order, authorOf(context, why))),
  'request.send': async ({ id: requestId, letter: kind, why, ...order }, context) => {
    const { value, ...result } = await sendLetter(
      writerOf(context),
      { ...order, requestId, kind },
      authorOf(context, why),
    );
    return announceCreation(context, { ...result, value: value.id });
  },
  'request.erase': (_input, context) =>
    announceChange(context, eraseOldRequests(writerOf(context), authorOf(context, 'kept for 24 months'))),
} satisfies Partial<CommandHandlers>;

/** The request with this id. Throws `recordMissing`. */
export function findRequest(office: OfficeRecords, id: string): Request {
  const found = office.request.find((one) => one.id === id);
  if (found === undefined) throw new AppError('recordMissing', { id });
  return found;
}

/** Records a request; answers its id. Throws `invalidInput` (path, problem) for a date that cannot be. */
export function addRequest(db: WritableDb, order: RequestOrder, author: Author): CommandResult<string> {
  const { kinds, receivedOn } = order;
  refuseOtherFields('request', order.answers);
  const dates = {
    extendedOn: dayIn(order, 'extendedOn'),
    refusedOn: dayIn(order, 'refusedOn'),
    answeredOn: dayIn(order, 'answeredOn'),
  };
  const [problem] = dateProblems({ kinds, receivedOn, ...dates }, author.today);
  if (problem !== undefined) throw dateError(problem);
  const answers = { ...order.answers, kinds: given(kinds), receivedOn: given(receivedOn) };
  return runCommand(db, headOf(author, 'create'), (change) =>
    change.create('request', (blank) => ({ ...blank, ...confirmed(blank, answers, author) })),
  );
}

function dayIn({ answers }: RequestOrder, field: string): string | undefined {
  const answer = answers[field];
  return answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : undefined;
}

function dateError(found: DateProblem): AppError {
  const { field, date } = found;
  switch (found.problem) {
    case 'inFuture':
      return new AppError('invalidInput', { path: field, problem: `the day has not come yet (today is ${date})` });
    case 'beforeReceipt':
      return new AppError('invalidInput', { path: field, problem: `the request arrived on ${date}` });
    case 'beforeLaw':
      return new AppError('invalidInput', { path: field, problem: `${found.law} gives this right from ${date} on` });
  }
}

/** How a letter goes out. */
export const waysToSend = ['mail', 'email', 'account', 'inPerson'] as const;
export type SentBy = (typeof waysToSend)[number];

/** The forms in which a letter is printed. */
export type LetterFormat = 'pdf' | 'docx' | 'txt';

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

/**
 * Writes a letter, keeps the copy and notes what it changes in the request: one command. Throws `recordMissing`,
 * `invalidInput` (path, problem) for dates and for a letter that does not fit, `gapsOpen` (count, paths) while it has gaps,
 * `conflict` when the file changed while the copy was printed.
 */
export async function sendLetter(
  db: WritableDb,
  order: SendingOrder,
  author: Author,
): Promise<CommandResult<SentLetter>> {
  const revision = lastSequence(db);
  const office = loadOffice(db);
  const request = findRequest(office, order.requestId);
  const { kind, sentOn, format } = order;
  const receivedOn = valueOf(request.receivedOn);
  if (sentOn > author.today) throw new AppError('dateInFuture', { today: author.today });
  if (receivedOn !== undefined && sentOn < receivedOn) {
    throw dateError({ problem: 'beforeReceipt', field: 'sentOn', date: receivedOn });
  }
  const document = letterToSend(office, request, { ...order, asOf: sentOn });
  const copy = bytesOf(await printDocument(document, format, sentOn));
  const text = await printDocument(document, 'txt', sentOn);
  return runCommand(db, headOf(author, 'create'), (change) => {
    if (lastSequence(db) !== revision) throw new AppError('conflict', { id: request.id });
    const sha256 = change.keep(copy, mediaTypes[format]);
    const answers = {
      request: given(request.id),
      kind: given(kind),
      sentOn: given(sentOn),
      sentBy: given(order.sentBy),
      copySha256: given(sha256),
      textSha256: given(fingerprintOf(text)),
    };
    change.save({
      ...request,
      ...confirmed(request, afterLetter(office, request, { ...order, asOf: sentOn }), author),
    });
    const id = change.create('letter', (blank) => ({ ...(blank as Letter), ...confirmed(blank, answers, author) }));
    return { id, sha256, copy };
  });
}

/** The letter without the mark of a draft. A letter that has gaps does not go out. */
function letterToSend(office: OfficeRecords, request: Request, question: LetterQuestion): Document {
  const result = composeLetter(office, request, question);
  if (isLetterRefusal(result)) throw new AppError('invalidInput', { path: 'letter', problem: result.reason });
  const onEnvelope = result.subtitle.flat().flatMap((run) => (run.kind === 'gap' ? run.gap : []));
  const paths = [...new Set([...onEnvelope, ...allBlocks(result).flatMap(gapsOf)].map(({ path }) => path))];
  if (paths.length > 0) throw new AppError('gapsOpen', { count: paths.length, paths: paths.slice(0, 20) });
  return { ...result, status: 'issued' };
}

/**
 * Erases name, reply address and proofs of every request whose 24 months are over; answers the ids. What was asked, when, and
 * what came of it stay.
 */
export function eraseOldRequests(db: WritableDb, author: Author): CommandResult<string[]> {
  const { request } = loadOffice(db);
  const due = request.filter((one) => (erasableFrom(one) ?? '9999') <= author.today);
  return runCommand(db, headOf(author, 'save'), (change) => {
    for (const one of due) change.save(withoutPerson(one, author.today));
    return due.map(({ id }) => id);
  });
}

function bytesOf(printed: Uint8Array | string): Uint8Array {
  return typeof printed === 'string' ? new TextEncoder().encode(printed) : printed;
}
