/** New records: every answer starts as "not known yet". */
import { none, unknown } from './answer.ts';
import { fieldsOf, type AnyRecord } from './definitions.ts';
import type { OfficeRecords } from './office-records.ts';
import { formatId, numberOfId, recordTypes, type RecordType } from './record-id.ts';

/** A record of the given type in which nothing is known yet, except that it goes on. */
export function blankRecord(type: RecordType, id: string): AnyRecord {
  const answers = fieldsOf(type).map(([name]) => [name, unknown]);
  return { id, certainty: 'stated', note: '', ...Object.fromEntries(answers), until: none } as AnyRecord;
}

/** An office with a name and nothing else. */
export function blankOffice(legalName: string, sample = false): OfficeRecords {
  const lists = recordTypes.map((type) => [type, []]);
  const organization = {
    ...blankRecord('organization', formatId('organization', 1)),
    legalName: { state: 'given', value: legalName },
  };
  return { ...Object.fromEntries(lists), organization: [organization], sample } as OfficeRecords;
}

/** The highest number used by the ids given; 0 when there are none. */
export function highestNumber(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, numberOfId(id)), 0);
}
