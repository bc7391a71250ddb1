/** The next value of an office: what changed is put in, and everything else stays the very same object. */
import type { AnyRecord } from './definitions.ts';
import { recordsOf, type OfficeRecords } from './office-records.ts';
import { carryNaming } from './record-lookup.ts';
import { compareIds, recordTypes, typeOfId, type RecordType } from './record-id.ts';

/** What differs between an office and an earlier value of it. */
export interface OfficeChange {
  /** Records that were added or changed, as they are now. */
  saved: readonly AnyRecord[];
  /** Ids of records that are gone; one that was never there does no harm. */
  removed: readonly string[];
  /** The SAMPLE mark now. */
  sample: boolean;
}

/**
 * The office after a change. Records that did not change keep their identity, and so does the list of a type in which none
 * did; what was found out about them once stays true. Lists stay sorted by id.
 */
export function changeOffice(office: OfficeRecords, { saved, removed, sample }: OfficeChange): OfficeRecords {
  const savedByType = byType(saved, ({ id }) => id);
  const removedByType = byType(removed, (id) => id);
  const lists = recordTypes.flatMap((type) => {
    const comes = savedByType.get(type);
    const goes = removedByType.get(type);
    if (comes === undefined && goes === undefined) return [];
    const before = recordsOf(office, type);
    const after = changeList(before, comes ?? [], new Set(goes));
    carryNaming(before, after);
    return [[type, after] as const];
  });
  if (lists.length === 0 && sample === office.sample) return office;
  return { ...office, ...Object.fromEntries(lists), sample };
}

function changeList(
  list: readonly AnyRecord[],
  saved: readonly AnyRecord[],
  removed: ReadonlySet<string>,
): readonly AnyRecord[] {
  const next = new Map(saved.map((record) => [record.id, record]));
  const kept = list.flatMap((record) => {
    const now = next.get(record.id) ?? record;
    next.delete(record.id);
    return removed.has(record.id) ? [] : [now];
  });
  if (next.size === 0) return kept;
  const added = [...next.values()].toSorted((first, second) => compareIds(first.id, second.id));
  const all = [...kept, ...added];
  const [last, first] = [kept.at(-1), added[0]];
  // A new record has the highest number, so nothing has to be sorted; one that comes back stands between others.
  const isInOrder = last === undefined || first === undefined || compareIds(last.id, first.id) < 0;
  return isInOrder ? all : all.toSorted((one, other) => compareIds(one.id, other.id));
}

function byType<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<RecordType, Item[]> {
  const lists = new Map<RecordType, Item[]>();
  for (const item of items) {
    const type = typeOfId(idOf(item));
    if (type === undefined) continue;
    const list = lists.get(type) ?? [];
    lists.set(type, list);
    list.push(item);
  }
  return lists;
}
