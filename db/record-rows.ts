/** Records as rows: one JSON document each, checked by the schema of its type whenever it crosses this border. */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import { definitionOf, type AnyRecord } from '../src/inventory/definitions.ts';
import { canonicalRecord } from '../src/inventory/office-json.ts';
import { linksOf } from '../src/inventory/office-records.ts';
import { typeOfId, type RecordType } from '../src/inventory/record-id.ts';
import type { ReadableDb, WritableDb } from './connection.ts';

const recordRow = z.object({ id: z.string(), body: z.string(), changed_in: z.int() });

/** A record as the file keeps it: its canonical JSON, and the number of the command that last changed it. */
export interface KeptRecord {
  id: string;
  body: string;
  revision: number;
}

const columns = 'SELECT id, body, changed_in FROM record';

/** Every record of the file, ordered by id as text. */
export function allKeptRecords(db: ReadableDb): KeptRecord[] {
  return db.all(recordRow, `${columns} ORDER BY id`).map(asKept);
}

/** A record as the file has it, its text not read yet; undefined when there is none. */
export function keptRecord(db: ReadableDb, id: string): KeptRecord | undefined {
  const row = db.first(recordRow, `${columns} WHERE id = ?`, [id]);
  return row && asKept(row);
}

function asKept(row: z.infer<typeof recordRow>): KeptRecord {
  return { id: row.id, body: row.body, revision: row.changed_in };
}

/** The record in a kept JSON text. A text that is no such record means a damaged file: `fileDamaged` with id and path. */
export function parseRecord(id: string, body: string): AnyRecord {
  const type = typeOfId(id);
  if (type === undefined) throw new AppError('fileDamaged', { reason: 'record', id, path: 'id' });
  const parsed = definitionOf(type).schema.safeParse(parseJson(id, body));
  if (!parsed.success) {
    throw new AppError('fileDamaged', { reason: 'record', id, path: pathOf(parsed.error) }, { cause: parsed.error });
  }
  return parsed.data;
}

function parseJson(id: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new AppError('fileDamaged', { reason: 'record', id, path: '' }, { cause: error });
  }
}

/** A record in the form in which it is kept, with the links that it has. */
export interface CheckedRecord {
  id: string;
  body: string;
  links: RecordLink[];
}

/**
 * The canonical JSON and the links of a record that somebody wants to keep. A record that its schema refuses is `invalidInput` with
 * `path` (`V-003.role.value`) and `problem`.
 */
export function checkRecord(type: RecordType, record: unknown): CheckedRecord {
  const parsed = definitionOf(type).schema.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = [idIn(record), pathOf(parsed.error)].filter((part) => part !== '').join('.');
    throw new AppError('invalidInput', { path, problem: issue?.message ?? 'not a record' }, { cause: parsed.error });
  }
  const { data } = parsed;
  return { id: data.id, body: bodyOf(type, data), links: linkRowsOf(type, data) };
}

/** The canonical JSON of a record that its schema took. */
export function bodyOf(type: RecordType, record: AnyRecord): string {
  return JSON.stringify(canonicalRecord(type, record));
}

function idIn(record: unknown): string {
  const id: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

function pathOf(error: z.ZodError): string {
  return (error.issues[0]?.path ?? []).map(String).join('.');
}

export interface RecordLink {
  field: string;
  position: number;
  to: string;
}

/** The links of a record, numbered within each field. */
export function linkRowsOf(type: RecordType, record: AnyRecord): RecordLink[] {
  const next = new Map<string, number>();
  return linksOf(type, record).map(({ field, to }) => {
    const position = next.get(field) ?? 0;
    next.set(field, position + 1);
    return { field, position, to };
  });
}

/** Puts a record and its links into the tables, in place of what was there. */
export function writeRecord(db: WritableDb, record: KeptRecord & { type: RecordType; links: RecordLink[] }): void {
  const { id, type, body, links, revision } = record;
  db.run(
    `INSERT INTO record (id, type, body, changed_in) VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body, changed_in = excluded.changed_in`,
    [id, type, body, revision],
  );
  db.run('DELETE FROM link WHERE from_id = ?', [id]);
  for (const { field, position, to } of links) {
    db.run('INSERT INTO link (from_id, field, position, to_id) VALUES (?, ?, ?, ?)', [id, field, position, to]);
  }
}

/** Takes a record and the links it has out of the tables. Links to it are the caller's to refuse. */
export function deleteRecord(db: WritableDb, id: string): void {
  db.run('DELETE FROM link WHERE from_id = ?', [id]);
  db.run('DELETE FROM record WHERE id = ?', [id]);
}
