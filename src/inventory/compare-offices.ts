/** What differs between an office on one day and on another, record by record and answer by answer. */
import { fieldsOf, type AnyRecord } from './definitions.ts';
import { allRecords, answerOf, type OfficeRecords } from './office-records.ts';
import { compareIds, recordTypes, type RecordType } from './record-id.ts';

export interface RecordDifference {
  id: string;
  type: RecordType;
  what: 'added' | 'changed' | 'removed';
  /** The record as it was; undefined when it was not there. */
  before: AnyRecord | undefined;
  /** The record as it became; undefined when it is gone. */
  after: AnyRecord | undefined;
  /** Names of the fields whose answers differ, in the order of the form; empty for a record added or removed. */
  fields: string[];
  /** True when the note or the certainty differs, which are no questions. */
  besides: boolean;
}

/** Every record that differs, in the order of types and ids. Who confirmed an answer, and when, counts as a difference. */
export function compareOffices(before: OfficeRecords, after: OfficeRecords): RecordDifference[] {
  const earlier = recordsById(before);
  const later = recordsById(after);
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .flatMap((id) => compareRecords(id, earlier.get(id), later.get(id)) ?? [])
    .toSorted(
      (one, other) => recordTypes.indexOf(one.type) - recordTypes.indexOf(other.type) || compareIds(one.id, other.id),
    );
}

interface Typed {
  type: RecordType;
  record: AnyRecord;
}

/** The difference of one record; undefined when there is none. */
function compareRecords(id: string, before?: Typed, after?: Typed): RecordDifference | undefined {
  const type = after?.type ?? before?.type;
  if (type === undefined) return undefined;
  const both = { id, type, before: before?.record, after: after?.record };
  if (before === undefined || after === undefined)
    return { ...both, what: before === undefined ? 'added' : 'removed', fields: [], besides: false };
  const fields = changedFields(type, before.record, after.record);
  const besides = before.record.note !== after.record.note || before.record.certainty !== after.record.certainty;
  return fields.length === 0 && !besides ? undefined : { ...both, what: 'changed', fields, besides };
}

/** Names of the fields that two states of one record answer differently. */
export function changedFields(type: RecordType, before: AnyRecord, after: AnyRecord): string[] {
  return fieldsOf(type).flatMap(([name]) =>
    JSON.stringify(answerOf(before, name)) === JSON.stringify(answerOf(after, name)) ? [] : [name],
  );
}

function recordsById(office: OfficeRecords): Map<string, Typed> {
  return new Map(allRecords(office).map(({ type, record }) => [record.id, { type, record }]));
}
