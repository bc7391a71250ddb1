/** The trash: records that were removed stay in the change log and can be brought back as they were. */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import type { AnyRecord } from '../src/inventory/definitions.ts';
import { commitChange } from './commands.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import type { CommandResult } from './office-file.ts';
import { parseRecord } from './record-rows.ts';

/** A record that is not there any more. */
export interface RemovedRecord {
  /** As it was when it was removed. */
  record: AnyRecord;
  /** UTC time of the removal (ISO 8601), and who removed it. */
  at: string;
  who: string;
}

const removedRow = z.object({ record_id: z.string(), before: z.string(), at: z.string(), who: z.string() });

/** The last thing that happened to a record was its removal. What was never confirmed by a command, but undone, is not here. */
const lastWasRemoval = `FROM change_payload AS payload JOIN change_log AS entry USING (sequence)
  WHERE payload.what = 'removed' AND entry.command <> 'undo'
    AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = payload.record_id)
    AND payload.sequence = (SELECT max(later.sequence) FROM change_payload AS later
      WHERE later.record_id = payload.record_id)`;

/** Every record in the trash, the one removed last first. */
export function removedRecords(db: ReadableDb): RemovedRecord[] {
  return db
    .all(
      removedRow,
      `SELECT payload.record_id, payload.before, entry.at, entry.who ${lastWasRemoval}
        ORDER BY payload.sequence DESC, payload.position LIMIT 2000`,
    )
    .map(({ record_id, before, at, who }) => ({ record: parseRecord(record_id, before), at, who }));
}

const goneRow = z.object({
  record_id: z.string(),
  text: z.string(),
  at: z.string(),
  who: z.string(),
  command: z.string(),
});

/** A record of the history that the office does not hold any more, and whether it can come back. */
export interface GoneRecord extends RemovedRecord {
  comesBack: boolean;
}

/**
 * Every record of a type that is not there any more, however it went: removed, undone, or left out by an import. The one that
 * went last comes first. `prefix` is that of the type's ids, such as `RQ-`.
 */
export function goneRecords(db: ReadableDb, prefix: string): GoneRecord[] {
  return db
    .all(
      goneRow,
      `SELECT payload.record_id, payload.before AS text, entry.at, entry.who, entry.command
        FROM change_payload AS payload JOIN change_log AS entry USING (sequence)
        WHERE payload.record_id >= ? AND payload.record_id < ? AND payload.before IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = payload.record_id)
          AND payload.sequence = (SELECT max(later.sequence) FROM change_payload AS later
            WHERE later.record_id = payload.record_id)
        ORDER BY payload.sequence DESC, payload.position`,
      [prefix, `${prefix.slice(0, -1)}.`],
    )
    .map(({ record_id, text, at, who, command }) => ({
      record: parseRecord(record_id, text),
      at,
      who,
      comesBack: command !== 'undo',
    }));
}

/**
 * Brings records back as they were, all or none, as one command. Throws `recordMissing` (id) when one is not in the trash,
 * `brokenLink` (id, field, to) when it points to a record that is gone too: that one must come back first, or with it. `by.at`: UTC time (ISO 8601).
 */
export function bringBack(
  db: WritableDb,
  ids: readonly string[],
  by: { who: string; at: string; why: string },
): CommandResult<null> {
  return db.transaction(() =>
    commitChange(db, { ...by, command: 'create', refersTo: null }, (change) => {
      for (const id of ids) {
        const found = db.first(
          removedRow,
          `SELECT payload.record_id, payload.before, entry.at, entry.who ${lastWasRemoval} AND payload.record_id = ?`,
          [id],
        );
        if (found === undefined) throw new AppError('recordMissing', { id });
        change.restore(id, null, found.before);
      }
      return null;
    }),
  );
}
