/** Which suggested records nobody has touched: only those may be taken back without asking. */
import type { Answer } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import { answerOf } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { suggestedAnswer, type Suggestion } from '../packs/suggestion.ts';

/**
 * True when a record says nothing but what a pack says: each answer is open, or one of the few whole answers of the pack,
 * and the note is the pack's. A person's answer always has a stamp, so it never looks like one of these.
 */
export function isUntouched(type: RecordType, record: AnyRecord, suggestions: readonly Suggestion[]): boolean {
  if (suggestions.length === 0 || record.certainty !== 'stated') return false;
  if (record.note !== '' && !suggestions.some(({ note }) => note === record.note)) return false;
  return fieldsOf(type).every(([name]) => {
    const answer = answerOf(record, name);
    if (answer.state === 'unknown' || answer.state === 'suggested') return true;
    if (name === 'until' && answer.state === 'none' && answer.confirmed === undefined) return true;
    return suggestions.some(({ says }) => sameAnswer(answer, suggestedAnswer(says[name])));
  });
}

/** True when every answer is open: nobody has said anything about the record yet. */
export function isAllOpen(type: RecordType, record: AnyRecord): boolean {
  return fieldsOf(type).every(([name]) => {
    const { state } = answerOf(record, name);
    return name === 'until' || state === 'unknown' || state === 'suggested';
  });
}

function sameAnswer(first: Answer<unknown>, second: Answer<unknown>): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
