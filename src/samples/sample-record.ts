/** Writes the records of a sample office briefly: bare values become confirmed answers, what is left out is an honest "none". */
import { none, type Answer, type AnswerState, type Confirmation } from '../inventory/answer.ts';
import { fieldsOf, type RecordByType } from '../inventory/definitions.ts';
import { formatId, type RecordType } from '../inventory/record-id.ts';

type Bare<Field> = Extract<Field, { state: 'given' }> extends { value: infer Value } ? Value : never;

/** The answers of a record by field: a bare value, or an answer in any state. */
export type SampleAnswers<Type extends RecordType> = {
  [Name in Exclude<keyof RecordByType[Type], 'id' | 'certainty' | 'note'>]?:
    | Bare<RecordByType[Type][Name]>
    | RecordByType[Type][Name];
};

/** Who confirmed the answers of a group of records, and since when its records are true, unless a record says otherwise. */
export interface SampleTerms {
  confirmed: Confirmation;
  /** ISO 8601 date. */
  since: string;
}

/** The ids of the records of one type, by names that are only used inside the sample, numbered in order. */
export function idsOf<const Name extends string>(type: RecordType, names: readonly Name[]): Record<Name, string> {
  const pairs = names.map((name, index) => [name, formatId(type, index + 1)]);
  return Object.fromEntries(pairs) as Record<Name, string>;
}

/** One record of the sample. */
export function sampleRecord<Type extends RecordType>(
  type: Type,
  id: string,
  terms: SampleTerms,
  values: SampleAnswers<Type>,
): RecordByType[Type] {
  const said = new Map<string, unknown>(Object.entries({ from: terms.since, ...values }));
  const answers = fieldsOf(type).map(([name]) => [name, answerFrom(said.get(name), terms.confirmed)] as const);
  const record: object = { id, certainty: 'stated', note: '', ...Object.fromEntries(answers) };
  // The fields come from the definition of the type, and the answers were checked when they were written.
  return record as RecordByType[Type];
}

function answerFrom(said: unknown, confirmed: Confirmation): Answer<unknown> {
  if (said === undefined) return { ...none, confirmed };
  if (isAnswer(said)) return said.state === 'unknown' || said.state === 'suggested' ? said : { confirmed, ...said };
  return { state: 'given', value: said, confirmed };
}

function isAnswer(said: unknown): said is Answer<unknown> {
  if (typeof said !== 'object' || said === null || !('state' in said)) return false;
  const states: readonly unknown[] = ['given', 'none', 'doesNotApply', 'unknown', 'suggested'] satisfies AnswerState[];
  return states.includes(said.state);
}
