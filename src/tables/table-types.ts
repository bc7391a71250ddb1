/** Which kinds of records a table can bring, and how a table is called that Candor wrote itself. */
import { definitionOf } from '../inventory/definitions.ts';
import { inventoryTypes, type RecordType } from '../inventory/record-id.ts';

/** Written elsewhere: requests have their own list, years are closed and files attached by commands of their own. */
const others: readonly RecordType[] = ['request', 'ledgerYear', 'evidence'];

/** The record types whose records a table can add and change. */
export const tableTypes: readonly RecordType[] = inventoryTypes.filter((type) => !others.includes(type));

/** What is asked for first when an office brings a list: whom it gives data to, where data is kept, which data. */
export const usualTypes: readonly RecordType[] = ['recipient', 'system', 'dataElement', 'agreement', 'personGroup'];

/** The name of the sheet of a type in the inventory workbook: what screens call its records. */
export function sheetOfType(type: RecordType): string {
  return definitionOf(type).plural;
}

/** The type whose sheet in the inventory workbook has this name, or had it in an earlier one; or undefined. */
export function typeOfSheet(name: string): RecordType | undefined {
  return inventoryTypes.find((type) => sameWords(sheetOfType(type), name) || isEarlierName(type, name));
}

/** Whether a sheet is named as the types are in the code: so earlier workbooks called them, and hardly anybody else does. */
export function isEarlierName(type: RecordType, name: string): boolean {
  return sameWords(definitionOf(type).name, name);
}

/** Two names that differ in nothing a reader would see: capitals, blanks, a final stop. */
export function sameWords(first: string, second: string): boolean {
  return plainWords(first) === plainWords(second);
}

/** A name without capitals, quotes, needless blanks, and signs at its end. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[“”"'’‘`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:;,]+$/, '');
}
