/** Opens what was written, before anybody says "done": the words say what was found in it. */
import ExcelJS from 'exceljs';
import { AppError } from '../src/contract/errors.ts';
import { readPackage } from './office-package.ts';
import { readBackPdf } from './pdf/read-back.ts';
import { readBackPng } from './png/read-back.ts';
import { readBackSvg } from './svg/read-back.ts';

export type WrittenFormat = 'pdf' | 'docx' | 'html' | 'md' | 'txt' | 'json' | 'xlsx' | 'csv' | 'zip' | 'svg' | 'png';

/** What was read back, in words: `14 pages`, `3 sheets, 120 rows`; with a warning where characters could not be drawn. Throws `outputNotVerified` when it cannot be opened. */
export async function readBack(bytes: Uint8Array, format: WrittenFormat): Promise<{ checked: string }> {
  try {
    return { checked: await describe(bytes, format) };
  } catch (cause) {
    throw new AppError('outputNotVerified', { format }, { cause });
  }
}

async function describe(bytes: Uint8Array, format: WrittenFormat): Promise<string> {
  switch (format) {
    case 'pdf': {
      const { pages, text: printed } = await readBackPdf(bytes);
      return count(pages, 'page') + withoutGlyphs(printed);
    }
    case 'docx': {
      const body = await (await readPackage(bytes)).file('word/document.xml')?.async('string');
      return count(body?.match(/<w:p[ >]/g)?.length ?? fail(), 'paragraph');
    }
    case 'xlsx': {
      const workbook = new ExcelJS.Workbook();
      // exceljs declares its own older Buffer type; the bytes are the same.
      await workbook.xlsx.load(Buffer.from(bytes) as never);
      const rows = workbook.worksheets.reduce((sum, sheet) => sum + Math.max(0, sheet.actualRowCount - 1), 0);
      return `${count(workbook.worksheets.length, 'sheet')}, ${count(rows, 'row')}`;
    }
    case 'json':
      JSON.parse(text(bytes));
      return count(bytes.length, 'byte');
    case 'html':
      return count(text(bytes).match(/<h[1-6][ >]/g)?.length ?? fail(), 'heading');
    case 'zip': {
      const names = Object.values((await readPackage(bytes)).files).filter((one) => !one.dir);
      return count(names.length, 'file');
    }
    case 'svg':
      return count(readBackSvg(text(bytes)), 'mark');
    case 'png': {
      const { width, height } = readBackPng(bytes);
      return `${width} by ${height} pixels`;
    }
    case 'csv':
      return count(text(bytes).split('\r\n').length - 1, 'line');
    case 'md':
    case 'txt':
      return count(text(bytes).trimEnd().split('\n').length, 'line');
  }
}

/** A warning, where the PDF printer has printed characters as codes because no font of the program has them. */
function withoutGlyphs(printed: string): string {
  const codes = [...new Set(printed.match(/\[U\+[0-9A-F]{4,6}\]/gu))];
  if (codes.length === 0) return '';
  const few = codes.slice(0, 5).join(' ');
  const others = codes.length > 5 ? ` and ${String(codes.length - 5)} more` : '';
  return `; no font here has these characters, so they are printed as codes: ${few}${others}`;
}

/** The bytes as text; a byte that is not UTF-8 is an error, not a question mark. */
function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function fail(): never {
  throw new Error('the file does not hold what was written');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
