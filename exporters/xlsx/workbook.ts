/** Workbooks: the look all our sheets share, and bytes that depend on nothing but the data. */
import ExcelJS from 'exceljs';
import { cutText } from '../../src/inventory/cut-text.ts';
import { readPackage, withFixedDates } from '../office-package.ts';

export type Workbook = ExcelJS.Workbook;
export type Sheet = ExcelJS.Worksheet;

export interface Column {
  title: string;
  /** In characters. */
  width: number;
}

/** An empty workbook; `createdAt` (ISO date) stands in its properties, so that equal data gives equal bytes. */
export function newWorkbook(title: string, createdAt: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  const created = new Date(`${createdAt}T00:00:00Z`);
  Object.assign(workbook, { title, creator: 'Candor', lastModifiedBy: 'Candor', created, modified: created });
  return workbook;
}

/** A sheet with a bold, frozen, filterable head row that prints on every page. Text that looks like a formula stays text. */
export function addSheet(
  workbook: Workbook,
  name: string,
  columns: Column[],
  rows: (string | number | Date | null)[][],
  notice = '',
): Sheet {
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: {
      oddHeader: notice ? `&C&"Calibri,Bold"${headerText(notice)}` : '',
      oddFooter: '&L&A&RPage &P of &N',
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(columns.map((column) => column.title));
  head.font = { bold: true };
  head.alignment = { vertical: 'top', wrapText: true };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EFF6' } };
  for (const values of rows) {
    const row = sheet.addRow(values);
    row.alignment = { vertical: 'top', wrapText: true };
  }
  if (columns.length > 0)
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(1, rows.length + 1), column: columns.length },
    };
  return sheet;
}

/** The workbook as the bytes of an .xlsx file (Office Open XML); `createdAt` (ISO date) is the only date in it. */
export async function workbookBytes(workbook: Workbook, createdAt: string): Promise<Uint8Array> {
  // Compressed once: its parts are packed again below.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return withFixedDates(await readPackage(new Uint8Array(written)), createdAt);
}

/** Excel allows 31 characters and none of []:*?/\ in the name of a sheet. */
function sheetName(name: string): string {
  return cutText(name.replace(/[[\]:*?/\\]/g, ' '), 31);
}

/** `&` begins a code in headers. */
function headerText(text: string): string {
  return text.replaceAll('&', '&&');
}
