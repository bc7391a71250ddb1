import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';

/** The questions of a record type by section, in the order of definition; the first section may have no title. */
export function sectionsOf(type: RecordType): { title: string; fields: [name: string, field: Field][] }[] {
  const sections = new Map<string, [string, Field][]>();
  for (const [name, field] of fieldsOf(type)) {
    const title = field.section ?? '';
    sections.set(title, [...(sections.get(title) ?? []), [name, field]]);
  }
  return [...sections].map(([title, fields]) => ({ title, fields }));
}
