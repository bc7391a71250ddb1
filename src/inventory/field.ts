/**
 * Fields: one definition of each question, used by the record's schema, its form, its workbook column, its finding.
 *
 * A field says how the value looks (`kind`), how screens call it (`label`), how they ask (`ask`), and what it costs when
 * nobody knows the answer (`gap`). Nothing about a field is written down anywhere else.
 */
import { z } from 'zod';
import { answerSchema, type Answer } from './answer.ts';
import { isoDate, isoPeriod, line, longText } from './formats.ts';
import type { CitationKey } from '../library/citations.ts';
import { recordId, type RecordType } from './record-id.ts';

export type FieldKind =
  | 'text'
  | 'longText'
  | 'texts'
  | 'yesNo'
  | 'count'
  | 'date'
  | 'period'
  | 'choice'
  | 'choices'
  | 'ref'
  | 'refs'
  | 'rows';

/** How much an open answer matters: `must` (a law asks for it), `should`, `nice`. */
export type GapWeight = 'must' | 'should' | 'nice';

export interface Option<Value extends string = string> {
  value: Value;
  /** Plain words for screens and workbooks. */
  label: string;
}

export interface FieldOptions {
  /** The group of questions on the form. Fields without one are in the first group. */
  section?: string;
  /** One line under the question: why we ask. */
  why?: string;
  /** Weight of the finding while the answer is open; no finding when left out. */
  gap?: GapWeight;
  /** The citation that asks for this fact. */
  citation?: CitationKey;
  /** Never printed in any document. */
  internal?: true;
}

export interface Field<Value = unknown> extends FieldOptions {
  kind: FieldKind;
  label: string;
  ask: string;
  /** Schema of the bare value. */
  value: z.ZodType<Value>;
  options?: readonly Option[];
  /** For `ref` and `refs`: the record types it may point to. */
  refersTo?: readonly RecordType[];
  /** For `rows`: the cells of one row. */
  cells?: Fields;
}

// `any` stands for "a field of whatever value": Field is invariant in Value because of its schema.
// oxlint-disable-next-line typescript/no-explicit-any
export type Fields = { [name: string]: Field<any> };

/** The answers to a set of fields. */
export type AnswersOf<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer Value> ? Answer<Value> : never };

/** One row of a `rows` field: a key that never changes, and an answer per cell. */
export type RowOf<F extends Fields> = { key: string } & AnswersOf<F>;

/** The strict zod shape of the answers to a set of fields, in the order of definition. */
export function answersShape<F extends Fields>(fields: F): { [K in keyof F]: z.ZodType<AnswersOf<F>[K]> } {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, answerSchema(field.value)])) as {
    [K in keyof F]: z.ZodType<AnswersOf<F>[K]>;
  };
}

/** Keeps the exact type of a set of fields, and says what the braces are. */
export const defineFields = <F extends Fields>(fields: F): F => fields;

/** One line. */
export const text = (label: string, ask: string, options: FieldOptions = {}): Field<string> => ({
  ...options,
  kind: 'text',
  label,
  ask,
  value: line,
});

/** Several lines. */
export const paragraph = (label: string, ask: string, options: FieldOptions = {}): Field<string> => ({
  ...options,
  kind: 'longText',
  label,
  ask,
  value: longText,
});

/** A list of lines; never empty (an empty list is the answer "none"). */
export const texts = (label: string, ask: string, options: FieldOptions = {}): Field<string[]> => ({
  ...options,
  kind: 'texts',
  label,
  ask,
  value: z.array(line).min(1).max(200),
});

/** Yes or no. */
export const yesNo = (label: string, ask: string, options: FieldOptions = {}): Field<boolean> => ({
  ...options,
  kind: 'yesNo',
  label,
  ask,
  value: z.boolean(),
});

/** A whole number from zero. */
export const count = (label: string, ask: string, options: FieldOptions = {}): Field<number> => ({
  ...options,
  kind: 'count',
  label,
  ask,
  value: z.int().min(0).max(100_000_000_000),
});

/** An ISO 8601 date. */
export const date = (label: string, ask: string, options: FieldOptions = {}): Field<string> => ({
  ...options,
  kind: 'date',
  label,
  ask,
  value: isoDate,
});

/** An ISO 8601 period such as `P7Y`. */
export const period = (label: string, ask: string, options: FieldOptions = {}): Field<string> => ({
  ...options,
  kind: 'period',
  label,
  ask,
  value: isoPeriod,
});

/** One of a fixed list. */
export function choice<const Value extends string>(
  label: string,
  ask: string,
  list: readonly Option<Value>[],
  options: FieldOptions = {},
): Field<Value> {
  return { ...options, kind: 'choice', label, ask, options: list, value: z.enum(list.map((option) => option.value)) };
}

/** Several of a fixed list, in the order given, without repeats; never empty. */
export function choices<const Value extends string>(
  label: string,
  ask: string,
  list: readonly Option<Value>[],
  options: FieldOptions = {},
): Field<Value[]> {
  const item = z.enum(list.map((option) => option.value));
  return {
    ...options,
    kind: 'choices',
    label,
    ask,
    options: list,
    value: z.array(item).min(1).refine(noRepeats, 'no repeats'),
  };
}

/** The id of one other record. */
export const ref = (label: string, ask: string, to: RecordType, options: FieldOptions = {}): Field<string> => ({
  ...options,
  kind: 'ref',
  label,
  ask,
  refersTo: [to],
  value: recordId(to),
});

/** Ids of other records, without repeats; never empty. */
export function refs(
  label: string,
  ask: string,
  to: RecordType | readonly RecordType[],
  options: FieldOptions = {},
): Field<string[]> {
  const refersTo: readonly RecordType[] = typeof to === 'string' ? [to] : to;
  const value = z
    .array(z.union(refersTo.map(recordId)))
    .min(1)
    .max(2000)
    .refine(noRepeats, 'no repeats');
  return { ...options, kind: 'refs', label, ask, refersTo, value };
}

/** A small table inside a record. Each row has a key that stays when rows move. */
export function rows<F extends Fields>(
  label: string,
  ask: string,
  cells: F,
  options: FieldOptions = {},
): Field<RowOf<F>[]> {
  let made: z.ZodType<RowOf<F>[]> | undefined;
  return {
    ...options,
    kind: 'rows',
    label,
    ask,
    cells,
    // Like the schema of a record, which holds it: screens never ask for it.
    get value() {
      made ??= rowsSchema(cells);
      return made;
    },
  };
}

function rowsSchema<F extends Fields>(cells: F): z.ZodType<RowOf<F>[]> {
  const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'a short key');
  const shape: z.ZodType = z.strictObject({ key, ...answersShape(cells) });
  const row = shape as z.ZodType<RowOf<F>>;
  return z
    .array(row)
    .min(1)
    .max(200)
    .refine((list) => noRepeats(list.map((one) => one.key)), 'no repeated keys');
}

function noRepeats(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}
