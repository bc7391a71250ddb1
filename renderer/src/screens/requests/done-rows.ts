/** What was done where, and when: the rows of a request for the places that were searched and the companies that were told. */
import { given, unknown, valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import type { Request } from '../../../../src/inventory/request.ts';

type RowsOf<Field extends Answer<unknown[]>> = Extract<Field, { state: 'given' }>['value'][number];
export type PlaceRow = RowsOf<Request['places']>;
export type CompanyRow = RowsOf<Request['passedOn']>;

/** A record of the inventory. A row names it by its id, or by its name when somebody typed it. */
export interface NamedRecord {
  id: string;
  name: string;
}

/** The rows with what changed for a place; a place without a row gets one. */
export function notePlace(
  rows: readonly PlaceRow[],
  { id, name }: NamedRecord,
  change: Partial<Pick<PlaceRow, 'doneOn' | 'found'>>,
): PlaceRow[] {
  const isThat = (row: PlaceRow): boolean => [id, name].includes(valueOf(row.place) ?? '');
  if (rows.some(isThat)) return rows.map((row) => (isThat(row) ? { ...row, ...change } : row));
  return [...rows, { key: freeKey(rows), place: given(id), doneOn: unknown, found: unknown, ...change }];
}

/** The rows with the day on which a company was told; a company without a row gets one. */
export function noteCompany(
  rows: readonly CompanyRow[],
  { id, name }: NamedRecord,
  doneOn: Answer<string>,
): CompanyRow[] {
  const isThat = (row: CompanyRow): boolean => [id, name].includes(valueOf(row.recipient) ?? '');
  if (rows.some(isThat)) return rows.map((row) => (isThat(row) ? { ...row, doneOn } : row));
  return [...rows, { key: freeKey(rows), recipient: given(id), doneOn }];
}

/** A key that no row has: `t1`, `t2`, … */
function freeKey(rows: readonly { key: string }[]): string {
  const keys = new Set(rows.map(({ key }) => key));
  let number = rows.length + 1;
  while (keys.has(`t${number}`)) number += 1;
  return `t${number}`;
}
