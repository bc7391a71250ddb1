/**
 * The whole office as JSON, in canonical order, so that equal offices give equal bytes.
 * Keys stand in the order of the definitions, records in the order of their ids; nothing of the day of export is in it.
 * Files that records name, such as issued versions, stand at the end; an office without any has no such part.
 */
import { z } from 'zod';
import { definitionOf, fieldsOf, type AnyRecord } from './definitions.ts';
import { inNewestForm, isJsonRecord, newestForm, recordSteps, type RecordStep } from './earlier-forms.ts';
import { fingerprint, jsonFile, namedFingerprints, type JsonFiles } from './kept-files.ts';
import { allRecords, answerOf, linksOf, recordsOf, sortRecords, type OfficeRecords } from './office-records.ts';
import { recordTypes, type RecordType } from './record-id.ts';

/** The JSON form that is written: the number is that of the form of its records. Every earlier one can be read. */
export const officeFormat = formatOf(newestForm());

function formatOf(form: number): string {
  return `candor-office/${form}`;
}

/** The first thing that is wrong in a JSON text that should hold an office. */
export interface OfficeProblem {
  /** Where it is, e.g. `recipient[3].role.value`; empty when the text is no JSON at all. */
  path: string;
  message: string;
}

export type OfficeReading =
  | { ok: true; office: OfficeRecords; files: JsonFiles }
  | { ok: false; problem: OfficeProblem };

/** The schema of the JSON form. Every list may be left out except `organization`, which holds exactly one record. */
export const officeSchema = z.strictObject({
  format: z.literal(officeFormat),
  sample: z.boolean().default(false),
  ...Object.fromEntries(recordTypes.map((type) => [type, listSchema(type)])),
  files: z.record(fingerprint, jsonFile).optional(),
});

function listSchema(type: RecordType): z.ZodType {
  const list = z.array(definitionOf(type).schema).max(20_000);
  return type === 'organization' ? list.length(1) : list.default([]);
}

/**
 * Reads an office from parsed JSON: brings records of an earlier form up to date, checks the form, that ids are unique, that
 * every link leads to a record, and that a record names every file. Whether the bytes of a file fit its fingerprint is the
 * caller's to check. `steps` lead to the form of today.
 */
export function readOffice(json: unknown, steps: readonly RecordStep[] = recordSteps): OfficeReading {
  const form = formIn(json);
  if (form !== undefined && form > newestForm(steps)) return refuse('format', 'a newer Candor wrote it');
  const isOld = form !== undefined && form < newestForm(steps);
  const parsed = officeSchema.safeParse(isOld ? upToDate(json, form, steps) : json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue ? formatPath(issue.path) : '', issue?.message ?? 'not an office');
  }
  const { format: _format, files = {}, ...records } = parsed.data;
  // The schema has just proved it; the compiler cannot follow a shape built from a map.
  const checked: unknown = records;
  const office = sortRecords(checked as OfficeRecords);
  return checkLinks(office) ?? checkFiles(office, files) ?? { ok: true, office, files };
}

/** The number of the form in which an office JSON holds its records; undefined when it does not say. */
function formIn(json: unknown): number | undefined {
  const format = isJsonRecord(json) ? json['format'] : undefined;
  const [, number] = typeof format === 'string' ? (/^candor-office\/([1-9]\d{0,3})$/.exec(format) ?? []) : [];
  return number === undefined ? undefined : Number(number);
}

/** The office JSON with its records in the form of today. Empty lists go: their type may be no more. */
function upToDate(json: unknown, form: number, steps: readonly RecordStep[]): unknown {
  if (!isJsonRecord(json)) return json;
  const parts = Object.entries(json).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? inNewestForm(key, value, form, steps) : value,
  ]);
  const filled = parts.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...Object.fromEntries(filled), format: officeFormat };
}

function checkFiles(office: OfficeRecords, files: JsonFiles): OfficeReading | undefined {
  const named = new Set(namedFingerprints(office));
  const stray = Object.keys(files).find((sha256) => !named.has(sha256));
  return stray === undefined ? undefined : refuse(`files.${stray}`, 'no record names this file');
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

/**
 * The office as JSON text: two-space indent, line feed at the end, canonical order. Of `files` those are written that a
 * record names.
 */
export function writeOffice(office: OfficeRecords, files: JsonFiles = {}): string {
  const sorted = sortRecords(office);
  const lists = recordTypes.map((type) => [
    type,
    recordsOf(sorted, type).map((record) => canonicalRecord(type, record)),
  ]);
  const first = { format: officeFormat, sample: office.sample };
  return `${JSON.stringify({ ...first, ...Object.fromEntries(lists), ...filesPart(office, files) }, null, 2)}\n`;
}

/** The last part of the JSON, by fingerprint; nothing at all when there is no file. */
function filesPart(office: OfficeRecords, files: JsonFiles): { files?: JsonFiles } {
  const kept = namedFingerprints(office).flatMap((sha256) => {
    // A record may hold any text for a fingerprint, also one that every object answers to, such as `toString`.
    const file = Object.hasOwn(files, sha256) ? files[sha256] : undefined;
    return file ? [[sha256, { mediaType: file.mediaType, base64: file.base64 }] as const] : [];
  });
  return kept.length === 0 ? {} : { files: Object.fromEntries(kept) };
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
