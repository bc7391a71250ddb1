/** How a grid comes on paper: as tables of some columns each, or, when it has too many, row by row in words. */
import type { GridCell, GridLine, GridRow } from '../../ui/Grid.tsx';

/** Columns of one table: so many stand beside the names of the rows on a page that lies across. */
const columnsAcross = 10;
/** More tables beside each other nobody lays out on a desk; more cells take a browser longer than a person waits. */
const most = { columns: 3 * columnsAcross, cells: 20_000 };

/** The columns of each table; undefined when the grid is told row by row instead. */
export function paperBands(rows: number, columns: readonly GridLine[]): GridLine[][] | undefined {
  if (columns.length > most.columns || rows * columns.length > most.cells) return undefined;
  const bands = Math.max(1, Math.ceil(columns.length / columnsAcross));
  // As even as can be: eleven columns are six and five, not ten and one.
  const width = Math.ceil(columns.length / bands);
  return Array.from({ length: bands }, (_, band) => columns.slice(band * width, (band + 1) * width));
}

/** What a row says: the names of its columns by what its cells say; `others` for what most of them say. */
export interface RowInWords {
  says: { label: string; titles: string[] }[];
  /** The state of all columns that are not named, and how many they are. */
  others: { label: string; count: number };
}

/** A row in words: every column is named but those of the most frequent state. */
export function rowInWords(
  row: GridRow,
  columns: readonly GridLine[],
  cell: (row: string, column: string) => GridCell,
  legend: readonly { look: string; label: string }[],
): RowInWords {
  const byLook = Map.groupBy(columns, ({ key }) => cell(row.key, key).look);
  const states = legend.map(({ look, label }) => ({
    label,
    titles: (byLook.get(look) ?? []).map(({ title }) => title),
  }));
  const largest = states.reduce((best, one) => (one.titles.length > best.titles.length ? one : best), {
    label: '',
    titles: [] as string[],
  });
  return {
    says: states.filter((one) => one !== largest && one.titles.length > 0),
    others: { label: largest.label, count: largest.titles.length },
  };
}
