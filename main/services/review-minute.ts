/** A review of all records from its beginning to its minute. */
import { runCommand } from '../../db/commands.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { asOf, history } from '../../db/history.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { keepUnfinished } from '../../db/unfinished.ts';
import { laterPlace } from '../../src/contract/draft-calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { given, none, valueOf } from '../../src/inventory/answer.ts';
import { isClosedRecord } from '../../src/inventory/closed-record.ts';
import { oneLine } from '../../src/inventory/cut-text.ts';
import type { InventoryReview } from '../../src/inventory/inventory-review.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { composeMinute } from '../../src/review/minute/compose-minute.ts';
import { factsOfRecord, frozenFacts } from '../../src/review/minute/frozen-facts.ts';
import { reviewFacts, type ReviewFacts } from '../../src/review/minute/review-facts.ts';
import { runningReview } from '../../src/review/running-review.ts';
import { inFile } from './drafts.ts';
import { type Author, confirmed, headOf } from './records.ts';

/** As long as a line of a record may be. */
const longest = 400;

/** Begins a review; answers the id of its record, or of the one that goes on already. */
export function startReview(db: WritableDb, author: Author): CommandResult<string> {
  return runCommand(db, headOf(author, 'review'), (change) => {
    const running = runningReview(loadOffice(db));
    if (running !== undefined) return running.id;
    const answers = {
      startedOn: given(author.today),
      startedBy: given(oneLine(author.who, longest)),
      endedOn: none,
    };
    return change.create('inventoryReview', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}

/** Ends a review and writes down what came of it, for good. Throws `recordMissing`, `recordFrozen` when it is ended. */
export function endReview(db: WritableDb, id: string, author: Author): CommandResult<null> {
  return runCommand(db, headOf(author, 'review'), (change) => {
    const office = loadOffice(db);
    const review = findReview(office, id);
    if (isClosedRecord(review)) throw new AppError('recordFrozen', { id });
    const facts = factsUntil(db, office, review, { today: author.today, endedBy: oneLine(author.who, longest) });
    change.save({ ...review, ...confirmed(review, frozenFacts(facts), author) });
    // What was put off is no longer for later.
    keepUnfinished(db, inFile(laterPlace(id)), '');
    return null;
  });
}

/** The minute: of an ended review as it was frozen, else as it would be on that day (ISO date). Throws `recordMissing`. */
export function minuteOf(reader: ReadableDb, office: OfficeRecords, id: string, today: string): Document {
  const review = findReview(office, id);
  const facts = isClosedRecord(review)
    ? factsOfRecord(review)
    : factsUntil(reader, office, review, { today, endedBy: '' });
  return composeMinute(office, id, facts);
}

function findReview(office: OfficeRecords, id: string): InventoryReview {
  const review = office.inventoryReview.find((one) => one.id === id);
  if (review === undefined) throw new AppError('recordMissing', { id });
  return review;
}

function factsUntil(
  reader: ReadableDb,
  now: OfficeRecords,
  review: InventoryReview,
  end: Pick<ReviewFacts, 'endedBy'> & { today: string },
): ReviewFacts {
  // The oldest entry that names the review is its beginning, or the import that brought it into this file.
  const begun = history(reader, { recordId: review.id }).at(-1);
  const before = begun === undefined ? undefined : asOf(reader, { sequence: begun.sequence });
  return reviewFacts({
    before: before ?? now,
    after: now,
    startedOn: valueOf(review.startedOn) ?? end.today,
    startedBy: valueOf(review.startedBy) ?? '',
    ...end,
  });
}
