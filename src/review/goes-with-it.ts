/** What says nothing any more when some records end: the agreement with a company that is gone, the data that only it got. */
import { linksOf, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { isOver } from './looked-at.ts';

/** Links without which a record says nothing. */
const kinds = [
  { type: 'agreement', fields: ['recipient'] },
  { type: 'disclosure', fields: ['recipients', 'elements'] },
  { type: 'retentionRule', fields: ['elements'] },
] as const;

/** Ids of the records that go on and rest on nothing but the given ones. Each is asked about; none is ended by itself. `today`: ISO date. */
export function goesWithIt(office: OfficeRecords, ids: readonly string[], today: string): string[] {
  const gone = new Set(ids);
  return kinds.flatMap(({ type, fields }) =>
    recordsOf(office, type)
      .filter((record) => !gone.has(record.id) && !isOver(record, today))
      .filter((record) => fields.some((field) => restsOnlyOn(type, record, field, gone)))
      .map(({ id }) => id),
  );
}

function restsOnlyOn(type: RecordType, record: AnyRecord, field: string, gone: ReadonlySet<string>): boolean {
  const links = linksOf(type, record).filter((link) => link.field === field);
  return links.length > 0 && links.every(({ to }) => gone.has(to));
}
