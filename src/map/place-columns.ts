/** Gives the boxes of each column their heights and places: as high as their words and lines need, evenly spread. */
import type { MapSheet } from './map-sheet.ts';
import { lineRoom } from './line-room.ts';

/** What a box needs. */
export interface ColumnPart {
  readonly lines: readonly string[];
  /** Height that its words need. */
  readonly least: number;
  /** For its left and its right side: the lines there, each with the number of categories in each of its lanes. */
  readonly sides: readonly (readonly (readonly number[])[])[];
  /** True when a heading stands above it. */
  readonly heading: boolean;
}

export interface PlacedPart {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

export interface PlacedColumns {
  readonly columns: readonly (readonly PlacedPart[])[];
  /** Height of the highest column, or of the sheet. */
  readonly height: number;
  readonly perCategory: number;
  /** For each column by how much even its words do not fit the sheet; 0 where they do. */
  readonly over: readonly number[];
}

/** Places the columns. All share one thickness per category: the largest with which every column fits. */
export function placeColumns(columns: readonly (readonly ColumnPart[])[], sheet: MapSheet): PlacedColumns {
  const { gap, height: limit } = sheet;
  const leastOf = (parts: readonly ColumnPart[], between: number): number =>
    heightOf(
      parts,
      parts.map(({ least }) => least),
      between,
      sheet,
    );
  const over = columns.map((parts) => (limit === undefined ? 0 : Math.max(0, leastOf(parts, gap.least) - limit)));
  const between = columns.map((parts) =>
    limit !== undefined && leastOf(parts, gap.usual) > limit ? gap.least : gap.usual,
  );
  const perCategory = thickest(columns, between, sheet);
  const heights = columns.map((parts, index) => {
    const wanted = parts.map((part) => boxHeight(part, perCategory, sheet));
    return limit === undefined ? wanted : squeezed(parts, wanted, limit, between[index] ?? gap.least, sheet);
  });
  const whole = columns.map((parts, index) => heightOf(parts, heights[index] ?? [], between[index] ?? 0, sheet));
  const height = limit ?? Math.max(0, ...whole);
  return {
    columns: columns.map((parts, index) =>
      spread(parts, heights[index] ?? [], { height, used: whole[index] ?? 0, between: between[index] ?? 0 }, sheet),
    ),
    height,
    perCategory,
    over,
  };
}

function boxHeight(part: ColumnPart, perCategory: number, sheet: MapSheet): number {
  const forLines = Math.max(
    ...part.sides.map((lines) => lines.reduce((sum, lanes) => sum + lineRoom(lanes, perCategory, sheet), 0)),
  );
  return Math.max(part.least, Math.min(sheet.box.mostHeight, forLines + 2 * sheet.box.padding));
}

/** The largest thickness per category with which all columns fit, to a hundredth; the least one when none does. */
function thickest(columns: readonly (readonly ColumnPart[])[], between: readonly number[], sheet: MapSheet): number {
  const { least, most } = sheet.perCategory;
  const fits = (perCategory: number): boolean =>
    columns.every((parts, index) => {
      const heights = parts.map((part) => boxHeight(part, perCategory, sheet));
      const { height: limit, box } = sheet;
      return limit === undefined
        ? parts.every((_, row) => (heights[row] ?? 0) < box.mostHeight)
        : heightOf(parts, heights, between[index] ?? 0, sheet) <= limit;
    });
  let [low, high] = [Math.round(least * 100), Math.round(most * 100)];
  if (fits(most)) return most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle / 100)) low = middle;
    else high = middle;
  }
  return low / 100;
}

/** Heights that fit: what the lines want beyond the words is cut evenly. */
function squeezed(
  parts: readonly ColumnPart[],
  wanted: readonly number[],
  limit: number,
  between: number,
  sheet: MapSheet,
): number[] {
  const over = heightOf(parts, wanted, between, sheet) - limit;
  const extra = parts.map(({ least }, index) => (wanted[index] ?? least) - least);
  const all = extra.reduce((sum, one) => sum + one, 0);
  if (over <= 0 || all === 0) return [...wanted];
  const keep = Math.max(0, 1 - over / all);
  return parts.map(({ least }, index) => least + (extra[index] ?? 0) * keep);
}

function heightOf(parts: readonly ColumnPart[], heights: readonly number[], between: number, sheet: MapSheet): number {
  const boxes = heights.reduce((sum, height) => sum + height, 0);
  const headings = parts.filter(({ heading }) => heading).length * sheet.heading;
  return boxes + headings + Math.max(0, parts.length - 1) * between;
}

/** Boxes from top to bottom. Room that is left goes between them, and what is still left above and below. */
function spread(
  parts: readonly ColumnPart[],
  heights: readonly number[],
  { height, used, between }: { height: number; used: number; between: number },
  sheet: MapSheet,
): PlacedPart[] {
  const gaps = Math.max(1, parts.length - 1);
  const more = Math.max(0, Math.min(sheet.gap.most - between, (height - used) / gaps));
  const left = Math.max(0, height - used - more * (parts.length - 1));
  // The first heading stands above its box, so without one the first box is as high as those beside it.
  let top = sheet.align === 'top' ? Math.min(left, parts[0]?.heading === true ? 0 : sheet.heading) : left / 2;
  return parts.map(({ lines, heading }, index) => {
    if (heading) top += sheet.heading;
    const placed = { lines, top, height: heights[index] ?? 0 };
    top += placed.height + between + more;
    return placed;
  });
}
