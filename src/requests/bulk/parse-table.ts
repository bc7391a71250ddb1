/** Reading a table that was pasted or saved as CSV (RFC 4180): comma, semicolon or tab between the cells. */

/** The rows of a text, each with the number of its first line; rows without any word are left out. */
export interface TableRow {
  /** From 1, as a spreadsheet counts. */
  line: number;
  cells: string[];
}

/** The table in a text. The sign between the cells is the one that the first row has most of. */
export function parseTable(text: string): TableRow[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const sign = signOf(plain.slice(0, endOfRow(plain, 0)));
  const rows: TableRow[] = [];
  let line = 1;
  for (let start = 0; start < plain.length;) {
    const end = endOfRow(plain, start);
    const row = plain.slice(start, end);
    const cells = cellsOf(row, sign);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    line += row.split('\n').length;
    start = end + 1;
  }
  return rows;
}

/** The end of a row: the first line end that stands in no quoted cell. A quote that is never closed ends with its line. */
function endOfRow(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start);
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n' && !quoted) return at;
  }
  if (!quoted) return text.length;
  return lineEnd < 0 ? text.length : lineEnd;
}

function signOf(row: string): string {
  const outside = row.replaceAll(/"[^"]*"/g, '');
  const count = (sign: string): number => outside.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function cellsOf(row: string, sign: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const letter = row.charAt(at);
    if (letter === '"') {
      // Two quotes inside a quoted cell are one.
      if (!quoted && row[at - 1] === '"' && cell !== '') cell += '"';
      quoted = !quoted;
    } else if (letter === sign && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}
