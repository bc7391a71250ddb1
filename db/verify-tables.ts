/** Compares the tables with what the change log says they must hold. */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import { typeOfId } from '../src/inventory/record-id.ts';
import type { ReadableDb } from './connection.ts';
import { bodyOf, linkRowsOf, parseRecord } from './record-rows.ts';
import type { Report } from './office-file.ts';
import type { Replayed } from './verify-log.ts';

const recordRow = z.object({ id: z.string(), type: z.string(), body: z.string(), changed_in: z.int() });
const linkRow = z.object({ from_id: z.string(), field: z.string(), position: z.int(), to_id: z.string() });
const counterRow = z.object({ type: z.string(), last: z.int() });

/** Reports every record, link and counter that is not as the replayed log has it. */
export function compareTables(db: ReadableDb, replayed: Replayed, report: Report): void {
  const links = new Set<string>();
  const seen = new Set<string>();
  for (const row of db.each(recordRow, 'SELECT id, type, body, changed_in FROM record ORDER BY id')) {
    seen.add(row.id);
    compareRecord(row, replayed, report);
    for (const link of linksIn(row, report)) links.add(link);
  }
  for (const id of replayed.records.keys()) {
    if (!seen.has(id)) report(`record ${id}`, 'It is gone, although no change removed it.');
  }
  compareLinks(db, links, report);
  compareCounters(db, replayed, report);
}

function compareRecord(row: z.infer<typeof recordRow>, replayed: Replayed, report: Report): void {
  const where = `record ${row.id}`;
  const expected = replayed.records.get(row.id);
  if (!expected) report(where, 'It is there, although no change added it.');
  else if (expected.body !== row.body) report(where, 'It is not as its last change left it.');
  else if (expected.revision !== row.changed_in) report(where, 'It names another change as its last.');
  if (row.type !== typeOfId(row.id)) report(where, 'Its type does not fit its id.');
}

/** The links a record must have, as texts to compare; reports a record that its schema refuses. */
function linksIn({ id, body }: { id: string; body: string }, report: Report): string[] {
  const type = typeOfId(id);
  if (type === undefined) return [];
  try {
    const record = parseRecord(id, body);
    if (bodyOf(type, record) !== body) report(`record ${id}`, 'It is not in the form in which Candor writes it.');
    return linkRowsOf(type, record).map(({ field, position, to }) => asText(id, field, position, to));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    report(`record ${id}`, `The answer at ${String(error.details['path'] ?? '')} is not one that Candor writes.`);
    return [];
  }
}

function compareLinks(db: ReadableDb, expected: ReadonlySet<string>, report: Report): void {
  const present = new Set<string>();
  for (const row of db.each(
    linkRow,
    'SELECT from_id, field, position, to_id FROM link ORDER BY from_id, field, position',
  )) {
    const text = asText(row.from_id, row.field, row.position, row.to_id);
    present.add(text);
    if (!expected.has(text)) report(`link ${row.from_id}.${row.field}`, `It leads to ${row.to_id}, unlike its record.`);
  }
  for (const text of expected)
    if (!present.has(text)) report(`link ${text}`, 'It is in its record, but not in the table.');
}

function compareCounters(db: ReadableDb, { counters }: Replayed, report: Report): void {
  const present = new Map(
    db.all(counterRow, 'SELECT type, last FROM id_counter').map((row): [string, number] => [row.type, row.last]),
  );
  for (const type of new Set([...present.keys(), ...counters.keys()])) {
    if (present.get(type) !== counters.get(type)) {
      report(`counter ${type}`, 'It is not the highest number that the changes gave.');
    }
  }
}

function asText(from: string, field: string, position: number, to: string): string {
  return `${from}.${field}[${position}] to ${to}`;
}
