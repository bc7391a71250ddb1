/** Commands: the only way anything gets into the file. One transaction each, with its entry in the change log. */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import { typeOfId } from '../src/inventory/record-id.ts';
import type { WritableDb } from './connection.ts';
import { appendEntry, lastSequence, logRowAt, type LogRow, type TextChange } from './log-rows.ts';
import type { Change, CommandHead, CommandResult } from './office-file.ts';
import { writeKeptFile } from './kept-files.ts';
import { deleteRecord, writeRecord } from './record-rows.ts';
import { WorkingChange } from './working-change.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Runs `work` as one command. Afterwards the file holds all it did and one log entry, or, when it throws, exactly what it
 * held before. A command after which nothing differs writes no entry.
 *
 * Errors: `invalidInput` (path, problem), `recordMissing` (id), `conflict` (id, revision), `recordInUse` (id, usedBy),
 * `brokenLink` (id, field, to), `lastOrganization`, `diskFull`, `fileReadOnly`.
 */
export function runCommand<Value>(
  db: WritableDb,
  head: CommandHead,
  work: (change: Change) => Value,
): CommandResult<Value> {
  return db.transaction(() => commitChange(db, { ...head, refersTo: null }, (change) => work(change)));
}

/** The head of any entry, undo and redo included. */
export interface EntryHead extends Pick<LogRow, 'who' | 'at' | 'why' | 'command'> {
  refersTo: number | null;
}

/** The inside of a command: runs the work, checks the whole, writes tables and log. Needs a transaction around it. */
export function commitChange<Value>(
  db: WritableDb,
  head: EntryHead,
  work: (change: WorkingChange) => Value,
): CommandResult<Value> {
  if (head.who.trim() === '') throw new Error('A command needs the name of who runs it.');
  if (!instant.test(head.at)) throw new Error('The time of a command is UTC, ISO 8601 with milliseconds.');
  const last = lastSequence(db);
  const sampleBefore = logRowAt(db, last)?.sample ?? 0;
  const change = new WorkingChange(db, sampleBefore === 1);
  const value = work(change);
  const differences = change.differences();
  const sample = change.sample ? 1 : 0;
  const { who, at, command, why, refersTo } = head;
  const sameRecords = differences.length === 0 && sample === sampleBefore;
  // Undo and redo of a command that only kept files have their entries too, or they would never get past it.
  if (sameRecords && change.newFiles().size === 0 && refersTo === null) return { revision: last, changed: [], value };

  const revision = appendEntry(db, { who, at, command, why, refers_to: refersTo, sample }, differences);
  // Removals first: an import may bring the office itself under another id, and there is room for one.
  for (const { id, after } of differences) if (after === null) deleteRecord(db, id);
  for (const difference of differences) writePresent(db, change, difference, revision);
  for (const [type, number] of change.counters()) rememberNumber(db, type, number);
  for (const [sha256, file] of change.newFiles()) writeKeptFile(db, sha256, file, revision);
  refuseMissingTargets(db, differences);
  refuseOtherThanOneOffice(db);
  return { revision, changed: differences.map(({ id }) => id), value };
}

function writePresent(db: WritableDb, change: WorkingChange, { id, after }: TextChange, revision: number): void {
  const type = typeOfId(id);
  if (after === null || type === undefined) return;
  writeRecord(db, { id, type, body: after, links: change.linksOf(id, type, after), revision });
}

function rememberNumber(db: WritableDb, type: string, number: number): void {
  db.run('INSERT INTO id_counter (type, last) VALUES (?, ?) ON CONFLICT (type) DO UPDATE SET last = excluded.last', [
    type,
    number,
  ]);
}

const referrerRow = z.object({ from_id: z.string() });
const brokenRow = z.object({ field: z.string(), to_id: z.string() });

/** Says in words what SQLite's foreign keys would refuse when the transaction ends. */
function refuseMissingTargets(db: WritableDb, differences: readonly TextChange[]): void {
  for (const { id, after } of differences) {
    if (after !== null) continue;
    const referrers = db.all(referrerRow, 'SELECT DISTINCT from_id FROM link WHERE to_id = ? ORDER BY from_id', [id]);
    const changed = new Set(differences.map((one) => one.id));
    const usedBy = referrers.map((row) => row.from_id).filter((from) => !changed.has(from));
    if (usedBy.length > 0) throw new AppError('recordInUse', { id, usedBy });
  }
  for (const { id, after } of differences) {
    if (after === null) continue;
    const broken = db.first(
      brokenRow,
      `SELECT field, to_id FROM link
        WHERE from_id = ? AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = link.to_id)`,
      [id],
    );
    if (broken) throw new AppError('brokenLink', { id, field: broken.field, to: broken.to_id });
  }
}

/** A file is one office, whatever an import brings. */
function refuseOtherThanOneOffice(db: WritableDb): void {
  const count = z.object({ count: z.int() });
  const found = db.first(count, `SELECT count(*) AS count FROM record WHERE type = 'organization'`);
  if (found?.count !== 1) throw new AppError('lastOrganization');
}
