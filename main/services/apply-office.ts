/** Writes what a pure function made of the office: one command holds all the differences. */
import type { Change } from '../../db/office-file.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { type AnyRecord, fieldsOf } from '../../src/inventory/definitions.ts';
import { differing } from '../../src/inventory/differing.ts';
import { answerOf, recordsOf, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { recordTypes, type RecordType } from '../../src/inventory/record-id.ts';

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
  const types = recordTypes.map((type) => ({ type, ...changesOf(recordsOf(before, type), recordsOf(after, type)) }));
  const ids = new Map(
    types.flatMap(({ type, added }) => added.map(({ id }) => [id, change.create(type, (blank) => blank)] as const)),
  );
  for (const { type, added } of types) for (const record of added) change.save(withIds(type, record, ids));
  for (const { type, changed } of types)
    for (const record of changed) change.save(withIds(type, record, ids), expectedRevision);
  for (const { gone } of types) for (const { id } of gone) change.remove(id, expectedRevision);
}

/** What is new in a list, what is another than before, and what is gone. Only records that differ are looked at. */
function changesOf(before: readonly AnyRecord[], after: readonly AnyRecord[]) {
  const [earlier, later] = differing(before, after);
  const [were, are] = [new Set(earlier.map(({ id }) => id)), new Set(later.map(({ id }) => id))];
  return {
    added: later.filter(({ id }) => !were.has(id)),
    changed: later.filter(({ id }) => were.has(id)),
    gone: earlier.filter(({ id }) => !are.has(id)),
  };
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
