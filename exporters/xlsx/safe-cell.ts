/**
 * Text for a spreadsheet cell that no program takes for a formula: CSV has no types, so a text that begins with one of
 * the signs gets an apostrophe in front, which spreadsheets hide.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
