/** Answering the cards of a review: records that are still so, and records that are gone. Each call is undone in one step. */
import { runCommand } from '../../db/commands.ts';
import type { Change, CommandResult, WritableDb } from '../../db/office-file.ts';
import type { CheckedInput } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Confirmation } from '../../src/inventory/answer.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import type { AnyRecord } from '../../src/inventory/definitions.ts';
import { typeOfId } from '../../src/inventory/record-id.ts';
import { isReviewType, partsOfType, readReviewKey, type ReviewType } from '../../src/review/review-types.ts';
import { ended, endProblem, stillTrue } from '../../src/review/still-true.ts';
import { type Author, headOf } from './records.ts';

/** Confirms every answer of the records, or of the parts of them that are named. Throws `recordMissing`, `recordFrozen`, `conflict`. */
export function confirmStillTrue(
  db: WritableDb,
  { keys, expectedRevision }: CheckedInput<'review.confirm'>,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    const byRecord = Map.groupBy(keys.map(readReviewKey), ({ id }) => id);
    for (const [id, wanted] of byRecord) {
      const { type, record } = reviewed(change, id);
      const confirmed = wanted.reduce(
        (one, { part }) => stillTrue(type, one, stampOf(author), fieldsIn(type, id, part)),
        record,
      );
      change.save(confirmed, expectedRevision);
    }
    return null;
  });
}

/**
 * Gives records a last day. Throws `recordMissing`, `recordFrozen`, `lastOrganization`, `dateInFuture` (date, today), `invalidInput`
 * when it lies before the first day of one of them, `conflict`; then none is ended.
 */
export function endRecords(
  db: WritableDb,
  { ids, lastDay, expectedRevision }: CheckedInput<'review.gone'>,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    for (const id of new Set(ids)) {
      const { type, record } = reviewed(change, id);
      if (type === 'organization') throw new AppError('lastOrganization');
      const problem = endProblem(record, lastDay, author.today);
      if (problem === 'inFuture') throw new AppError('dateInFuture', { date: lastDay, today: author.today });
      if (problem !== undefined) {
        throw new AppError('invalidInput', {
          path: `${id}.until`,
          problem: 'it lies before the first day of this record',
        });
      }
      change.save(ended(record, lastDay, stampOf(author)), expectedRevision);
    }
    return null;
  });
}

/** The record, when it is one that is looked through. */
function reviewed(change: Change, id: string): { type: ReviewType; record: AnyRecord } {
  const found = change.find(id);
  const type = typeOfId(id);
  if (found === undefined || type === undefined) throw new AppError('recordMissing', { id });
  if (!isReviewType(type)) throw new AppError('recordFrozen', { id });
  return { type, record: found.record };
}

/** The fields of a part; undefined for a whole record. Throws `invalidInput` for a part that the form does not have. */
function fieldsIn(type: ReviewType, id: string, part: number | undefined): readonly string[] | undefined {
  if (part === undefined) return undefined;
  const found = partsOfType(type)[part];
  if (found === undefined) throw new AppError('invalidInput', { path: id, problem: 'there is no such part' });
  return found.fields;
}

function stampOf({ who, today }: Author): Confirmation {
  return { by: cutText(who, 120), on: today };
}
