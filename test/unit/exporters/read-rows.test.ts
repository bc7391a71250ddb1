/** Reading workbooks that other people have made: what a reader of the sheet would see, and nothing hidden. */
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readRows, readSheets } from '../../../exporters/xlsx/read-rows.ts';

/** A workbook as offices have them: links, formulas, rich text, a broken formula, a hidden sheet, rows without a word. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const vendors = book.addWorksheet('Vendors');
  vendors.addRow(['Vendor', 'Web', 'Since', 'ZIP', 'BAA', 'Total', 'Note']);
  vendors.addRow([]);
  vendors.addRow([
    { richText: [{ text: 'Mailer ' }, { text: 'LLC', font: { bold: true } }] },
    { text: 'mailer.example', hyperlink: 'https://mailer.example/' },
    new Date('2024-03-05T00:00:00Z'),
    94607,
    true,
    { formula: '1+1', result: 2 },
    { error: '#N/A' },
  ]);
  book.addWorksheet('Secret', { state: 'hidden' }).addRow(['hidden']);
  book.addWorksheet('Empty');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook from elsewhere', () => {
  test('is read as a reader sees it, sheet by sheet, without what is hidden', async () => {
    const sheets = await readSheets(await workbook());
    expect(sheets).toEqual([
      {
        name: 'Vendors',
        rows: [
          { line: 1, cells: ['Vendor', 'Web', 'Since', 'ZIP', 'BAA', 'Total', 'Note'] },
          { line: 3, cells: ['Mailer LLC', 'mailer.example', '2024-03-05', '94607', 'true', '2', '#N/A'] },
        ],
      },
      { name: 'Empty', rows: [] },
    ]);
  });

  test('has its first sheet read alone where a list is one sheet', async () => {
    expect((await readRows(await workbook())).map(({ line }) => line)).toEqual([1, 3]);
  });
});
