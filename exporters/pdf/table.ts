/**
 * Lays out tables: Table > Caption, THead > TR > TH, TBody > TR > TH, TD.
 *
 * Column headings have column scope, the first cell of a row has row scope. The header is tagged once; where a table runs
 * on to another page it is printed again as an artifact.
 */
import type { TableBlock, TableRow } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines, breakWords } from './lines.ts';
import { color, page, styles, type TextStyle } from './look.ts';
import { rowStrips, type RowColumn, type RowLine } from './row-slices.ts';
import { spansOf } from './spans.ts';
import { lineStrips, spaced, type Shape, type Strip } from './strips.ts';
import { addElement, type StructureElement } from './structure.ts';
import { balancedWidths, cellsOf, columnWidths } from '../table-columns.ts';
import { wordsOf, type Word } from './words.ts';

/** Empty space at the right of each cell, in points. */
const gutter = 8;
/** Between a row's heading and what stands beside it. */
const runInGap = 7;
const spacing = { leading: styles.cell.leading, above: 2.7, below: 2.8 };
/** A header taller than this is printed once only: repeating it would leave no room for rows. */
const tallestRepeatedHeader = (page.bottom - page.top) / 4;

/** A cell before its width is known: the words of its lines. They are measured once, for the widths and for the lines. */
type CellText = Word[][];

interface Column {
  left: number;
  width: number;
}

/** The strips of a table; none when it has no column. */
export function tableStrips(block: TableBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  if (block.columns.length === 0) return [];
  const head = block.columns.map((column): CellText => [
    wordsOf([{ text: column.title, style: styles.cellHead }], context.typefaces),
  ]);
  const rows = block.rows.map((row) => cellTexts(row, block.columns.length, context));
  const columns = placeColumns(block, [head, ...rows], place, context);
  const table = addElement(place.parent, 'Table');

  const caption = captionStrips(block.caption, table, place, context);
  const headStrips = lineOfCells(head, 'Column', addElement(addElement(table, 'THead'), 'TR'), columns, context);
  ruleAbove(headStrips, columns, 1, color.ink);
  ruleBelow(headStrips, columns, 0.75, color.ink);
  for (const strip of headStrips) strip.keepWithNext = true;

  const body = block.rows.length > 0 ? addElement(table, 'TBody') : undefined;
  const rowGroups = rows.map((cells, index) => {
    const strips = lineOfCells(cells, 'Row', addElement(body, 'TR'), columns, context);
    ruleBelow(strips, columns, 0.4, color.cellRule);
    const id = block.rows[index]?.id;
    if (id !== undefined) strips[0]?.anchors.push(id);
    return strips;
  });
  // A short first row alone above the end of a page, and a short last row alone under a repeated header, look like a mistake.
  if (rowGroups.length > 1) {
    if (isShort(rowGroups[0])) keepWithNext(rowGroups[0]);
    if (isShort(rowGroups.at(-1))) keepWithNext(rowGroups.at(-2));
  }

  repeatHeader(headStrips, rowGroups);
  return spaced([...caption, ...headStrips, ...rowGroups.flat()], 4, 9);
}

/** Whether a row has so few lines that it would be overlooked where it stands alone. */
function isShort(row: readonly Strip[] | undefined): boolean {
  return row?.length === 1 && (row[0]?.height ?? 0) < spacing.above + 4 * spacing.leading + spacing.below;
}

function keepWithNext(row: readonly Strip[] | undefined): void {
  const last = row?.at(-1);
  if (last !== undefined) last.keepWithNext = true;
}

/** The cells of a row. Of a row's heading only the first line stands out: the others tell more about it. */
function cellTexts(row: TableRow, columnCount: number, context: LayoutContext): CellText[] {
  return cellsOf(row, columnCount).map((cell, index) =>
    cell.map((runs, line) => {
      const style = index === 0 && line === 0 ? styles.cellHead : styles.cell;
      return wordsOf(spansOf(runs, style, context), context.typefaces);
    }),
  );
}

function placeColumns(
  block: TableBlock,
  rows: readonly CellText[][],
  place: BlockPlace,
  context: LayoutContext,
): Column[] {
  const wishes = block.columns.map((column, index) => {
    const longest = rows.flatMap((cells) => cells[index] ?? []).flat();
    return { share: column.width, longestWord: longest.reduce((max, { width }) => Math.max(max, width), 0) + gutter };
  });
  const text = rows.map((cells) => cells.map((cell) => cell.map((words) => lengthOf(words, context))));
  const widths = balancedWidths(columnWidths(wishes, widthFrom(place.left)), wishes, text, gutter);
  let left = place.left;
  return widths.map((width) => {
    const column = { left, width };
    left += width;
    return column;
  });
}

/** The width of words on one line, in points. */
function lengthOf(words: readonly Word[], context: LayoutContext): number {
  return words.reduce((sum, { width, space }) => {
    return sum + width + (space === undefined ? 0 : context.typefaces(space.font).width(' ', space.span.style.size));
  }, 0);
}

/** Where a row goes on under a repeated header, its text keeps the distance that the start of a row has by itself. */
function repeatHeader(header: readonly Strip[], rows: readonly Strip[][]): void {
  if (header.reduce((height, strip) => height + strip.height, 0) > tallestRepeatedHeader) return;
  const aboveRow = [...header];
  const insideRow = header.map((strip, index) =>
    index === header.length - 1 ? { ...strip, after: spacing.above } : strip,
  );
  for (const row of rows) {
    row.forEach((strip, index) => {
      strip.header = index === 0 ? aboveRow : insideRow;
    });
  }
}

function captionStrips(caption: string, table: StructureElement, place: BlockPlace, context: LayoutContext): Strip[] {
  const style = styles.caption;
  const lines = breakLines([{ text: caption, style }], widthFrom(place.left), context.typefaces);
  if (lines.length === 0) return [];
  const element = addElement(table, 'Caption');
  const strips = lineStrips(lines, { element, left: place.left, style }, context.typefaces);
  for (const strip of strips) strip.keepWithNext = true;
  return spaced(strips, 0, 2.5);
}

function lineOfCells(
  cells: readonly CellText[],
  scope: 'Column' | 'Row',
  row: StructureElement,
  columns: readonly Column[],
  context: LayoutContext,
): Strip[] {
  const rowColumns = cells.map((cell, index): RowColumn => {
    const isHeader = scope === 'Column' || index === 0;
    const element = isHeader ? addElement(row, 'TH', { scope }) : addElement(row, 'TD');
    const { left, width } = columns[index] ?? { left: 0, width: 0 };
    const style: TextStyle = isHeader ? styles.cellHead : styles.cell;
    const paragraphs = cell.map((words) => cellLines(words, width - gutter, element, context));
    const lines = isHeader ? inHeadingLine(paragraphs, width - gutter) : paragraphs.flat();
    return { left, style, lines };
  });
  return rowStrips(rowColumns, spacing, context.typefaces);
}

/** What tells more about a row stands beside its heading where all of it has room on that line, else below. */
function inHeadingLine(paragraphs: readonly RowLine[][], width: number): RowLine[] {
  const lines = paragraphs.flat();
  const [heading, ...more] = lines;
  if (heading === undefined || lines.length !== paragraphs.length) return lines;
  let used = heading.line.width;
  const besides = more.map((one) => {
    const left = used + runInGap;
    used = left + one.line.width;
    return { ...one, left };
  });
  return used > width ? lines : [{ ...heading, besides }];
}

function cellLines(words: readonly Word[], width: number, cell: StructureElement, context: LayoutContext): RowLine[] {
  const lines = breakWords(words, width, context.typefaces);
  if (lines.length === 0) return [];
  const element = addElement(cell, 'P');
  return lines.map((line) => ({ element, line }));
}

function ruleAbove(strips: readonly Strip[], columns: readonly Column[], thickness: number, ink: string): void {
  strips[0]?.shapes.push(rule(columns, 0, thickness, ink));
}

function ruleBelow(strips: readonly Strip[], columns: readonly Column[], thickness: number, ink: string): void {
  const last = strips.at(-1);
  last?.shapes.push(rule(columns, last.height - thickness, thickness, ink));
}

function rule(columns: readonly Column[], top: number, height: number, ink: string): Shape {
  const left = columns[0]?.left ?? 0;
  return { left, top, width: page.right - left, height, color: ink };
}
