/**
 * Undo and redo, made from the change log alone. Undo turns back the newest command that is not turned back yet; redo does
 * the latest undone command again. A new command ends the chance to redo. Both are entries of the log themselves, so
 * nothing that ever happened disappears. What was published or sent stays: undo stops at it.
 */
import { z } from 'zod';
import { AppError, type ErrorDetails } from '../src/contract/errors.ts';
import { valueOf } from '../src/inventory/answer.ts';
import { isClosedRecord } from '../src/inventory/closed-record.ts';
import { answerOf } from '../src/inventory/office-records.ts';
import { frozenTypes, type RecordType, typeOfId } from '../src/inventory/record-id.ts';
import { commitChange } from './commands.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { logRowAt, payloadOf } from './log-rows.ts';
import type { CommandResult } from './office-file.ts';
import { parseRecord } from './record-rows.ts';

const targetRow = z.object({ target: z.int().nullable() });

/** What was last done about a command: nothing (null), `undo` or `redo`. */
const latestTurn = `(SELECT turn.command FROM change_log AS turn
  WHERE turn.refers_to = entry.sequence ORDER BY turn.sequence DESC LIMIT 1)`;

/** Whether undo would turn a command back now. */
export function canUndo(db: ReadableDb): boolean {
  const target = newestNotUndone(db);
  return target !== undefined && publishedBy(db, target) === undefined;
}

/** Number of the newest command that is not turned back, or undefined. The beginning of the file is not undone. */
function newestNotUndone(db: ReadableDb): number | undefined {
  const found = db.first(
    targetRow,
    `SELECT entry.sequence AS target FROM change_log AS entry
      WHERE entry.sequence > 1 AND entry.refers_to IS NULL AND ${latestTurn} IS NOT 'undo'
      ORDER BY entry.sequence DESC LIMIT 1`,
  );
  return found?.target ?? undefined;
}

/**
 * What a command has published or sent, for the message: the record that nobody may take away again. Undefined for every
 * other command; an import brings copies of what lies elsewhere.
 */
export function publishedBy(db: ReadableDb, target: number): ErrorDetails | undefined {
  if (logRowAt(db, target)?.command === 'import') return undefined;
  for (const { record_id: id, what, before, after } of payloadOf(db, target)) {
    const type = typeOfId(id);
    if (type === undefined || after === null) continue;
    if (closedTypes.includes(type) && isClosedRecord(parseRecord(id, after))) return { id, type };
    if ((type === 'request' || type === 'evidence') && what === 'changed' && erases(id, before, after))
      return { id, type };
    if (!frozenTypes.includes(type) || what !== 'added') continue;
    const number = type === 'issuedVersion' ? valueOf(answerOf(parseRecord(id, after), 'number')) : undefined;
    return { id, type, ...(typeof number === 'number' ? { number } : {}) };
  }
  return undefined;
}

/** What stays once it is closed. Looked at first: reading the texts of thousands of records takes time. */
const closedTypes: readonly RecordType[] = ['ledgerYear', 'inventoryReview'];

/** A command that erased who asked, or what was in an attached file: nothing is left to be brought back. */
function erases(id: string, before: string | null, after: string): boolean {
  const isErased = (body: string): boolean => answerOf(parseRecord(id, body), 'erasedOn').state === 'given';
  return before !== null && isErased(after) && !isErased(before);
}

/** Number of the command that redo would do again, or undefined. */
export function redoTarget(db: ReadableDb): number | undefined {
  // Commands are undone from the newest back, so the one undone last is the oldest of those undone since the last command.
  const found = db.first(
    targetRow,
    `SELECT min(entry.sequence) AS target FROM change_log AS entry
      WHERE ${latestTurn} = 'undo' AND entry.sequence IN (
        SELECT refers_to FROM change_log
          WHERE refers_to IS NOT NULL
            AND sequence > (SELECT max(sequence) FROM change_log WHERE refers_to IS NULL))`,
  );
  return found?.target ?? undefined;
}

/**
 * Turns back the newest command that is not turned back. Refused as `nothingToUndo`; `undoStops` (id, type, number) when it
 * published or sent something; `chainBroken` (id). `by.at`: UTC time (ISO 8601).
 */
export function undo(db: WritableDb, by: { who: string; at: string }): CommandResult<null> {
  return db.transaction(() => {
    const target = newestNotUndone(db);
    if (target === undefined) throw new AppError('nothingToUndo');
    const stop = publishedBy(db, target);
    if (stop !== undefined) throw new AppError('undoStops', stop);
    const sample = logRowAt(db, target - 1)?.sample === 1;
    const head = { ...by, command: 'undo', why: '', refersTo: target } as const;
    return commitChange(db, head, (change) => {
      for (const row of payloadOf(db, target)) change.restore(row.record_id, row.after, row.before);
      change.sample = sample;
      return null;
    });
  });
}

/** Does the latest undone command again. Refused as `nothingToRedo`; `chainBroken` (id). `by.at`: UTC time (ISO 8601). */
export function redo(db: WritableDb, by: { who: string; at: string }): CommandResult<null> {
  return db.transaction(() => {
    const target = redoTarget(db);
    if (target === undefined) throw new AppError('nothingToRedo');
    const sample = logRowAt(db, target)?.sample === 1;
    const head = { ...by, command: 'redo', why: '', refersTo: target } as const;
    return commitChange(db, head, (change) => {
      for (const row of payloadOf(db, target)) change.restore(row.record_id, row.before, row.after);
      change.sample = sample;
      return null;
    });
  });
}
