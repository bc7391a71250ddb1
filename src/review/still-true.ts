/** Saying yes to a record, and ending one: what happens to its answers. */
import type { Answer, Confirmation } from '../inventory/answer.ts';
import { valueOf } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';

/**
 * The record with every answer confirmed by this person on this day: suggestions are given from now on, and questions nobody
 * has answered stay open. With `fields`, only those.
 */
export function stillTrue(
  type: RecordType,
  record: AnyRecord,
  stamp: Confirmation,
  fields?: readonly string[],
): AnyRecord {
  const answers = fieldsOf(type)
    .filter(([name]) => fields === undefined || fields.includes(name))
    .map(([name, field]) => [name, confirmed(field, answerOf(record, name), stamp)] as const);
  return { ...record, ...Object.fromEntries(answers) };
}

function confirmed(field: Field, answer: Answer<unknown>, stamp: Confirmation): Answer<unknown> {
  switch (answer.state) {
    case 'unknown':
      return answer;
    case 'none':
    case 'doesNotApply':
      return { state: answer.state, confirmed: stamp };
    case 'given':
    case 'suggested':
      return { state: 'given', value: rowsConfirmed(field, answer.value, stamp), confirmed: stamp };
  }
}

/** A small table with its suggested cells given; what its other cells say stays under the name that said it. */
function rowsConfirmed({ cells }: Field, value: unknown, stamp: Confirmation): unknown {
  if (!cells || !Array.isArray(value)) return value;
  return (value as Record<string, unknown>[]).map((row) => ({
    ...row,
    ...Object.fromEntries(
      Object.keys(cells).map((name) => {
        const cell = row[name] as Answer<unknown>;
        return [name, cell.state === 'suggested' ? { state: 'given', value: cell.value, confirmed: stamp } : cell];
      }),
    ),
  }));
}

/** Why a record cannot end on a day: it is still to come, or lies before the record's first day. */
export type EndProblem = 'inFuture' | 'beforeItBegan';

/** What speaks against a last day (ISO date); undefined when nothing does. */
export function endProblem(record: AnyRecord, lastDay: string, today: string): EndProblem | undefined {
  if (lastDay > today) return 'inFuture';
  const from = valueOf(record.from);
  return from !== undefined && lastDay < from ? 'beforeItBegan' : undefined;
}

/** The record with its last day (ISO date). Nothing else of it changes: what it said of earlier years stays said. */
export function ended(record: AnyRecord, lastDay: string, stamp: Confirmation): AnyRecord {
  return { ...record, until: { state: 'given', value: lastDay, confirmed: stamp } };
}
