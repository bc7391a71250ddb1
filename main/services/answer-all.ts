/** One answer to several questions at once, as one command that is undone in one step. */
import { runCommand } from '../../db/commands.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import type { CheckedInput } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { ownCommandTypes, typeOfId } from '../../src/inventory/record-id.ts';
import { type Author, confirmed, headOf, refuseOtherFields } from './records.ts';

/**
 * Gives the answer to every question, a path such as `C-001.status`, confirmed by the author. Throws `recordMissing`, `recordFrozen`,
 * `invalidInput` when a path leads to no question or the answer does not fit it, `conflict`; then nothing is changed.
 */
export function answerAll(
  db: WritableDb,
  { questions, answer, expectedRevision }: CheckedInput<'record.answerAll'>,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    const byRecord = Map.groupBy(new Set(questions), (path) => path.split('.')[0] ?? path);
    for (const [id, same] of byRecord) {
      const found = change.find(id);
      const type = typeOfId(id);
      if (found === undefined || type === undefined) throw new AppError('recordMissing', { id });
      if (ownCommandTypes.includes(type) || type === 'ledgerYear') throw new AppError('recordFrozen', { id });
      const answers = Object.fromEntries(same.map((path) => [path.slice(id.length + 1), answer]));
      refuseOtherFields(type, answers);
      change.save({ ...found.record, ...confirmed(found.record, answers, author) }, expectedRevision);
    }
    return null;
  });
}
