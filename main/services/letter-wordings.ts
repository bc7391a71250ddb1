/** The office's own words in letters: chosen once, used in every later letter of the kind. */
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { basisOf } from '../../src/documents/own-wording/generated-text.ts';
import { doesNotApply, given, itemsOf } from '../../src/inventory/answer.ts';
import { composeLetter, isLetterRefusal } from '../../src/requests/letters/compose-letter.ts';
import type { LetterQuestion } from '../../src/requests/letters/letter.ts';
import {
  aboutRequest,
  letterWordings,
  wordingsForLetter,
  withoutAsker,
} from '../../src/requests/letters/letter-wordings.ts';
import { announceCreation } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, writerOf } from './records.ts';
import { findRequest } from './requests.ts';
import { keepWording, refuseUnfit, type WordingOrder } from './wordings.ts';

/** Own words, and the letter in which somebody saw the part. */
export interface LetterWordingOrder extends Omit<WordingOrder, 'policyId'> {
  requestId: string;
  letter: Omit<LetterQuestion, 'asOf'>;
}

export const letterWordingQueries = {
  'letterWording.list': (_input, { reading }) => letterWordings(reading.office().office),
} satisfies Partial<QueryHandlers>;

export const letterWordingCommands = {
  'letterWording.set': ({ id: requestId, letter: kind, reason, recipientId, why, ...order }, context) =>
    announceCreation(
      context,
      setLetterWording(
        writerOf(context),
        { ...order, requestId, letter: { kind, reason, recipientId }, reason: why },
        authorOf(context, why),
      ),
    ),
} satisfies Partial<CommandHandlers>;

/**
 * Puts own words into every letter of a kind to requests of the same kinds; answers the id of the record. Setting it again
 * replaces it and takes what the records say now as seen.
 *
 * Throws `recordMissing`, `unknownBlock` (block), `ownTextWrong` (path, problem), `invalidInput` (path, problem) when the
 * facts allow no such letter, or words or a reason are missing.
 */
export function setLetterWording(
  db: WritableDb,
  { requestId, letter, ...order }: LetterWordingOrder,
  author: Author,
): CommandResult<string> {
  const office = loadOffice(db);
  const request = findRequest(office, requestId);
  const question = { ...letter, asOf: author.today };
  const document = composeLetter(office, request, question);
  if (isLetterRefusal(document)) throw new AppError('invalidInput', { path: 'letter', problem: document.reason });
  const { block, change } = order;
  const basis = basisOf(document, block, change);
  if (basis === undefined) throw new AppError('unknownBlock', { block });
  refuseUnfit(office, document, { ...order, text: aboutRequest(order.text, request) });
  const toKeep = {
    order,
    basis: withoutAsker(basis, request, letter.reason),
    among: wordingsForLetter(office, request, question),
    where: { policy: doesNotApply, letter: given(letter.kind), asked: given(itemsOf(request.kinds)) },
  };
  return keepWording(db, toKeep, author);
}
