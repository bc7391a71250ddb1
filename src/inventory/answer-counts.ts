/** How far a record is answered. Records never change, so each is counted once. */
import type { Answer, Confirmation } from './answer.ts';
import { type AnyRecord, fieldsOf } from './definitions.ts';
import type { Field } from './field.ts';
import type { RecordType } from './record-id.ts';

export interface AnswerCounts {
  /** Answers that a person has confirmed, an honest "none" included. */
  confirmed: number;
  /** Answers that came from elsewhere, such as an import, without anybody's name. */
  answered: number;
  suggested: number;
  /** Open questions that matter; questions on which nothing depends do not count. */
  unknown: number;
  /** The newest confirmation of any answer. */
  newest: Confirmation | undefined;
}

const countsOfRecord = new WeakMap<AnyRecord, AnswerCounts>();

/** The answers of a record by their state, those in rows included. */
export function answerCounts(type: RecordType, record: AnyRecord): AnswerCounts {
  const known = countsOfRecord.get(record);
  if (known !== undefined) return known;
  const counts: AnswerCounts = { confirmed: 0, answered: 0, suggested: 0, unknown: 0, newest: undefined };
  for (const [name, field] of fieldsOf(type)) {
    const answer: unknown = Reflect.get(record, name);
    count(counts, field, answer as Answer<unknown>);
  }
  countsOfRecord.set(record, counts);
  return counts;
}

function count(counts: AnswerCounts, field: Field, answer: Answer<unknown>): void {
  if (answer.state === 'unknown') counts.unknown += field.gap ? 1 : 0;
  else if (answer.state === 'suggested') counts.suggested += 1;
  else if (answer.confirmed === undefined) counts.answered += 1;
  else {
    counts.confirmed += 1;
    if (answer.confirmed.on > (counts.newest?.on ?? '')) counts.newest = answer.confirmed;
  }
  if (!field.cells || (answer.state !== 'given' && answer.state !== 'suggested')) return;
  for (const row of answer.value as { [cell: string]: unknown }[]) {
    for (const [cell, cellField] of Object.entries(field.cells)) count(counts, cellField, row[cell] as Answer<unknown>);
  }
}
