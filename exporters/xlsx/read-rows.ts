/** Reading a table back from a workbook that somebody else has made: the words of its first sheet, nothing else. */
import ExcelJS from 'exceljs';

/** The rows of the first sheet with any word in it, each with its number from 1. Days become ISO dates. Rejects when the bytes are no workbook. */
export async function readRows(bytes: Uint8Array): Promise<{ line: number; cells: string[] }[]> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares its own older Buffer type; the bytes are the same.
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  const rows: { line: number; cells: string[] }[] = [];
  workbook.worksheets[0]?.eachRow((row, line) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => wordsOf(row.getCell(index + 1)));
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
  });
  return rows;
}

/** What a cell shows; of a formula its last result. */
function wordsOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  const shown = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  // Excel has no time zone: its days come as midnight in UTC.
  if (shown instanceof Date) return Number.isNaN(shown.getTime()) ? '' : shown.toISOString().slice(0, 10);
  return cell.text.trim();
}
