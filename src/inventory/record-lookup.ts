/**
 * Finding records by id, and by what they point to, without going through a whole list each time. Lists never change: a
 * change makes a new one, so what was found out about a list stays right and goes when the list goes.
 */
import { valueOf } from './answer.ts';
import type { AnyRecord } from './definitions.ts';

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
