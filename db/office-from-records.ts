/** Puts kept records together into the one immutable value that everything else is a function of. */
import { AppError } from '../src/contract/errors.ts';
import type { AnyRecord } from '../src/inventory/definitions.ts';
import { sortRecords, type OfficeRecords } from '../src/inventory/office-records.ts';
import { recordTypes, typeOfId, type RecordType } from '../src/inventory/record-id.ts';
import { parseRecord } from './record-rows.ts';

/** The office that the given texts make; each is checked by its schema (`fileDamaged` with id and path). */
export function officeFrom(kept: readonly { id: string; body: string }[], sample: boolean): OfficeRecords {
  const lists = new Map<RecordType, AnyRecord[]>(recordTypes.map((type) => [type, []]));
  for (const { id, body } of kept) {
    const record = parseRecord(id, body);
    const type = typeOfId(id);
    if (type) lists.get(type)?.push(record);
  }
  if (lists.get('organization')?.length !== 1) throw new AppError('fileDamaged', { reason: 'organization' });
  // Every record was just checked by the schema of the list it is in; the compiler cannot follow a map.
  const office: unknown = { ...Object.fromEntries(lists), sample };
  return sortRecords(office as OfficeRecords);
}
