/** The rows of a grid: by category, by name, or as in the list; searched and filtered. */
import { itemsOf } from '../../../../src/inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { cpraCategories } from '../../../../src/library/cpra-categories.ts';
import { gridScreenWords as words } from '../../text/grids.ts';
import type { GridLine, GridRow } from '../../ui/Grid.tsx';

export const orders = ['category', 'name', 'list'] as const;
export type Order = (typeof orders)[number];

export interface ElementRow extends GridRow {
  /** The letters of its categories, the main one first. */
  letters: readonly string[];
}

/** A row for each kind of data, in the order of the records; the same rows until the data itself is changed. */
export function elementRows({ dataElement }: OfficeRecords): readonly ElementRow[] {
  const known = rowsOfList.get(dataElement);
  if (known) return known;
  const rows = dataElement.map((one) => ({
    key: one.id,
    title: recordTitle('dataElement', one),
    letters: itemsOf(one.cpraCategories),
  }));
  rowsOfList.set(dataElement, rows);
  return rows;
}

const rowsOfList = new WeakMap<OfficeRecords['dataElement'], readonly ElementRow[]>();

const names = new Map<string, string>(cpraCategories.map(({ letter, name }) => [letter, words.category(letter, name)]));
const collator = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' });

/** The rows in an order; by category they stand in groups of their main category, those without one last. */
export function orderedRows(rows: readonly ElementRow[], order: Order): readonly ElementRow[] {
  const known = ordersOfRows.get(rows) ?? new Map<Order, readonly ElementRow[]>();
  ordersOfRows.set(rows, known);
  const ordered = known.get(order) ?? inOrder(rows, order);
  known.set(order, ordered);
  return ordered;
}

/** An answer in a cell changes no row: those in order stay the same then, and so do the lines of the grid. */
const ordersOfRows = new WeakMap<readonly ElementRow[], Map<Order, readonly ElementRow[]>>();

function inOrder(rows: readonly ElementRow[], order: Order): readonly ElementRow[] {
  if (order === 'list') return rows;
  if (order === 'name') return rows.toSorted((one, other) => collator.compare(one.title, other.title));
  const letter = ({ letters }: ElementRow): string => letters[0] ?? '~';
  return rows
    .toSorted((one, other) => (letter(one) < letter(other) ? -1 : letter(one) > letter(other) ? 1 : 0))
    .map((row) => ({ ...row, group: names.get(row.letters[0] ?? '') ?? words.noCategory }));
}

/** Finds out beforehand how a grid shows the data of an office at first. */
export function prepareRows(office: OfficeRecords): void {
  const rows = elementRows(office);
  orderedRows(rows, 'category');
  categoriesOf(rows);
}

/** The categories that rows have, for a filter. */
export function categoriesOf(rows: readonly ElementRow[]): readonly { value: string; label: string }[] {
  const known = categoriesOfRows.get(rows);
  if (known) return known;
  const used = new Set(rows.flatMap(({ letters }) => letters));
  const categories = [...names].flatMap(([value, label]) => (used.has(value) ? [{ value, label }] : []));
  categoriesOfRows.set(rows, categories);
  return categories;
}

const categoriesOfRows = new WeakMap<readonly ElementRow[], readonly { value: string; label: string }[]>();

/** Whether a row or a column has what was typed in its name or its id; capitals do not matter. */
export function isFound({ key, title }: GridLine, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' || `${title} ${key}`.toLowerCase().includes(wanted);
}
