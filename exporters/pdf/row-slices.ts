/**
 * Lays out texts that stand side by side: the cells of a table row, or a term and its explanation.
 *
 * All lines of a row share one leading, so a row too tall to keep whole can be cut between any two lines, and no line is
 * ever lost. That is why `doc.table` of pdfkit is not used: it ends such a row with an ellipsis.
 */
import type { Typefaces } from './fonts.ts';
import { baselineIn, type Line } from './lines.ts';
import { page, type TextStyle } from './look.ts';
import { emptyStrip, putLine, type Strip } from './strips.ts';
import type { StructureElement } from './structure.ts';

/** The lines of one column of a row. */
export interface RowColumn {
  left: number;
  style: TextStyle;
  lines: RowLine[];
}

/** A line of a column, with the element it belongs to, and what stands beside it at the right. */
export interface RowLine {
  element: StructureElement;
  line: Line;
  besides?: { element: StructureElement; line: Line; left: number }[];
}

/** Distances inside a row, in points. */
export interface RowSpacing {
  leading: number;
  above: number;
  below: number;
}

/** Rows up to this height stay whole, at the price of some empty space at the end of a page. */
const tallestWholeRow = (page.bottom - page.top) / 3;

/** The strips of a row: one, or one for each line when the row is too tall to stay whole. */
export function rowStrips(columns: readonly RowColumn[], spacing: RowSpacing, typefaces: Typefaces): Strip[] {
  const lineCount = Math.max(1, ...columns.map((column) => column.lines.length));
  const height = spacing.above + lineCount * spacing.leading + spacing.below;
  // Columns in different type stand on one line all the same.
  const baseline = Math.max(0, ...columns.map(({ style }) => baselineIn(style, typefaces)));
  if (height <= tallestWholeRow) {
    const strip = emptyStrip(height);
    for (const column of columns) {
      column.lines.forEach((text, index) => {
        const top = spacing.above + index * spacing.leading;
        putRowLine(strip, text, column.left, top + baseline);
      });
    }
    return [strip];
  }
  return Array.from({ length: lineCount }, (_, index) => {
    const above = index === 0 ? spacing.above : 0;
    const below = index === lineCount - 1 ? spacing.below : 0;
    const strip = emptyStrip(above + spacing.leading + below);
    strip.keepWithNext = index < lineCount - 1 && (index < 2 || index >= lineCount - 3);
    for (const column of columns) {
      const text = column.lines[index];
      if (text !== undefined) putRowLine(strip, text, column.left, above + baseline);
    }
    return strip;
  });
}

function putRowLine(strip: Strip, { element, line, besides }: RowLine, left: number, baseline: number): void {
  putLine(strip, { element, line, left, baseline });
  for (const one of besides ?? []) putLine(strip, { ...one, left: left + one.left, baseline });
}
