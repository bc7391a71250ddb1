/** What happened to the file, and how the office was at an earlier time. Both are read from the change log. */
import { z } from 'zod';
import type { LogEntry, LogLine } from '../src/contract/change-log.ts';
import type { OfficeRecords } from '../src/inventory/office-records.ts';
import { recordPrefixes } from '../src/inventory/record-id.ts';
import type { ReadableDb } from './connection.ts';
import { lastSequence, logColumns, logRow, logRowAt, payloadOf, payloadRow, type LogRow } from './log-rows.ts';
import { officeFrom } from './office-from-records.ts';
import type { HistoryFilter } from './office-file.ts';

/** Lines of the history, newest first. `before` and `limit` page through it; the others narrow it. */
export function history(db: ReadableDb, filter: HistoryFilter = {}): LogLine[] {
  const prefix = filter.type === undefined ? undefined : recordPrefixes[filter.type];
  const touching = (condition: string): string =>
    `sequence IN (SELECT sequence FROM change_payload WHERE ${condition})`;
  const conditions: [sql: string, ...values: (string | number | undefined)[]][] = [
    ['sequence < ?', filter.before],
    ['who = ?', filter.who],
    ['at >= ?', filter.from],
    ['at <= ?', filter.until],
    [touching('record_id = ?'), filter.recordId],
    // Ids are the letters of the type, a dash and a number; the full stop is the character after the dash.
    [touching('record_id > ? AND record_id < ?'), prefix && `${prefix}-`, prefix && `${prefix}.`],
  ];
  const used = conditions.filter(([, ...values]) => !values.includes(undefined));
  const where = used.length === 0 ? '' : `WHERE ${used.map(([sql]) => sql).join(' AND ')}`;
  const rows = db.all(logRow, `SELECT ${logColumns} FROM change_log ${where} ORDER BY sequence DESC LIMIT ?`, [
    ...used.flatMap(([, ...values]) => values.filter((value) => value !== undefined)),
    filter.limit ?? 200,
  ]);
  return rows.map((row) => ({ ...headOf(row), ...touchedBy(db, row.sequence, filter.mostRecords) }));
}

/** Everybody who ever changed the file, by name. */
export function peopleIn(db: ReadableDb): string[] {
  return db
    .all(z.object({ who: z.string() }), 'SELECT DISTINCT who FROM change_log ORDER BY who')
    .map(({ who }) => who);
}

/** One entry with the records before and after it; undefined when there is no such number. */
export function logEntry(db: ReadableDb, sequence: number): LogEntry | undefined {
  const row = logRowAt(db, sequence);
  if (!row) return undefined;
  const changes = payloadOf(db, sequence).map(({ record_id, before, after }) => ({
    id: record_id,
    before: asJson(before),
    after: asJson(after),
  }));
  return { ...headOf(row), changes };
}

/** An instant, or a day (that whole day in UTC). The last command not later counts, whatever a wrong clock did before. */
export type Moment = { sequence: number } | { until: string };

/** The office as it was after a command or at the end of a moment; undefined before the file's first command. */
export function asOf(db: ReadableDb, moment: Moment): OfficeRecords | undefined {
  const sequence = 'sequence' in moment ? moment.sequence : lastSequenceUntil(db, moment.until);
  const last = sequence === undefined ? undefined : logRowAt(db, Math.min(sequence, lastSequence(db)));
  if (!last) return undefined;
  // A row of an aggregate query takes its other columns from the row that has the maximum (sqlite.org/lang_select.html).
  const latest = db.all(
    z.object({ record_id: z.string(), after: z.string().nullable() }),
    `SELECT record_id, after, max(sequence) FROM change_payload WHERE sequence <= ? GROUP BY record_id`,
    [last.sequence],
  );
  const kept = latest.flatMap(({ record_id, after }) => (after === null ? [] : [{ id: record_id, body: after }]));
  return officeFrom(kept, last.sample === 1);
}

function lastSequenceUntil(db: ReadableDb, until: string): number | undefined {
  const end = /^\d{4}-\d\d-\d\d$/.test(until) ? `${until}T23:59:59.999Z` : until;
  const found = db.first(
    z.object({ sequence: z.int().nullable() }),
    'SELECT max(sequence) AS sequence FROM change_log WHERE at <= ?',
    [end],
  );
  return found?.sequence ?? undefined;
}

function headOf(row: LogRow): Omit<LogEntry, 'changes'> {
  const { sequence, at, who, command, why, refers_to, hash } = row;
  return { sequence, at, who, command, why, refersTo: refers_to, hash };
}

/** Made once: a page of the history reads it for each of its lines. */
const touchedRow = payloadRow.pick({ record_id: true, what: true });

const lastPlace = z.object({ position: z.int().nullable() });

/**
 * The first records of a command, and how many there are: the first command of a file may have written thousands. Their places begin
 * at 0 without a hole (`verify-log.ts`), so the last place tells how many; counting them would read all their texts.
 */
function touchedBy(db: ReadableDb, sequence: number, most = -1): Pick<LogLine, 'records' | 'count'> {
  const records = db
    .all(touchedRow, 'SELECT record_id, what FROM change_payload WHERE sequence = ? ORDER BY position LIMIT ?', [
      sequence,
      // SQLite takes a negative limit for none (sqlite.org/lang_select.html).
      most,
    ])
    .map(({ record_id, what }) => ({ id: record_id, what }));
  if (records.length !== most) return { records, count: records.length };
  const last = db.first(lastPlace, 'SELECT max(position) AS position FROM change_payload WHERE sequence = ?', [
    sequence,
  ]);
  return { records, count: (last?.position ?? -1) + 1 };
}

function asJson(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
