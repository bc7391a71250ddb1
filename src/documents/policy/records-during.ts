/** The records of an office that held within a span of days. */
import { recordsOf, type OfficeRecords } from '../../inventory/office-records.ts';
import { recordTypes, type RecordType } from '../../inventory/record-id.ts';
import type { AnyRecord } from '../../inventory/definitions.ts';
import { during, type Span } from '../../inventory/valid-time.ts';

/** Records that held, or perhaps held, on at least one day of the span. The organization always stays. */
export function recordsDuring(office: OfficeRecords, span: Span): OfficeRecords {
  return keepRecords(office, (type, record) => type === 'organization' || during(record, span) !== 'no');
}

/** The office with the records for which `keep` says so. */
export function keepRecords(
  office: OfficeRecords,
  keep: (type: RecordType, record: AnyRecord) => boolean,
): OfficeRecords {
  const lists = recordTypes.map((type) => [type, recordsOf(office, type).filter((record) => keep(type, record))]);
  // The same records in the same lists, only fewer of them; the compiler cannot follow a map over all types.
  return { ...office, ...(Object.fromEntries(lists) as Omit<OfficeRecords, 'sample'>) };
}
