/** Reading tables back from a workbook that somebody else has made: the words of its sheets, nothing else. */
import ExcelJS from 'exceljs';

/** A row with any word in it, with its number from 1. */
interface ReadRow {
  line: number;
  cells: string[];
}

/** The rows of the first sheet with any word in it. Days become ISO dates. Rejects when the bytes are no workbook. */
export async function readRows(bytes: Uint8Array): Promise<ReadRow[]> {
  const [first] = (await load(bytes)).worksheets;
  return first === undefined ? [] : rowsOf(first);
}

/** The same of every sheet that is not hidden, with its name. */
export async function readSheets(bytes: Uint8Array): Promise<{ name: string; rows: ReadRow[] }[]> {
  const { worksheets } = await load(bytes);
  const seen = worksheets.filter(({ state }) => state === 'visible');
  return seen.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
}

/**
 * Parts of a sheet that speak of ranges. exceljs makes an object of every cell or column in them, also of a million empty ones: a
 * drop-down list on a whole column takes minutes, and a few letters in a file take all memory. Words stand in none of them.
 */
const rangeParts = ['cols', 'mergeCells', 'dataValidations', 'conditionalFormatting', 'hyperlinks', 'extLst'];

/** Bytes that the parts of a workbook may have when they are unpacked: each cell becomes an object of many times its size. */
const mostUnpacked = 60 * 1024 * 1024;

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  if (unpackedSize(bytes) > mostUnpacked) throw new Error('The workbook is larger than a list of any office.');
  const workbook = new ExcelJS.Workbook();
  // Names of ranges are parts of the workbook, and exceljs has no switch for them.
  Object.defineProperty(workbook.definedNames, 'model', {
    get: () => [],
    set: () => {
      // None is kept.
    },
  });
  // exceljs declares its own older Buffer type; the bytes are the same.
  await workbook.xlsx.load(Buffer.from(bytes) as never, { ignoreNodes: rangeParts });
  return workbook;
}

/**
 * Bytes of all parts, as the list at the end of the archive says (ZIP specification, 4.3.12: each entry begins with PK 1 2, and
 * the size stands at offset 24). A part that unpacks to another size is refused when it is read.
 */
function unpackedSize(bytes: Uint8Array): number {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = archive.indexOf('PK\u0001\u0002'); at !== -1 && at + 28 <= archive.length;) {
    size += archive.readUInt32LE(at + 24);
    at = archive.indexOf('PK\u0001\u0002', at + 4);
  }
  return size;
}

function rowsOf(sheet: ExcelJS.Worksheet): ReadRow[] {
  const rows: ReadRow[] = [];
  sheet.eachRow((row, line) => {
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
