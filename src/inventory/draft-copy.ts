/** Copies of records: drafts that somebody still has to look at. */
import { given, type Answer, type Confirmation } from './answer.ts';
import { fieldsOf, type AnyRecord } from './definitions.ts';
import type { Field } from './field.ts';
import { answerOf } from './office-records.ts';
import { isInventoryType, type InventoryType, type RecordType } from './record-id.ts';

/** Records of which there is one, or that tell what happened: a second one would not be true. */
const oneOfAKind: readonly InventoryType[] = ['organization', 'request', 'ledgerYear', 'evidence'];

/** Whether a record of the type can be copied; what was published or sent cannot. */
export function canBeCopied(type: RecordType): boolean {
  return isInventoryType(type) && !oneOfAKind.includes(type);
}

/**
 * The answers of a copy: every value is a suggestion, so that nothing of it prints as a fact before somebody has confirmed it; links
 * are kept; nobody has confirmed anything. Only the name is given, by the one who copies, where the first question of the type is one.
 */
export function draftCopy(
  type: RecordType,
  record: AnyRecord,
  name: string,
  by: Confirmation,
): Record<string, Answer<unknown>> {
  return Object.fromEntries(
    fieldsOf(type).map(([field, definition], index) => [
      field,
      index === 0 && definition.kind === 'text' ? given(name, by) : draft(definition, answerOf(record, field)),
    ]),
  );
}

function draft(field: Field, answer: Answer<unknown>): Answer<unknown> {
  if (answer.state === 'unknown') return answer;
  if (answer.state === 'none' || answer.state === 'doesNotApply') return { state: answer.state };
  if (!field.cells || !Array.isArray(answer.value)) return { state: 'suggested', value: answer.value };
  const rows = (answer.value as Record<string, unknown>[]).map((row) => ({
    ...row,
    ...Object.fromEntries(
      // A row holds an answer for each of its cells.
      Object.entries(field.cells ?? {}).map(([cell, one]) => [cell, draft(one as Field, row[cell] as Answer<unknown>)]),
    ),
  }));
  return { state: 'suggested', value: rows };
}
