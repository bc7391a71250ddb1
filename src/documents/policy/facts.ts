/**
 * Facts: answers turned into phrases that know their record and their state.
 *
 * Given answers become words, "none" and "does not apply" become silence, a suggestion becomes a gap that shows the
 * suggestion, and an open answer becomes a gap when the caller says what is missing, otherwise silence.
 */
import { itemsOf, valueOf, type Answer } from '../../inventory/answer.ts';
import type { RecordPath } from '../block.ts';
import { plainTextOf } from '../plain-text.ts';
import { dateInWords, joinWords, periodInWords } from '../wording/periods-and-dates.ts';
import { gapPhrase, joinPhrases, restingOn, unique, words, type Phrase } from '../wording/phrase.ts';

/** The names of the fields of a record whose value is of the given type. */
export type FieldOf<R, Value> = { [Name in keyof R & string]: R[Name] extends Answer<Value> ? Name : never }[keyof R &
  string];

interface WithId {
  id: string;
}

/** The value of a given answer. A suggestion is nobody's statement yet, so a legal position never rests on one. */
export function givenOf<Value>(answer: Answer<Value>): Value | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

/** Where an answer is found: a record is named whole, except the organization, which is too big to point at. */
export function pathOf(record: WithId, field: string): RecordPath {
  return record.id.startsWith('O-') ? `${record.id}.${field}` : record.id;
}

/** The answer to a field, when only its name and type are known. */
function readAnswer<Value>(record: WithId, field: string): Answer<Value> {
  const answer: unknown = Reflect.get(record, field);
  return answer as Answer<Value>;
}

/**
 * The words of an answer: `toPhrase` of its value, a gap, or undefined when there is nothing to say.
 * `missing` says in a few words what the gap lacks, e.g. `period not known yet`; without it an open answer is silent.
 */
export function fact<Value>(
  path: RecordPath,
  gapPath: RecordPath,
  answer: Answer<Value>,
  toPhrase: (value: Value) => Phrase,
  missing?: string,
): Phrase | undefined {
  if (answer.state === 'given') {
    const phrase = toPhrase(answer.value);
    return { ...phrase, records: unique([path, ...phrase.records]) };
  }
  if (answer.state === 'suggested') return suggestion(gapPath, toPhrase(answer.value));
  if (answer.state === 'unknown' && missing !== undefined) return gapPhrase(gapPath, missing);
  return undefined;
}

/** A suggested value, shown inside a gap until somebody confirms it. */
function suggestion(gapPath: RecordPath, value: Phrase): Phrase {
  const text = plainTextOf(value.runs);
  const gap = gapPhrase(gapPath, `suggested: ${text}`, 'suggested');
  return restingOn(gap, value.records);
}

/**
 * A gap at a field whatever its answer is: for a statement that the records contradict, or do not bear out. It counts as
 * suggested while the answer is only suggested.
 */
export function openGap<R extends WithId>(record: R, field: keyof R & string, missing: string): Phrase {
  const { state } = readAnswer(record, field);
  return gapPhrase(`${record.id}.${field}`, missing, state === 'suggested' ? 'suggested' : 'unknown');
}

/** A line of text, as the office wrote it. */
export function textFact<R extends WithId>(record: R, field: FieldOf<R, string>, missing?: string): Phrase | undefined {
  const answer = readAnswer<string>(record, field);
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, (value) => words(value), missing);
}

/** A line of text that is put through a wording helper first, such as a date or a lower-case start. */
export function wordedFact<R extends WithId>(
  record: R,
  field: FieldOf<R, string>,
  toText: (value: string) => string,
  missing?: string,
): Phrase | undefined {
  const answer = readAnswer<string>(record, field);
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, (value) => words(toText(value)), missing);
}

/** A date such as `March 2, 2026`. */
export function dateFact<R extends WithId>(record: R, field: FieldOf<R, string>, missing?: string): Phrase | undefined {
  return wordedFact(record, field, dateInWords, missing);
}

/** A period such as `7 years`. */
export function periodFact<R extends WithId>(
  record: R,
  field: FieldOf<R, string>,
  missing?: string,
): Phrase | undefined {
  return wordedFact(record, field, periodInWords, missing);
}

/** A number, worded by the caller. */
export function countFact<R extends WithId>(
  record: R,
  field: FieldOf<R, number>,
  toText: (value: number) => string,
  missing?: string,
): Phrase | undefined {
  const answer = readAnswer<number>(record, field);
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, (value) => words(toText(value)), missing);
}

/** A list of lines in words: `a, b and c`, or `a, b or c`. */
export function listFact<R extends WithId>(
  record: R,
  field: FieldOf<R, string[]>,
  missing?: string,
  toText: (value: string) => string = (value) => value,
  word: 'and' | 'or' = 'and',
): Phrase | undefined {
  const answer = readAnswer<string[]>(record, field);
  const toPhrase = (values: string[]): Phrase => words(joinWords(values.map(toText), word));
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, toPhrase, missing);
}

/** One of a fixed list, in the caller's words. */
export function choiceFact<Value extends string, Name extends string>(
  record: WithId & { [Key in Name]: Answer<Value> },
  field: Name,
  inWords: { readonly [Option in Value]: string },
  missing?: string,
): Phrase | undefined {
  const toPhrase = (value: Value): Phrase => words(inWords[value]);
  return fact(pathOf(record, field), `${record.id}.${field}`, record[field], toPhrase, missing);
}

/** Several of a fixed list, in the caller's words. */
export function choicesFact<Value extends string, Name extends string>(
  record: WithId & { [Key in Name]: Answer<Value[]> },
  field: Name,
  inWords: { readonly [Option in Value]: string },
  missing?: string,
  word: 'and' | 'or' = 'and',
): Phrase | undefined {
  const toPhrase = (values: Value[]): Phrase =>
    words(
      joinWords(
        values.map((value) => inWords[value]),
        word,
      ),
    );
  return fact(pathOf(record, field), `${record.id}.${field}`, record[field], toPhrase, missing);
}

/** Yes or no in the caller's words. "None", "does not apply" and an empty text stay silent. */
export function yesNoFact<R extends WithId>(
  record: R,
  field: FieldOf<R, boolean>,
  inWords: { yes: string; no: string },
  missing?: string,
): Phrase | undefined {
  const answer = readAnswer<boolean>(record, field);
  const path = pathOf(record, field);
  const toPhrase = (value: boolean): Phrase => words(value ? inWords.yes : inWords.no);
  return spoken(fact(path, `${record.id}.${field}`, answer, toPhrase, missing));
}

function spoken(phrase: Phrase | undefined): Phrase | undefined {
  return phrase === undefined || phrase.runs.length === 0 ? undefined : phrase;
}

/**
 * The records that an answer points to, in words. `nameOf` answers undefined for a record that is out of the policy's
 * time or scope; such records are left out, and so is the whole fact when none is left.
 */
export function linkedFact<R extends WithId>(
  record: R,
  field: FieldOf<R, string[]>,
  nameOf: (id: string) => Phrase | undefined,
  missing?: string,
): Phrase | undefined {
  const answer = readAnswer<string[]>(record, field);
  const names = itemsOf(answer).flatMap((id) => nameOf(id) ?? []);
  if (valueOf(answer) !== undefined && names.length === 0) return undefined;
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, () => joinPhrases(names), missing);
}

/** The one record that an answer points to, in words. */
export function refFact<R extends WithId>(
  record: R,
  field: FieldOf<R, string>,
  nameOf: (id: string) => Phrase | undefined,
  missing?: string,
): Phrase | undefined {
  const answer = readAnswer<string>(record, field);
  const id = valueOf(answer);
  const name = id === undefined ? undefined : nameOf(id);
  if (id !== undefined && name === undefined) return undefined;
  return fact(pathOf(record, field), `${record.id}.${field}`, answer, () => name ?? words(''), missing);
}
