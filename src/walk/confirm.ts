/** Confirming what a pack suggested: a person says that it is so. */
import type { Answer, Confirmation } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

/** The record with every suggested answer given, by this person on this day; the others stay as they are. */
export function confirmSuggestions(type: RecordType, record: AnyRecord, confirmed: Confirmation): AnyRecord {
  const answers = fieldsOf(type).map(
    ([name, field]) => [name, given(field, answerOf(record, name), confirmed)] as const,
  );
  return { ...record, ...Object.fromEntries(answers) };
}

function given(field: Field, answer: Answer<unknown>, confirmed: Confirmation): Answer<unknown> {
  if (answer.state !== 'suggested') return answer;
  if (!field.cells || !Array.isArray(answer.value)) return { state: 'given', value: answer.value, confirmed };
  const rows = (answer.value as Record<string, unknown>[]).map((row) => givenRow(field, row, confirmed));
  return { state: 'given', value: rows, confirmed };
}

function givenRow(field: Field, row: Record<string, unknown>, confirmed: Confirmation): Record<string, unknown> {
  // A row holds an answer for each of its cells.
  const cells = Object.entries(field.cells ?? {}).map(
    ([name, cell]) => [name, given(cell as Field, row[name] as Answer<unknown>, confirmed)] as const,
  );
  return { ...row, ...Object.fromEntries(cells) };
}
