/** Which rows of a plan are taken, and the office with them. */
import type { Answer } from '../inventory/answer.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { blankRecord } from '../inventory/new-record.ts';
import { recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { Certainty } from '../inventory/record-definition.ts';
import { typeOfId } from '../inventory/record-id.ts';
import type { RowPlan } from './table.ts';

/** A row as it is written: answers to the questions named; the others stay. */
export interface TakenRow {
  /** Of the record; for a new one any id that no record has. */
  id: string;
  isNew: boolean;
  answers: Readonly<Record<string, Answer<unknown>>>;
  note?: string | undefined;
  certainty?: Certainty | undefined;
}

/** The rows that can be taken: new ones, and those that change something. */
export function takeable(rows: readonly RowPlan[]): RowPlan[] {
  return rows.filter(({ kind }) => kind === 'new' || kind === 'changed');
}

/**
 * The keys of the rows after a person has ticked some or taken their ticks away. A row takes the new records with it that it points to;
 * one that nobody adds takes the rows away that point to it.
 */
export function turned(
  rows: readonly RowPlan[],
  taken: ReadonlySet<string>,
  keys: readonly string[],
  wanted: boolean,
): Set<string> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const next = new Set(taken);
  const needing = new Map<string, string[]>();
  for (const row of rows) for (const key of row.needs) needing.set(key, [...(needing.get(key) ?? []), row.key]);
  const open = [...keys];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (wanted === next.has(one)) continue;
    if (wanted) next.add(one);
    else next.delete(one);
    open.push(...((wanted ? byKey.get(one)?.needs : needing.get(one)) ?? []));
  }
  return next;
}

/** The rows as they are written. */
export function rowsToWrite(rows: readonly RowPlan[], taken: ReadonlySet<string>): TakenRow[] {
  return takeable(rows)
    .filter(({ key }) => taken.has(key))
    .map(({ id, kind, cells }) => ({
      id,
      isNew: kind === 'new',
      answers: Object.fromEntries(
        cells.flatMap(({ field, write }) => ('answer' in write ? [[field, write.answer] as const] : [])),
      ),
      ...note(cells),
      ...certainty(cells),
    }));
}

function note(cells: RowPlan['cells']): Pick<TakenRow, 'note'> {
  return cells.map(({ write }) => write).find((write) => 'note' in write) ?? {};
}

function certainty(cells: RowPlan['cells']): Pick<TakenRow, 'certainty'> {
  return cells.map(({ write }) => write).find((write) => 'certainty' in write) ?? {};
}

/** The office with the rows in it. Rows of records that are not there, and not new, are left out. */
export function officeWithRows(office: OfficeRecords, rows: readonly TakenRow[]): OfficeRecords {
  const byType = Map.groupBy(rows, ({ id }) => typeOfId(id));
  const lists = [...byType].flatMap(([type, list]) => {
    if (type === undefined) return [];
    const byId = new Map(list.map((row) => [row.id, row]));
    const records = recordsOf(office, type).map((record) => {
      const row = byId.get(record.id);
      return row === undefined || row.isNew ? record : withRow(record, row);
    });
    const added = list.filter(({ isNew }) => isNew).map((row) => withRow(blankRecord(type, row.id), row));
    return [[type, [...records, ...added]] as const];
  });
  return { ...office, ...Object.fromEntries(lists) };
}

function withRow(record: AnyRecord, { answers, note, certainty }: TakenRow): AnyRecord {
  return { ...record, ...answers, note: note ?? record.note, certainty: certainty ?? record.certainty };
}
