/**
 * The whole office as JSON, in canonical order, so that equal offices give equal bytes.
 * Keys stand in the order of the definitions, records in the order of their ids; nothing of the day of export is in it.
 */
import { z } from 'zod';
import { definitionOf, fieldsOf, type AnyRecord } from './definitions.ts';
import { allRecords, answerOf, linksOf, recordsOf, sortRecords, type OfficeRecords } from './office-records.ts';
import { recordTypes, type RecordType } from './record-id.ts';

/** Version of the JSON form; raised when a reader of the old form would misread the new one. */
export const officeFormat = 'candor-office/1';

/** The first thing that is wrong in a JSON text that should hold an office. */
export interface OfficeProblem {
  /** Where it is, e.g. `recipient[3].role.value`; empty when the text is no JSON at all. */
  path: string;
  message: string;
}

export type OfficeReading = { ok: true; office: OfficeRecords } | { ok: false; problem: OfficeProblem };

/** The schema of the JSON form. Every list may be left out except `organization`, which holds exactly one record. */
export const officeSchema = z.strictObject({
  format: z.literal(officeFormat),
  sample: z.boolean().default(false),
  ...Object.fromEntries(recordTypes.map((type) => [type, listSchema(type)])),
});

function listSchema(type: RecordType): z.ZodType {
  const list = z.array(definitionOf(type).schema).max(20_000);
  return type === 'organization' ? list.length(1) : list.default([]);
}

/** Reads an office from parsed JSON: checks the form, that ids are unique, and that every link leads to a record. */
export function readOffice(json: unknown): OfficeReading {
  const parsed = officeSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue ? formatPath(issue.path) : '', issue?.message ?? 'not an office');
  }
  const { format: _format, ...records } = parsed.data;
  // The schema has just proved it; the compiler cannot follow a shape built from a map.
  const checked: unknown = records;
  const office = sortRecords(checked as OfficeRecords);
  return checkLinks(office) ?? { ok: true, office };
}

function checkLinks(office: OfficeRecords): OfficeReading | undefined {
  const ids = new Set<string>();
  for (const { type, record } of allRecords(office)) {
    if (ids.has(record.id)) return refuse(type, `the id ${record.id} is used twice`);
    ids.add(record.id);
  }
  for (const { type, record } of allRecords(office)) {
    const broken = linksOf(type, record).find((link) => !ids.has(link.to));
    if (broken) return refuse(`${type} ${record.id}.${broken.field}`, `${broken.to} does not exist`);
  }
  return undefined;
}

function refuse(path: string, message: string): OfficeReading {
  return { ok: false, problem: { path, message } };
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** The office as JSON text: two-space indent, line feed at the end, canonical order. */
export function writeOffice(office: OfficeRecords): string {
  const sorted = sortRecords(office);
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(sorted, type).map((record) => canonicalRecord(type, record)),
  ]);
  return `${JSON.stringify({ format: officeFormat, sample: office.sample, ...Object.fromEntries(lists) }, null, 2)}\n`;
}

/** The record with its keys in the order of the definition, so that equal records give equal JSON. */
export function canonicalRecord(type: RecordType, record: AnyRecord): AnyRecord {
  const { id, certainty, note } = record;
  const answers = fieldsOf(type).map(([name, field]): [string, LooseAnswer] => [
    name,
    canonicalAnswer(answerOf(record, name), Object.keys(field.cells ?? {})),
  ]);
  const ordered = { id, certainty, note, ...Object.fromEntries(answers) };
  // Same keys and values as the record, in another order; the compiler cannot see it.
  return ordered as Partial<AnyRecord> as AnyRecord;
}

interface LooseAnswer {
  state: string;
  value?: unknown;
  confirmed?: { by: string; on: string } | undefined;
}

function canonicalAnswer(answer: unknown, cells: string[]): LooseAnswer {
  const { state, value, confirmed } = answer as LooseAnswer;
  return {
    state,
    ...(value === undefined ? {} : { value: cells.length > 0 ? canonicalRows(value, cells) : value }),
    ...(confirmed ? { confirmed: { by: confirmed.by, on: confirmed.on } } : {}),
  };
}

function canonicalRows(value: unknown, cells: string[]): unknown {
  return (value as Record<string, unknown>[]).map((row) => ({
    key: row['key'],
    ...Object.fromEntries(cells.map((cell) => [cell, canonicalAnswer(row[cell], [])])),
  }));
}
