/** Requests of people: taking one in, writing and keeping its letters, erasing who asked when the time is over. */
import { commitChange, runCommand } from '../../db/commands.ts';
import { dropKeptFile } from '../../db/kept-files.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { erasePast } from '../../db/past-without-person.ts';
import { dropUnfinishedAbout, keepUnfinished } from '../../db/unfinished.ts';
import { AppError } from '../../src/contract/errors.ts';
import { type Answer, given, valueOf } from '../../src/inventory/answer.ts';
import type { Letter } from '../../src/inventory/letter.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { recordIn } from '../../src/inventory/record-lookup.ts';
import type { Request, RequestKind } from '../../src/inventory/request.ts';
import { officeAfterAnswer } from '../../src/requests/bulk/bulk-plan.ts';
import { dateProblems, type DateProblem } from '../../src/requests/date-problems.ts';
import { isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import { letterText } from '../../src/requests/letters/letter-text.ts';
import { inbox } from '../../src/requests/inbox.ts';
import { requestState } from '../../src/requests/request-state.ts';
import { erasableFrom, namesIn, withoutPerson, withoutWhoAsked } from '../../src/requests/retention.ts';
import { announceChange, announceCreation } from './announce.ts';
import { inFile } from './drafts.ts';
import { eraseContents, filesOnlyAbout } from './erase-evidence.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, refuseOtherFields, writerOf } from './records.ts';

/** The answers of a new request that its dates depend on; the others go along as they are. */
export interface RequestOrder {
  kinds: RequestKind[];
  receivedOn: string;
  answers: Readonly<Record<string, Answer<unknown>>>;
  /** The place of the draft that it comes from, which goes with it. */
  draft?: string | undefined;
}

export const requestQueries = {
  'request.inbox': ({ asOf }, { host, reading }) => inbox(reading.office().office, asOf ?? host.today()),
  'request.state': ({ id, asOf }, { host, reading }) => {
    const { office } = reading.office();
    return requestState(office, findRequest(office, id), asOf ?? host.today());
  },
  'request.letter': ({ id, letter: kind, reason, recipientId, answeredFirst }, { host, reading }) => {
    const { office: now } = reading.office();
    const office = answeredFirst === undefined ? now : officeAfterAnswer(now, answeredFirst, host.today());
    const question = { kind, asOf: host.today(), reason, recipientId };
    const result = letterText(office, findRequest(office, id), question);
    return isLetterRefusal(result) ? { refusal: result } : result;
  },
} satisfies Partial<QueryHandlers>;

export const requestCommands = {
  'request.add': ({ why, ...order }, context) =>
    announceCreation(context, addRequest(writerOf(context), order, authorOf(context, why))),
  'request.erase': (_input, context) =>
    announceChange(context, eraseOldRequests(writerOf(context), authorOf(context, 'kept for 24 months'))),
} satisfies Partial<CommandHandlers>;

/** The request with this id. Throws `recordMissing`. */
export function findRequest(office: OfficeRecords, id: string): Request {
  const found = recordIn(office.request, id);
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
  return runCommand(db, headOf(author, 'create'), (change) => {
    if (order.draft !== undefined) keepUnfinished(db, inFile(order.draft), '');
    return change.create('request', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}

function dayIn({ answers }: RequestOrder, field: string): string | undefined {
  const answer = answers[field];
  return answer?.state === 'given' && typeof answer.value === 'string' ? answer.value : undefined;
}

/** A date that cannot be, as the refusal that says so. */
export function dateError(found: DateProblem): AppError {
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

/**
 * Erases the person of every request whose 24 months are over: name, reply address, proofs and notes from the record and from
 * its past in the history, the copies of its letters, the files attached to it alone, and what somebody is writing to or about the
 * person. Answers the ids of the requests.
 * What was asked, when, and what came of it stay, and so do the fingerprints. It cannot be undone.
 */
export function eraseOldRequests(db: WritableDb, author: Author): CommandResult<string[]> {
  const office = loadOffice(db);
  const { request, letter } = office;
  const due = request.filter((one) => (erasableFrom(one) ?? '9999') <= author.today);
  const ids = new Set(due.map(({ id }) => id));
  const isGone = (one: Letter): boolean => ids.has(valueOf(one.request) ?? '');
  const copies = (letters: readonly Letter[]): string[] => letters.flatMap((one) => valueOf(one.copySha256) ?? []);
  const stay = new Set(copies(letter.filter((one) => !isGone(one))));
  const erased = db.transaction(() => {
    const pasts = new Map(
      due.map((one) => [one.id, erasePast(db, one.id, (past) => withoutWhoAsked(past, namesIn(one)))]),
    );
    const letters = letter.filter(isGone).map(({ id }) => id);
    const proofs = eraseContents(db, office, filesOnlyAbout(office, new Set([...ids, ...letters])), author.today);
    for (const sha256 of copies(letter.filter(isGone))) if (!stay.has(sha256)) dropKeptFile(db, sha256);
    dropUnfinishedAbout(db, [...ids, ...letters, ...proofs.map(({ id }) => id)], due.flatMap(namesIn));
    return commitChange(db, { ...headOf(author, 'save'), refersTo: null }, (change) => {
      for (const one of due) {
        const erased: Request = { ...withoutPerson(one, author.today), pastSha256: given(pasts.get(one.id) ?? '') };
        change.save(erased);
      }
      for (const one of proofs) change.save(one);
      return [...ids];
    });
  });
  db.foldLog();
  return erased;
}
