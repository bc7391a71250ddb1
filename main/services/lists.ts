/** What lists do with several records at once, and the trash. */
import { runCommand } from '../../db/commands.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { bringBack, removedRecords } from '../../db/removed.ts';
import { announceChange } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, headOf, refuseRemoval, writerOf } from './records.ts';

export const listQueries = {
  'record.removed': (_input, { reading }) => removedRecords(reading.reader),
} satisfies Partial<QueryHandlers>;

export const listCommands = {
  'record.removeAll': ({ ids, expectedRevision }, context) =>
    announceChange(context, removeAll(writerOf(context), ids, expectedRevision, authorOf(context, ''))),
  'record.bringBack': ({ ids }, context) =>
    announceChange(context, bringBack(writerOf(context), ids, authorOf(context, ''))),
} satisfies Partial<CommandHandlers>;

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
