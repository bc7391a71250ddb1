/** Reading a table that was pasted or saved as CSV (RFC 4180): comma, semicolon or tab between the cells. */

/** A row with any word in it. */
export interface TableRow {
  /** The number of its first line, from 1, as a spreadsheet counts. */
  line: number;
  cells: string[];
}

/** No row of such a list is longer; a quote that is open for so many letters was never closed. */
const longestRow = 20_000;

/** The table in a text. The sign between the cells is the one that the first row with any of them has most of. */
export function parseTable(text: string): TableRow[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const sign = signOf(plain.split('\n').find((line) => /[\t;,]/.test(line)) ?? '');
  const rows: TableRow[] = [];
  let line = 1;
  for (let start = 0; start < plain.length;) {
    // A quote that is never closed is a letter like any other, and its row ends with the line.
    const { cells, end } = readRow(plain, start, sign, true) ?? readLine(plain, start, sign);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += plain.slice(start, end).split('\n').length;
    start = end + 1;
  }
  return rows;
}

function signOf(row: string): string {
  const outside = row.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => outside.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Row {
  cells: string[];
  /** Where the row's line end stands, or the end of the text. */
  end: number;
}

/** The row that begins at `start`; undefined when a quote in it is never closed. */
function readRow(text: string, start: number, sign: string, quotes: boolean): Row | undefined {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let at = start;
  for (; at < text.length && (quoted || text[at] !== '\n'); at += 1) {
    const letter = text.charAt(at);
    if (quoted && at - start > longestRow) return undefined;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        // Two quotes inside a quoted cell are one.
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === sign) {
      cells.push(cell.trim());
      cell = '';
    } else if (quotes && letter === '"' && cell.trim() === '') quoted = true;
    else cell += letter;
  }
  return quoted ? undefined : { cells: [...cells, cell.trim()], end: at };
}

/** The same with quotes as plain letters. */
function readLine(text: string, start: number, sign: string): Row {
  return readRow(text, start, sign, false) ?? { cells: [], end: text.length };
}
