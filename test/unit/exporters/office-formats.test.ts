import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { printYearCsv } from '../../../exporters/csv/print-year-csv.ts';
import { printDocumentDocx } from '../../../exporters/docx/print-docx.ts';
import { printDocumentPdf } from '../../../exporters/pdf/print-document.ts';
import { readBack } from '../../../exporters/read-back.ts';
import { printInventoryWorkbook } from '../../../exporters/xlsx/print-inventory-workbook.ts';
import { printYearWorkbook } from '../../../exporters/xlsx/print-year-workbook.ts';
import { loadFont } from '../../../main/fonts.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { listYear } from '../../../src/disclosure/list-year.ts';
import { definitionOf } from '../../../src/inventory/definitions.ts';
import { none } from '../../../src/inventory/answer.ts';
import { inventoryTypes } from '../../../src/inventory/record-id.ts';
import { documentOf, section } from '../../support/documents.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { samplePolicyDocument } from '../../support/sample-policy-document.ts';

const createdAt = '2026-11-22';
const office = buildOffice({
  organization: [{ employeeCount: 24, apps: [{ name: 'Scan App' }] }],
  recipient: [
    {
      name: '=HYPERLINK("http://evil.example")',
      role: 'thirdParty',
      address: '12 Elm St\nFresno, CA 93701',
      products: '+1 "quoted", offers',
    },
    { name: 'Hostwell', role: 'serviceProvider', country: none },
  ],
  dataElement: [{ name: 'Email address', shineTheLightCategories: ['ii'] }],
  disclosure: [
    {
      recipients: ['V-001'],
      elements: ['E-001'],
      basis: 'directMarketing',
      recipientMarketing: true,
      from: '2025-01-01',
    },
  ],
});
const list = listYear(office, 2025);

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

const cellOf = (sheet: ExcelJS.Worksheet | undefined, title: string, row: number): ExcelJS.CellValue => {
  const titles = sheet?.getRow(1).values as string[];
  return sheet?.getRow(row).getCell(titles.indexOf(title)).value;
};

describe('the inventory workbook', () => {
  it('has one sheet per record type of the inventory, one row per record, frozen heads', async () => {
    const workbook = await open(await printInventoryWorkbook(office, { createdAt }));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      'Read me',
      ...inventoryTypes.map((type) => definitionOf(type).plural),
    ]);
    const recipients = workbook.getWorksheet('Who gets it');
    expect(recipients?.actualRowCount).toBe(3);
    expect(recipients?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('writes states in words, numbers and dates as such, links with title and id', async () => {
    const workbook = await open(await printInventoryWorkbook(office, { createdAt }));
    expect(cellOf(workbook.getWorksheet('Who gets it'), 'Country', 3)).toBe('(none)');
    expect(cellOf(workbook.getWorksheet('Who gets it'), 'Postal address', 3)).toBe('(not known yet)');
    expect(cellOf(workbook.getWorksheet('Office'), 'Employees', 2)).toBe(24);
    expect(cellOf(workbook.getWorksheet('What goes to whom'), 'Since', 2)).toEqual(new Date('2025-01-01T00:00:00Z'));
    expect(cellOf(workbook.getWorksheet('What goes to whom'), 'Data', 2)).toBe('Email address [E-001]');
    expect(String(cellOf(workbook.getWorksheet('Office'), 'Apps', 2))).toContain('Scan App');
  });

  it('keeps text that looks like a formula as text', async () => {
    const workbook = await open(await printInventoryWorkbook(office, { createdAt }));
    const cell = cellOf(workbook.getWorksheet('Who gets it'), 'Name', 2);
    expect(cell).toBe('=HYPERLINK("http://evil.example")');
  });

  it('gives the same bytes for the same office and date', async () => {
    const [first, second] = [
      await printInventoryWorkbook(office, { createdAt }),
      await printInventoryWorkbook(office, { createdAt }),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('marks a made-up office on every sheet', async () => {
    const workbook = await open(await printInventoryWorkbook({ ...office, sample: true }, { createdAt }));
    for (const sheet of workbook.worksheets) expect(sheet.headerFooter.oddHeader, sheet.name).toContain('SAMPLE');
  });
});

describe('the Shine the Light list', () => {
  it('stands in a workbook with the answer, the companies and the kinds of data', async () => {
    const workbook = await open(await printYearWorkbook(office, list, { createdAt }));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Answer', 'Companies', 'Kinds of information']);
    expect(cellOf(workbook.getWorksheet('Companies'), 'Postal address', 2)).toBe('12 Elm St\nFresno, CA 93701');
    expect(workbook.getWorksheet('Kinds of information')?.actualRowCount).toBe(2);
  });

  it('stands in CSV with quoted text and no formulas', () => {
    const [head, row] = printYearCsv(list).split('\r\n');
    expect(head).toMatch(/^Year,Record,Name/);
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(row).toContain(`"'+1 ""quoted"", offers"`);
  });
});

describe('reading back', () => {
  it('tells what was found', async () => {
    expect(await readBack(await printYearWorkbook(office, list, { createdAt }), 'xlsx')).toEqual({
      checked: expect.stringMatching(/^3 sheets, \d+ rows$/),
    });
    expect(await readBack(await printDocumentDocx(samplePolicyDocument(), { createdAt }), 'docx')).toEqual({
      checked: expect.stringMatching(/^\d+ paragraphs$/),
    });
    expect(await readBack(new TextEncoder().encode('a\nb\n'), 'txt')).toEqual({ checked: '2 lines' });
  });

  it('warns of characters that no font has', async () => {
    const print = (name: string) =>
      printDocumentPdf(documentOf([section('s', name, [])]), { fonts: loadFont, createdAt });
    expect(await readBack(await print('Wang 王小明'), 'pdf')).toEqual({
      checked: '1 page; no font here has these characters, so they are printed as codes: [U+738B] [U+5C0F] [U+660E]',
    });
    expect((await readBack(await print('一二三四五六七'), 'pdf')).checked).toMatch(/ and 2 more$/u);
    expect(await readBack(await print('Zoë'), 'pdf')).toEqual({ checked: '1 page' });
  });

  it.each(['pdf', 'docx', 'xlsx', 'json', 'html', 'txt'] as const)('refuses a damaged %s', async (format) => {
    const damaged = new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1]);
    await expect(readBack(damaged, format)).rejects.toBeInstanceOf(AppError);
  });
});
