/** Reading workbooks that other people have made: what a reader of the sheet would see, and nothing hidden. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
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

  test('is read at once when something in it speaks of all cells, as a drop-down list on whole columns does', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Vendors');
    sheet.addRow(['Vendor']);
    sheet.addRow(['Mailer']);
    const parts = await JSZip.loadAsync(await book.xlsx.writeBuffer());
    const put = async (name: string, before: string, part: string): Promise<void> => {
      const text = await parts.file(name)?.async('string');
      expect(text).toContain(before);
      parts.file(name, text?.replace(before, `${part}${before}`) ?? '');
    };
    const everyCell = 'A1:XFD1048576';
    await put('xl/worksheets/sheet1.xml', '<sheetData>', '<cols><col min="1" max="999999999" width="9"/></cols>');
    await put(
      'xl/worksheets/sheet1.xml',
      '<pageMargins',
      `<mergeCells><mergeCell ref="${everyCell}"/></mergeCells>
       <dataValidations><dataValidation type="list" sqref="${everyCell}"/></dataValidations>`,
    );
    await put(
      'xl/workbook.xml',
      '<calcPr',
      '<definedNames><definedName name="all">Vendors!$A$1:$XFD$1048576</definedName></definedNames>',
    );
    const rows = await readRows(await parts.generateAsync({ type: 'uint8array' }));
    expect(rows.map(({ cells }) => cells)).toEqual([['Vendor'], ['Mailer']]);
  });

  test('is refused before it is unpacked when it would take all memory, also when it says that it would not', async () => {
    const bytes = Buffer.from(await workbook());
    // The size of the first part, in the list at the end of the archive.
    const at = bytes.indexOf('PK\u0001\u0002') + 24;
    bytes.writeUInt32LE(100 * 1024 * 1024, at);
    await expect(readRows(new Uint8Array(bytes))).rejects.toThrow('larger');
    bytes.writeUInt32LE(1, at);
    await expect(readRows(new Uint8Array(bytes))).rejects.toThrow('mismatch');
  });

  test('has its first sheet read alone where a list is one sheet', async () => {
    expect((await readRows(await workbook())).map(({ line }) => line)).toEqual([1, 3]);
  });
});
