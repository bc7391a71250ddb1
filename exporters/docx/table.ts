/** Tables in Word: a header row that repeats on each page, row headings, rows that stay whole, quiet rules. */
import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Cell, TableBlock } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { cellsOf, columnShares } from '../table-columns.ts';
import { textRuns, type WordRuns } from './runs.ts';
import { paragraphStyles } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C6CCD2' };
const strong = { style: BorderStyle.SINGLE, size: 8, color: '16202B' };
/** Width of the text on a Letter page with one-inch margins, in twentieths of a point. */
const textWidth = 9360;
/** Letters on a line of the whole width, about. */
const lettersOnLine = 105;
/** A row with more lines may be cut at the end of a page: one that is taller than a page would lose its end. */
const mostLinesOfWholeRow = 20;

/** The table, with a cell for each column in each row; text beyond the last column goes into the last one. */
export function wordTable(block: TableBlock, runs: WordRuns): Table {
  const widths = columnShares(block).map((share) => Math.round(share * textWidth));
  const cell = (children: Paragraph[], index: number, header: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, right: 100, left: 0 },
      borders: { top: header ? strong : none, bottom: header ? strong : rule, left: none, right: none },
      children,
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell([new Paragraph({ style: paragraphStyles.columnHead, children: textRuns(column.title) })], index, true),
    ),
  });
  const rows = block.rows.map((row) => {
    const cells = cellsOf(row, block.columns.length);
    return new TableRow({
      cantSplit: cells.every((content, index) => linesOf(content, widths[index] ?? 0) <= mostLinesOfWholeRow),
      children: cells.map((content, index) => cell(cellLines(content, index, row.id, runs), index, false)),
    });
  });
  return new Table({
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    // What Word tells to a screen reader: the first row and the first column are headings.
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [head, ...rows],
  });
}

/** The lines of a cell; of a row's heading the first stands out. A cell without text is an empty line, as Word wants it. */
function cellLines(content: Cell, column: number, rowId: string, runs: WordRuns): Paragraph[] {
  const lines = content.length === 0 ? [[]] : content;
  return lines.map((line, index) => {
    const isHead = column === 0 && index === 0;
    const children = runs.line(line);
    return new Paragraph({
      style: isHead ? paragraphStyles.columnHead : paragraphStyles.cell,
      ...(isHead ? { keepNext: false } : {}),
      children: isHead ? runs.placed(rowId, children) : children,
    });
  });
}

function linesOf(content: Cell, width: number): number {
  const letters = Math.max(1, (width / textWidth) * lettersOnLine);
  return content.reduce((sum, line) => sum + Math.max(1, Math.ceil(plainTextOf(line).length / letters)), 0);
}
