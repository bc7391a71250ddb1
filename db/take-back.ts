/** Taking back one earlier command out of the middle of the history, where nothing was built on it since. */
import { AppError } from '../src/contract/errors.ts';
import { newestForm } from '../src/inventory/earlier-forms.ts';
import { commitChange } from './commands.ts';
import type { WritableDb } from './connection.ts';
import { logRowAt, payloadOf } from './log-rows.ts';
import type { CommandResult } from './office-file.ts';
import { keptRecord } from './record-rows.ts';
import { publishedBy } from './undo.ts';

/**
 * Puts every record that a command touched back to what it was before, as a new command, so that it can be undone like any
 * other. All of it or nothing. Refused as `nothingToUndo` when there is no such command, or it is taken back already;
 * `changedSince` (id) when a record of it was changed later; `undoStops` (id, type, number) when it published or sent
 * something; `recordInUse` (id, usedBy) and `brokenLink` when other records need what would go.
 * `by.at`: UTC time (ISO 8601).
 */
export function takeBack(
  db: WritableDb,
  sequence: number,
  by: { who: string; at: string; why: string },
): CommandResult<null> {
  return db.transaction(() => {
    const entry = logRowAt(db, sequence);
    // The beginning of the file stays; an undo is taken back by doing the change again.
    if (entry === undefined || sequence === 1 || entry.refers_to !== null) throw new AppError('nothingToUndo');
    const published = publishedBy(db, sequence);
    if (published !== undefined) throw new AppError('undoStops', published);
    const rows = payloadOf(db, sequence);
    const now = new Map(rows.map(({ record_id }) => [record_id, keptRecord(db, record_id)?.body ?? null]));
    if (rows.every(({ record_id, before }) => now.get(record_id) === before)) throw new AppError('nothingToUndo');
    // Texts of an older form of the records, and an import that changed whether this is a sample, are no longer comparable.
    const isOfAnotherKind = entry.shape < newestForm() || entry.sample !== logRowAt(db, sequence - 1)?.sample;
    const changed = rows.find(({ record_id, after }) => isOfAnotherKind || now.get(record_id) !== after);
    if (changed !== undefined) throw new AppError('changedSince', { id: changed.record_id });
    return commitChange(db, { ...by, command: 'save', refersTo: null }, (change) => {
      for (const { record_id, after, before } of rows) change.restore(record_id, after, before);
      return null;
    });
  });
}
