/**
 * Finding records by id, and by what they point to, without going through a whole list each time. Lists never change: a
 * change makes a new one, so what was found out about a list stays right and goes when the list goes.
 */
import { valueOf } from './answer.ts';
import type { AnyRecord } from './definitions.ts';
import { differing } from './differing.ts';
import { compareIds } from './record-id.ts';

interface WithId {
  readonly id: string;
}

const byIdOfList = new WeakMap<readonly WithId[], ReadonlyMap<string, WithId>>();

/** The record of a list with the given id. */
export function recordIn<Item extends WithId>(list: readonly Item[], id: string): Item | undefined {
  let byId = byIdOfList.get(list);
  if (byId === undefined) {
    byId = new Map(list.map((record) => [record.id, record]));
    byIdOfList.set(list, byId);
  }
  // The map holds the items of this very list.
  return byId.get(id) as Item | undefined;
}

const pointingOfList = new WeakMap<readonly WithId[], Map<string, ReadonlyMap<string, readonly WithId[]>>>();
const nobody: readonly never[] = [];

/** The records of a list whose answer to a field names an id, each once, in the order of the list. */
export function recordsNaming<Item extends AnyRecord>(
  list: readonly Item[],
  field: keyof Item & string,
  id: string,
): readonly Item[] {
  const byField = pointingOfList.get(list) ?? new Map<string, ReadonlyMap<string, readonly WithId[]>>();
  pointingOfList.set(list, byField);
  let byTarget = byField.get(field);
  if (byTarget === undefined) {
    byTarget = naming(list, field);
    byField.set(field, byTarget);
  }
  // As above.
  return (byTarget.get(id) as readonly Item[] | undefined) ?? nobody;
}

/**
 * Puts what is known of who names what in `before` down for `after`, which came out of it by a change: thousands of records are not
 * looked through again because of one. Both lists are sorted by id, and what did not change is the same object in both.
 */
export function carryNaming<Item extends AnyRecord>(before: readonly Item[], after: readonly Item[]): void {
  const byField = pointingOfList.get(before);
  if (byField === undefined || before === after) return;
  const [gone, come] = differing(before, after);
  const carried = [...byField].map(([field, byTarget]) => [field, changedNaming(byTarget, field, gone, come)] as const);
  pointingOfList.set(after, new Map(carried));
}

function changedNaming(
  before: ReadonlyMap<string, readonly WithId[]>,
  field: string,
  gone: readonly AnyRecord[],
  come: readonly AnyRecord[],
): ReadonlyMap<string, readonly WithId[]> {
  const byTarget = new Map(before);
  const change = (id: string, next: (known: readonly WithId[]) => readonly WithId[]): void => {
    byTarget.set(id, next(byTarget.get(id) ?? nobody));
  };
  for (const record of gone) {
    for (const id of idsIn(record, field)) change(id, (known) => known.filter((one) => one !== record));
  }
  for (const record of come) {
    for (const id of idsIn(record, field))
      change(id, (known) => [...known, record].toSorted((one, other) => compareIds(one.id, other.id)));
  }
  return byTarget;
}

function naming<Item extends AnyRecord>(list: readonly Item[], field: keyof Item & string): Map<string, Item[]> {
  const byTarget = new Map<string, Item[]>();
  for (const record of list) {
    for (const id of idsIn(record, field)) {
      const known = byTarget.get(id);
      if (known) known.push(record);
      else byTarget.set(id, [record]);
    }
  }
  return byTarget;
}

function idsIn(record: AnyRecord, field: string): ReadonlySet<string> {
  const answer: unknown = Reflect.get(record, field);
  const value = valueOf(answer as Parameters<typeof valueOf>[0]);
  const ids = Array.isArray(value) ? value : [value];
  return new Set(ids.filter((one) => typeof one === 'string'));
}
