import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';

/** The first question of a record type: the one that tells a new record from the others. */
export function nameFieldOf(type: RecordType): [name: string, field: Field] {
  const [first] = fieldsOf(type);
  if (!first) throw new Error(`The record type ${type} has no questions.`);
  return first;
}
