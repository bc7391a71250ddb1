/** What a card says of a record: its facts in plain sentences, then every other answer, then what nobody knows. */
import { valueOf, type Answer } from '../../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../../inventory/definitions.ts';
import type { Field } from '../../inventory/field.ts';
import { answerOf, recordTitle, titleOfRecord, type OfficeRecords } from '../../inventory/office-records.ts';
import { valueInWords, type ValueStyle } from '../../inventory/value-in-words.ts';
import { dateInWords, groupDigits, joinWords, periodInWords } from '../../documents/wording/periods-and-dates.ts';
import type { ReviewType } from '../review-types.ts';
import { sayings, type Saying } from './sayings.ts';

export interface CardFacts {
  readonly sentences: readonly string[];
  /** Answers that no sentence tells, each under its question: the short label of a form is a riddle without its form. */
  readonly others: readonly { readonly ask: string; readonly words: string }[];
  /** The questions to which the answer is “none” or “does not apply”. */
  readonly none: readonly string[];
  /** The questions that matter and that nobody can answer yet. */
  readonly unknown: readonly string[];
  /** True while some of it is only suggested. */
  readonly suggested: boolean;
}

/** Every item of every list: somebody is about to say yes to all of it. */
const whole: ValueStyle = {
  yes: 'yes',
  no: 'no',
  count: groupDigits,
  date: dateInWords,
  period: periodInWords,
  list: joinWords,
  title: titleOfRecord,
};

/** What is said of a record, or of those of its fields that are named. */
export function cardFacts(
  office: OfficeRecords,
  type: ReviewType,
  record: AnyRecord,
  only?: readonly string[],
): CardFacts {
  const fields = new Map(fieldsOf(type).filter(([name]) => only === undefined || only.includes(name)));
  const wordsOf = (name: string): string | undefined => {
    const field = fields.get(name);
    return field && valueWords(office, field, answerOf(record, name));
  };
  const told = new Set<string>();
  const sentences = (sayings[type] ?? []).flatMap((saying) => {
    const said = say(saying, record, wordsOf);
    for (const name of said?.fields ?? []) told.add(name);
    return said?.sentence ?? [];
  });
  const title = recordTitle(type, record);
  const rest = [...fields].filter(([name]) => !told.has(name));
  return {
    sentences,
    others: rest.flatMap(([name, field]) => {
      const words = valueOf(answerOf(record, name)) === title ? undefined : wordsOf(name);
      return words === undefined ? [] : [{ ask: field.ask, words }];
    }),
    none: rest.flatMap(([name, field]) => (isHonestNone(name, answerOf(record, name)) ? [field.ask] : [])),
    unknown: [...fields].flatMap(([name, field]) =>
      field.gap !== undefined && answerOf(record, name).state === 'unknown' ? [field.ask] : [],
    ),
    suggested: [...fields.keys()].some((name) => answerOf(record, name).state === 'suggested'),
  };
}

interface Said {
  sentence: string;
  fields: readonly string[];
}

/** The sentence with its answers; undefined when one of them has no words, or this answer has no sentence. */
function say(saying: Saying, record: AnyRecord, wordsOf: (name: string) => string | undefined): Said | undefined {
  if (typeof saying !== 'string') {
    const value = wordsOf(saying.field) === undefined ? undefined : valueOf(answerOf(record, saying.field));
    const sentence = saying.says[String(value)];
    return sentence === undefined ? undefined : { sentence, fields: [saying.field] };
  }
  const fields = [...saying.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const words = new Map(fields.map((name) => [name, wordsOf(name)]));
  if ([...words.values()].includes(undefined)) return undefined;
  const sentence = saying.replaceAll(/\{(\w+)\}/g, (_found, name: string) => words.get(name) ?? '');
  return { sentence: sentence.replace(/([.!?])\.$/, '$1'), fields };
}

/** That a record goes on is what the whole card asks. */
function isHonestNone(name: string, { state }: Answer<unknown>): boolean {
  return name !== 'until' && (state === 'none' || state === 'doesNotApply');
}

/** The words of an answer that has a value; the rows of a small table one by one. */
function valueWords(office: OfficeRecords, field: Field, answer: Answer<unknown>): string | undefined {
  const value = valueOf(answer);
  if (value === undefined) return undefined;
  const { cells } = field;
  if (!cells || !Array.isArray(value)) return valueInWords(office, field, value, whole).replaceAll('\n', ', ');
  const rows = value as Record<string, Answer<unknown>>[];
  return rows
    .map((row) =>
      Object.entries(cells)
        .flatMap(([name, cell]) => (row[name] ? (valueWords(office, cell as Field, row[name]) ?? []) : []))
        .join(', '),
    )
    .join('; ');
}
