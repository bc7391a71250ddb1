/** What lists do with several records at once, and the trash. */
import { runCommand } from '../../db/commands.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { bringBack, removedRecords } from '../../db/removed.ts';
import type { CheckedInput } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import { canBeCopied, draftCopy } from '../../src/inventory/draft-copy.ts';
import { typeOfId } from '../../src/inventory/record-id.ts';
import { announceChange, announceCreation } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, headOf, refuseRemoval, writerOf } from './records.ts';

export const listQueries = {
  'record.removed': (_input, { reading }) => removedRecords(reading.reader),
} satisfies Partial<QueryHandlers>;

export const listCommands = {
  'record.copy': (input, context) =>
    announceCreation(context, copyRecord(writerOf(context), input, authorOf(context, ''))),
  'record.removeAll': ({ ids, expectedRevision }, context) =>
    announceChange(context, removeAll(writerOf(context), ids, expectedRevision, authorOf(context, ''))),
  'record.bringBack': ({ ids }, context) =>
    announceChange(context, bringBack(writerOf(context), ids, authorOf(context, ''))),
} satisfies Partial<CommandHandlers>;

/** Makes a draft like a record. Throws `recordMissing`, `recordFrozen`. */
function copyRecord(db: WritableDb, { id, name }: CheckedInput<'record.copy'>, author: Author): CommandResult<string> {
  return runCommand(db, headOf(author, 'create'), (change) => {
    const found = change.find(id);
    const type = typeOfId(id);
    if (found === undefined || type === undefined) throw new AppError('recordMissing', { id });
    if (!canBeCopied(type)) throw new AppError('recordFrozen', { id });
    const by = { by: cutText(author.who, 120), on: author.today };
    return change.create(type, (blank) => ({ ...blank, ...draftCopy(type, found.record, name, by) }));
  });
}

/** Removes records in one step. Throws what `removeRecord` throws, and then removes none. */
function removeAll(
  db: WritableDb,
  ids: readonly string[],
  expectedRevision: number,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'remove'), (change) => {
    for (const id of new Set(ids)) {
      refuseRemoval(change, id);
      change.remove(id, expectedRevision);
    }
    return null;
  });
}
