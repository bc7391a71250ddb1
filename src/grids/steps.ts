/** What a plan of a grid does to each record, for people to read before it is done. */
import { itemsOf } from '../inventory/answer.ts';
import { changedFields } from '../inventory/compare-offices.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { differing } from '../inventory/differing.ts';
import { answerOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { Answer } from '../inventory/answer.ts';

/** The types that grids change. */
const gridTypes = ['disclosure', 'retentionRule', 'recipient'] as const;
export type GridType = (typeof gridTypes)[number];

export interface Step {
  type: GridType;
  what: 'added' | 'changed' | 'removed';
  /** The record as it becomes; as it was, when it goes. */
  record: AnyRecord;
  /** Ids that come into its lists of data and recipients, and ids that leave them. */
  gains: readonly string[];
  loses: readonly string[];
  /** Names of the fields that change. */
  fields: readonly string[];
}

/** The steps from one office to the next, in the order of the types. Only records that differ are looked at. */
export function stepsBetween(before: OfficeRecords, after: OfficeRecords): Step[] {
  return gridTypes.flatMap((type): Step[] => {
    const [old, written] = differing<AnyRecord>(before[type], after[type]);
    const earlier = new Map(old.map((one) => [one.id, one]));
    const later = new Set(written.map(({ id }) => id));
    const removed = old.filter(({ id }) => !later.has(id));
    return [
      ...written.map((record) => stepOf(type, earlier.get(record.id), record)),
      ...removed.map((record) => ({ ...stepOf(type, record, undefined), record })),
    ];
  });
}

function stepOf(type: GridType, before: AnyRecord | undefined, after: AnyRecord | undefined): Step {
  const [was, is] = [linked(type, before), linked(type, after)];
  const record = after ?? before;
  if (record === undefined) throw new Error('A step is about a record.');
  return {
    type,
    what: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    record,
    gains: is.filter((id) => !was.includes(id)),
    loses: was.filter((id) => !is.includes(id)),
    fields: before && after ? changedFields(type, before, after) : [],
  };
}

const lists: { readonly [Type in GridType]: readonly string[] } = {
  disclosure: ['elements', 'recipients'],
  retentionRule: ['elements', 'categories'],
  recipient: ['neverGets'],
};

function linked(type: GridType, record: AnyRecord | undefined): string[] {
  if (record === undefined) return [];
  return lists[type].flatMap((name) => itemsOf(answerOf(record, name) as Answer<string[]>));
}
