/** The Shine the Light answer of a year: its list, its text, its files. */
import type { Document } from '../../src/documents/block.ts';
import { composeYearDocument } from '../../src/disclosure/compose-year.ts';
import { listYear } from '../../src/disclosure/list-year.ts';
import type { YearList } from '../../src/disclosure/year-list.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { printDocument } from './print-document.ts';

export type YearFormat = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' | 'json';

/** The list of a calendar year, and the text that answers with it. `asOf` (ISO date) is the day it speaks of. */
export function yearAnswer(office: OfficeRecords, year: number, asOf: string): { list: YearList; document: Document } {
  const list = listYear(office, year);
  return { list, document: composeYearDocument(office, list, asOf) };
}

/** Prints the answer: a document, or the list as a workbook or CSV. `createdAt` is the day of printing (ISO date). */
export async function printYearAnswer(
  office: OfficeRecords,
  { list, document }: { list: YearList; document: Document },
  format: YearFormat,
  createdAt: string,
): Promise<Uint8Array | string> {
  switch (format) {
    case 'xlsx':
      return (await import('../../exporters/xlsx/print-year-workbook.ts')).printYearWorkbook(office, list, {
        createdAt,
      });
    case 'csv':
      return (await import('../../exporters/csv/print-year-csv.ts')).printYearCsv(list);
    case 'pdf':
    case 'docx':
    case 'txt':
    case 'json':
      return printDocument(document, format, createdAt);
  }
}
