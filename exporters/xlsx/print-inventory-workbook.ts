/** The whole inventory as a workbook: a read-me sheet, then one sheet per record type, one row per record. */
import { definitionOf, fieldsOf } from '../../src/inventory/definitions.ts';
import {
  answerOf,
  organizationOf,
  recordsOf,
  recordTitle,
  titleOfRecord,
  type OfficeRecords,
} from '../../src/inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../../src/inventory/record-id.ts';
import { answerCell } from '../../src/tables/answer-cell.ts';
import { sheetOfType } from '../../src/tables/table-types.ts';
import { certaintyWords } from '../../src/tables/certainty-words.ts';
import { addSheet, newWorkbook, workbookBytes, type Column, type Sheet } from './workbook.ts';

/** The inventory as .xlsx bytes; `createdAt` is the ISO date for the file's properties and the read-me sheet. */
export async function printInventoryWorkbook(
  office: OfficeRecords,
  options: { createdAt: string },
): Promise<Uint8Array> {
  const workbook = newWorkbook(
    `Inventory of ${recordTitle('organization', organizationOf(office))}`,
    options.createdAt,
  );
  const notice = office.sample ? 'SAMPLE - a made-up office' : '';
  addReadMe(workbook, office, options.createdAt, notice);
  for (const type of inventoryTypes) {
    const columns = columnsOf(type);
    const rows = recordsOf(office, type).map((record) => [
      record.id,
      ...fieldsOf(type).map(([name, field]) =>
        answerCell(field, answerOf(record, name), (id) => `${titleOfRecord(office, id)} [${id}]`),
      ),
      certaintyWords[record.certainty],
      record.note,
    ]);
    const sheet = addSheet(workbook, sheetOfType(type), columns, rows, notice);
    formatDates(sheet, type);
  }
  return workbookBytes(workbook, options.createdAt);
}

function columnsOf(type: RecordType): Column[] {
  const fields = fieldsOf(type).map(([, field]): Column => {
    const wide = field.kind === 'longText' || field.kind === 'texts' || field.kind === 'refs' || field.kind === 'rows';
    return { title: field.label, width: wide ? 40 : 24 };
  });
  return [
    { title: 'Id', width: 9 },
    ...fields,
    { title: 'Certainty', width: 14 },
    { title: 'Note (never printed)', width: 30 },
  ];
}

function formatDates(sheet: Sheet, type: RecordType): void {
  for (const [index, [, field]] of fieldsOf(type).entries()) {
    if (field.kind === 'date') sheet.getColumn(index + 2).numFmt = 'yyyy-mm-dd';
  }
}

function addReadMe(
  workbook: ReturnType<typeof newWorkbook>,
  office: OfficeRecords,
  createdAt: string,
  notice: string,
): void {
  const lines: (string | number)[][] = [
    ['Office', recordTitle('organization', organizationOf(office))],
    ['Exported on', createdAt],
    ...(office.sample ? [['SAMPLE', 'This office is made up, and so are all its records.']] : []),
    ['How to read it', 'One sheet per kind of record, one row per record. Ids such as V-003 tie the sheets together.'],
    [
      'Words in brackets',
      '(none) is an answer. (not known yet) is an open question. (suggested) waits for somebody to confirm it.',
    ],
    ...inventoryTypes.map((type) => [
      `Sheet ${sheetOfType(type)}`,
      `${rowsInWords(recordsOf(office, type).length)}. ${definitionOf(type).about}`,
    ]),
  ];
  addSheet(
    workbook,
    'Read me',
    [
      { title: 'What', width: 28 },
      { title: 'Explanation', width: 90 },
    ],
    lines,
    notice,
  );
}

function rowsInWords(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
