/** Tables in Word: a header row that repeats on each page, rows that stay whole, quiet rules. */
import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ParagraphChild } from 'docx';
import type { Cell, Run, TableBlock } from '../../src/documents/block.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C6CCD2' };
const strong = { style: BorderStyle.SINGLE, size: 8, color: '16202B' };
/** Width of the text on a Letter page with one-inch margins, in twentieths of a point. */
const textWidth = 9360;

/** The table; `runs` turns a line of the block tree into Word's pieces. */
export function wordTable(block: TableBlock, runs: (line: Run[]) => ParagraphChild[]): Table {
  const widths = block.columns.map((column) => Math.round(column.width * textWidth));
  const cell = (children: Paragraph[], index: number, header: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, right: 100, left: 0 },
      borders: { top: header ? strong : none, bottom: header ? strong : rule, left: none, right: none },
      children,
    });
  const line = (children: ParagraphChild[]): Paragraph => new Paragraph({ style: 'Cell', children });
  const lines = (content: Cell): Paragraph[] =>
    content.length === 0 ? [line([])] : content.map((one) => line(runs(one)));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell([line([new TextRun({ text: column.title, bold: true })])], index, true),
    ),
  });
  const rows = block.rows.map(
    (row) => new TableRow({ children: row.cells.map((content, index) => cell(lines(content), index, false)) }),
  );
  return new Table({ columnWidths: widths, width: { size: textWidth, type: WidthType.DXA }, rows: [head, ...rows] });
}
