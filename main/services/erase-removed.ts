/**
 * Requests that were removed: their texts stay in the history of the file, with who asked, until somebody erases that. Erasing
 * takes the person out of the past and lets the request go again, so that the log holds no more than before.
 */
import { commitChange } from '../../db/commands.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { erasePast } from '../../db/past-without-person.ts';
import { checkRecord } from '../../db/record-rows.ts';
import { goneRecords } from '../../db/removed.ts';
import { dropUnfinishedAbout } from '../../db/unfinished.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { RemovedRequest } from '../../src/contract/request-calls.ts';
import { given, valueOf } from '../../src/inventory/answer.ts';
import type { Request } from '../../src/inventory/request.ts';
import { keptUntil, namesIn, withoutPerson, withoutWhoAsked } from '../../src/requests/retention.ts';
import { announceChange } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, headOf, writerOf } from './records.ts';

export const removedRequestQueries = {
  'request.removed': (_input, { host, reading }) => removedRequests(reading.reader, host.today()),
} satisfies Partial<QueryHandlers>;

export const removedRequestCommands = {
  'request.eraseRemoved': ({ ids }, context) =>
    announceChange(context, eraseRemovedRequests(writerOf(context), ids, authorOf(context, 'removed before'))),
} satisfies Partial<CommandHandlers>;

/** The removed requests in whose past somebody can still be found, the one removed last first. `today`: ISO date. */
export function removedRequests(db: ReadableDb, today: string): RemovedRequest[] {
  return goneRecords(db, 'RQ-').flatMap(({ record, at, who, comesBack }): RemovedRequest[] => {
    const request = record as Request;
    if (valueOf(request.erasedOn) !== undefined) return [];
    const until = keptUntil(request);
    return [
      {
        id: request.id,
        name: valueOf(request.personName) ?? null,
        receivedOn: valueOf(request.receivedOn) ?? null,
        removedAt: at,
        who,
        keepUntil: until !== undefined && until > today ? until : null,
        comesBack,
      },
    ];
  });
}

/**
 * Erases who asked from the past of removed requests; it cannot be undone. Throws `recordMissing` for one that was not removed,
 * or is erased already.
 */
export function eraseRemovedRequests(db: WritableDb, ids: readonly string[], author: Author): CommandResult<null> {
  const result = db.transaction(() => {
    const gone = new Map(goneRecords(db, 'RQ-').map(({ record }) => [record.id, record as Request]));
    const erased = [...new Set(ids)].map((id): Request => {
      const request = gone.get(id);
      if (request === undefined || valueOf(request.erasedOn) !== undefined) throw new AppError('recordMissing', { id });
      dropUnfinishedAbout(db, [id], namesIn(request));
      const past = erasePast(db, id, (text) => withoutWhoAsked(text, namesIn(request)));
      return { ...withoutPerson(request, author.today), pastSha256: given(past) };
    });
    const head = (command: 'create' | 'remove') => ({ ...headOf(author, command), refersTo: null });
    // The fingerprint of what is left of the past has to stand in the log, so the request comes in once more, and goes.
    commitChange(db, head('create'), (change) => {
      for (const one of erased) change.restore(one.id, null, checkRecord('request', one).body);
    });
    return commitChange(db, head('remove'), (change) => {
      for (const { id } of erased) change.remove(id);
      return null;
    });
  });
  db.foldLog();
  return result;
}
