/** A table as CSV (RFC 4180): CRLF line ends, and no cell that a spreadsheet takes for a formula. */
import { safeCell } from '../xlsx/safe-cell.ts';

/** The rows as CSV text; null is an empty cell. */
export function tableCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => quote(String(cell ?? ''))).join(',')}\r\n`).join('');
}

function quote(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
