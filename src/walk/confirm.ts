/** Confirming what a pack wrote down: a person says that it is so. */
import type { Answer, Confirmation } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

/**
 * The record with everything it says given by this person on this day. A pack's “none” and “does not apply” have no mark of
 * their own, and stand on the card like its suggestions: whoever says yes has read them. What is not known stays so, and
 * what somebody has confirmed keeps that name.
 */
export function confirmSuggestions(type: RecordType, record: AnyRecord, confirmed: Confirmation): AnyRecord {
  const answers = fieldsOf(type).map(
    ([name, field]) => [name, given(field, answerOf(record, name), confirmed)] as const,
  );
  return { ...record, ...Object.fromEntries(answers) };
}

function given(field: Field, answer: Answer<unknown>, confirmed: Confirmation): Answer<unknown> {
  if (answer.state === 'unknown') return answer;
  const by = answer.state === 'suggested' ? confirmed : (answer.confirmed ?? confirmed);
  if (answer.state === 'none' || answer.state === 'doesNotApply') return { state: answer.state, confirmed: by };
  if (!field.cells || !Array.isArray(answer.value)) return { state: 'given', value: answer.value, confirmed: by };
  const rows = (answer.value as Record<string, unknown>[]).map((row) => givenRow(field, row, confirmed));
  return { state: 'given', value: rows, confirmed: by };
}

function givenRow(field: Field, row: Record<string, unknown>, confirmed: Confirmation): Record<string, unknown> {
  // A row holds an answer for each of its cells.
  const cells = Object.entries(field.cells ?? {}).map(
    ([name, cell]) => [name, given(cell as Field, row[name] as Answer<unknown>, confirmed)] as const,
  );
  return { ...row, ...Object.fromEntries(cells) };
}
