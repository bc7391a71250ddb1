/** The cells of a grid that an answer is for: from the anchor to the active cell, corner to corner. */
import type { GridPlace } from './move-in-grid.ts';

export interface GridSelection {
  active: GridPlace;
  anchor: GridPlace;
}

/** The selection inside a grid of this size, which may have become smaller. */
export function within({ active, anchor }: GridSelection, rows: number, columns: number): GridSelection {
  const inside = ({ row, column }: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  });
  return { active: inside(active), anchor: inside(anchor) };
}

/** The items of a list that lie between two numbers, both included. */
export function between<Item>(list: readonly Item[], one: number, other: number): Item[] {
  return list.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/**
 * Rows of text as a table for spreadsheets: tabs between cells, line feeds between rows. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@])/, "'");
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
