/** Recording that an issued version was read again and left as it is (Civ. Code 1798.130(a)(5): every twelve months). */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { given, none, valueOf } from '../../src/inventory/answer.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import { type Author, confirmed, headOf } from './records.ts';
import { findVersion, reviewsOf } from './version-info.ts';

export interface ReviewNote {
  versionId: string;
  /** ISO date: not in the future, not before the version was issued, not before its last review. */
  reviewedOn: string;
  /** What was looked at; may be empty. */
  minute: string;
}

/** Adds the review; answers the id of its record. Throws `unknownVersion`, `dateInFuture`, `dateBeforeLast` (last). */
export function reviewPolicy(
  db: WritableDb,
  { versionId, reviewedOn, minute }: ReviewNote,
  author: Author,
): CommandResult<string> {
  return runCommand(db, headOf(author, 'review'), (change) => {
    const office = loadOffice(db);
    const version = findVersion(office, versionId);
    const last = [valueOf(version.issuedOn), ...reviewsOf(office, versionId).map((one) => valueOf(one.reviewedOn))]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    if (reviewedOn > author.today) throw new AppError('dateInFuture', { date: reviewedOn, today: author.today });
    if (last !== undefined && reviewedOn < last) throw new AppError('dateBeforeLast', { date: reviewedOn, last });
    const answers = {
      version: given(versionId),
      reviewedOn: given(reviewedOn),
      reviewedBy: given(cutText(author.who, 400)),
      minute: minute === '' ? none : given(minute),
    };
    return change.create('policyReview', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
  });
}
