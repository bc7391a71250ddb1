/** Writes what a pure function made of the office: one command holds all the differences. */
import type { Change } from '../../db/office-file.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { type AnyRecord, fieldsOf } from '../../src/inventory/definitions.ts';
import { allRecords, answerOf, type OfficeRecords } from '../../src/inventory/office-records.ts';
import type { RecordType } from '../../src/inventory/record-id.ts';

/**
 * Brings the records from `before`, as they are in the file, to `after`. New records get ids that were never used, whatever
 * `after` calls them, and links follow. With `expectedRevision`, a record that a later command changed is a `conflict`.
 */
export function applyOffice(
  change: Change,
  before: OfficeRecords,
  after: OfficeRecords,
  expectedRevision?: number,
): void {
  const old = new Map(allRecords(before).map(({ record }) => [record.id, record]));
  const wanted = allRecords(after);
  const added = wanted.filter(({ record }) => !old.has(record.id));
  const ids = new Map(added.map(({ type, record }) => [record.id, change.create(type, (blank) => blank)]));
  for (const { type, record } of added) change.save(withIds(type, record, ids));
  for (const { type, record } of wanted) {
    const known = old.get(record.id);
    if (known !== undefined && known !== record) change.save(withIds(type, record, ids), expectedRevision);
  }
  const left = new Set(wanted.map(({ record }) => record.id));
  for (const id of old.keys()) if (!left.has(id)) change.remove(id, expectedRevision);
}

/** The record under its own id in the file, and with those of the records it points to. */
function withIds(type: RecordType, record: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const inFile = (id: unknown): unknown => ids.get(String(id)) ?? id;
  const links = fieldsOf(type).flatMap(([name, field]) => {
    const answer = answerOf(record, name);
    const value = valueOf(answer);
    if (!field.refersTo || value === undefined) return [];
    return [[name, { ...answer, value: Array.isArray(value) ? value.map(inFile) : inFile(value) }] as const];
  });
  return { ...record, id: String(inFile(record.id)), ...Object.fromEntries(links) };
}
