/** How an answer reads in a cell of a workbook, as text: what a table that comes back is compared with. */
import type { Answer } from '../inventory/answer.ts';
import type { Field } from '../inventory/field.ts';
import { answerCell } from './answer-cell.ts';

/** The words of a cell; dates as ISO dates. `title` turns the id of a record into words. */
export function cellText(field: Field, answer: Answer<unknown>, title: (id: string) => string): string {
  const cell = answerCell(field, answer, title);
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** True when both cells say the same to a reader: line ends and blanks apart. */
export function sameCell(first: string, second: string): boolean {
  return bare(first) === bare(second);
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
