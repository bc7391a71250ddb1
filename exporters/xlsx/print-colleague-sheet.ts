/** The sheet for a colleague as a workbook: one row per question, with the answers to choose from in the cell. */
import type { SheetLine } from '../../src/walk/colleague-sheet.ts';
import { addSheet, newWorkbook, workbookBytes } from './workbook.ts';

/** Columns of the sheet; a filled sheet is read by their order. */
const columns = [
  { title: 'Key (leave as it is)', width: 16 },
  { title: 'About', width: 30 },
  { title: 'What we think', width: 60 },
  { title: 'Question', width: 40 },
  { title: 'Your answer', width: 30 },
  { title: 'Remark', width: 36 },
];

/** Excel takes lists of choices up to this length in a cell. */
const longestList = 255;

/** The sheet as .xlsx bytes; `createdAt` is the ISO date for its properties. */
export async function printColleagueSheet(
  lines: readonly SheetLine[],
  { title, createdAt, notice }: { title: string; createdAt: string; notice: string },
): Promise<Uint8Array> {
  const workbook = newWorkbook(title, createdAt);
  const rows = lines.map(({ key, about, says, question }) => [key, about, says, question, null, null]);
  const sheet = addSheet(workbook, 'Questions', columns, rows, notice);
  for (const [index, { choices }] of lines.entries()) {
    const cell = sheet.getCell(index + 2, 5);
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDF1D8' } };
    // A comma parts the choices, so one with a comma in it cannot be offered that way.
    const list = choices.map((choice) => choice.replaceAll(',', ' –')).join(',');
    if (list === '' || list.length > longestList) continue;
    cell.dataValidation = { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [`"${list}"`] };
  }
  return workbookBytes(workbook, createdAt);
}
