import type { Answer } from '../../../../src/inventory/answer.ts';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { allRecords, answerOf, type OfficeRecords } from '../../../../src/inventory/office-records.ts';

export interface AnswerCounts {
  /** Answers that a person has confirmed, an honest "none" included. */
  confirmed: number;
  /** Answers that came from elsewhere, such as an import, without anybody's name. */
  answered: number;
  suggested: number;
  /** Open questions that matter; questions on which nothing depends do not count. */
  unknown: number;
}

/** A large office has a hundred thousand answers: they are counted once. */
const known = new WeakMap<OfficeRecords, AnswerCounts>();

/** The honest counts of the home screen. */
export function countAnswers(office: OfficeRecords): AnswerCounts {
  const found = known.get(office) ?? count(office);
  known.set(office, found);
  return found;
}

function count(office: OfficeRecords): AnswerCounts {
  const counts: AnswerCounts = { confirmed: 0, answered: 0, suggested: 0, unknown: 0 };
  for (const { type, record } of allRecords(office)) {
    for (const [name, field] of fieldsOf(type)) countAnswer(counts, field, answerOf(record, name));
  }
  return counts;
}

/** An answer, and those in the rows of a small table. */
function countAnswer(counts: AnswerCounts, field: Field, answer: Answer<unknown>): void {
  if (answer.state === 'unknown') counts.unknown += field.gap ? 1 : 0;
  else if (answer.state === 'suggested') counts.suggested += 1;
  else if (answer.confirmed) counts.confirmed += 1;
  else counts.answered += 1;
  if (!field.cells || (answer.state !== 'given' && answer.state !== 'suggested')) return;
  for (const row of answer.value as Record<string, Answer<unknown>>[]) {
    for (const [name, cell] of Object.entries(field.cells)) {
      const inside = row[name];
      if (inside) countAnswer(counts, cell as Field, inside);
    }
  }
}
