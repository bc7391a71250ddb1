/**
 * Suggestion: one record that a pack proposes.
 *
 * What it says is written as bare values and becomes the answer `suggested`; what it leaves out stays "not known yet". A few
 * answers are whole answers, because they are true of the kind of thing itself (see README.md). Records are told apart by
 * their titles, and a link to another record is written as its title: ids exist only in an office.
 */
import { capitalized } from '../documents/wording/sentence-case.ts';
import { none, unknown, type Answer } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord, type RecordByType } from '../inventory/definitions.ts';
import { recordTitle } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

type Bare<Field> = Extract<Field, { state: 'given' }> extends { value: infer Value } ? Value : never;

/** The answers of a suggested record by field: a bare value is suggested, a whole answer is taken as it is. */
export type SuggestedAnswers<Type extends RecordType> = {
  readonly [Name in Exclude<keyof RecordByType[Type], 'id' | 'certainty' | 'note'>]?:
    | Bare<RecordByType[Type][Name]>
    | RecordByType[Type][Name]
    | undefined;
};

export interface Suggestion {
  readonly type: RecordType;
  /** Words by which the record is told apart from the others of its type. */
  readonly title: string;
  /** Why it is suggested, or what to look at. For the office only, never printed; may be empty. */
  readonly note: string;
  readonly says: { readonly [field: string]: unknown };
}

/** A suggested record. Throws when nothing in it could be its title, because then it could be added twice. */
export function suggest<Type extends RecordType>(type: Type, says: SuggestedAnswers<Type>, note = ''): Suggestion {
  const nameless = '?';
  const named = withCapitals(says);
  const title = recordTitle(type, suggestedRecord({ type, title: '', note, says: named }, nameless));
  if (title === nameless) throw new Error(`A suggested ${type} has no title.`);
  return { type, title, note, says: named };
}

/** What a record is called stands over cards and in lists; a document writes it small again inside its sentences. */
function withCapitals(says: Suggestion['says']): Suggestion['says'] {
  const called = ['name', 'label'].flatMap((field) => {
    const value = says[field];
    return typeof value === 'string' ? [[field, capitalized(value)] as const] : [];
  });
  return { ...says, ...Object.fromEntries(called) };
}

/** The record of a suggestion under an id. Its links are still titles. */
export function suggestedRecord({ type, note, says }: Suggestion, id: string): AnyRecord {
  const answers = fieldsOf(type).map(
    ([name]) => [name, name === 'until' ? none : suggestedAnswer(says[name])] as const,
  );
  const record: object = { id, certainty: 'stated', note, ...Object.fromEntries(answers) };
  // The fields come from the definition of the type, and the answers were checked where they were written.
  return record as AnyRecord;
}

/** The answer that a bare value, a whole answer or nothing stands for. */
export function suggestedAnswer(said: unknown): Answer<unknown> {
  if (said === undefined) return unknown;
  // No field has an object as its value, so an object is an answer; a value of several things is a list.
  if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said as Answer<unknown>;
  return { state: 'suggested', value: said };
}

/**
 * Suggestions of the same record become one: the first says what it is, later ones add to its lists and fill what it left
 * out. So blocks can share people, data and vendors.
 */
export function mergeSuggestions(suggestions: readonly Suggestion[]): Suggestion[] {
  const byTitle = new Map<string, Suggestion>();
  for (const one of suggestions) {
    const key = titleKey(one.type, one.title);
    const first = byTitle.get(key);
    byTitle.set(key, first ? merge(first, one) : one);
  }
  return [...byTitle.values()];
}

function merge(first: Suggestion, second: Suggestion): Suggestion {
  const says: Record<string, unknown> = { ...first.says };
  for (const [field, value] of Object.entries(second.says)) {
    const before: unknown = says[field];
    if (before === undefined) says[field] = value;
    else if (isList(before) && isList(value)) says[field] = [...new Set([...before, ...value])];
  }
  return { ...first, note: first.note === '' ? second.note : first.note, says };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** By which records of a type are told apart: their titles, whatever their capital letters. */
export function titleKey(type: RecordType, title: string): string {
  return `${type}: ${title.trim().toLowerCase()}`;
}
