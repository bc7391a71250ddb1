/** Records that speak of another one without pointing to it: own words of its part of a policy, a finding set aside, a closed year. */
import { valueOf } from './answer.ts';
import { answersOf, recordsOf, type OfficeRecords } from './office-records.ts';
import type { RecordType } from './record-id.ts';

/** The types that name records in their texts: by id, or in the id of a part of a document or of a finding. */
const speaking = ['wording', 'findingWaiver', 'issuedVersion', 'ledgerYear'] as const satisfies readonly RecordType[];

/** The ids of the records that name the given one, in the order of types and ids. Works through these types alone. */
export function mentionsOf(office: OfficeRecords, id: string): string[] {
  return speaking.flatMap((type) =>
    recordsOf(office, type).flatMap((record) =>
      answersOf(type, record).some(({ field, answer }) => field.kind !== 'rows' && names(valueOf(answer), id))
        ? [record.id]
        : [],
    ),
  );
}

/** Whether a text, or one of several, has the id as a whole word between dots, spaces or nothing. */
function names(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => names(one, id));
  return typeof value === 'string' && value.split(/[\s.,;:(){}“”"]+/).includes(id);
}
