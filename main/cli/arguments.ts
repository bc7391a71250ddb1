/** Checks of arguments and options; what does not fit is wrong usage. */
import { extname } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { AppError } from '../../src/contract/errors.ts';
import { isoDate } from '../../src/inventory/formats.ts';

/** An ISO 8601 date that exists. */
export function dateArgument(text: string): string {
  if (!isoDate.safeParse(text).success) throw new InvalidArgumentError('Give a date like 2026-03-31.');
  return text;
}

/** A day that goes into the records: one that does not exist is a refused input, what is no date at all is wrong usage. */
export function dayArgument(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !isoDate.safeParse(text).success) {
    throw new AppError('invalidInput', { path: text, problem: 'there is no such day' });
  }
  return dateArgument(text);
}

/** A calendar year since Civil Code 1798.83 came into force (2005). */
export function yearArgument(text: string): number {
  if (!/^(?:200[5-9]|20[1-9]\d|2[1-9]\d\d)$/.test(text)) throw new InvalidArgumentError('Give a year like 2025.');
  return Number(text);
}

/** The format that the ending of a file name asks for. Throws `unknownFormat`. */
export function formatOf<const Format extends string>(file: string, known: readonly Format[]): Format {
  const ending = extname(file).slice(1).toLowerCase();
  const format = known.find((one) => one === ending);
  if (format === undefined) throw new AppError('unknownFormat', { file, known: known.map((one) => `.${one}`) });
  return format;
}

/** Only a web page has a part to paste into another one. Throws for every other format. */
export function refuseFragmentOf(format: string, fragment: boolean): void {
  if (!fragment || format === 'html') return;
  throw new InvalidArgumentError('--fragment goes with a file that ends in .html only.');
}

/** A name that can stand beside what was done: one line with a word in it. */
export function personArgument(text: string): string {
  const name = text.replaceAll(/\s+/g, ' ').trim();
  if (name === '' || name.length > 200) throw new InvalidArgumentError('Give a name, like "Maria Lopez".');
  return name;
}
