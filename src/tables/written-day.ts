/** Days as people and spreadsheets in California write them. */
import { isoDate } from '../inventory/formats.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of `2026-03-02`, `3/2/2026`, `3-2-26` or `March 2, 2026` as an ISO date; undefined for anything else and for a
 * day that does not exist. Month and day stand in the order of the United States.
 */
export function writtenDay(text: string): string | undefined {
  const plain = text.trim().replace(/[ T]0{1,2}:00(?::00)?.*$/, '');
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? monthFirst(plain) ?? inWords(plain.toLowerCase()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const found = isoDate.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found.success ? found.data : undefined;
}

type Parts = readonly [string, string | undefined, string | undefined, string | undefined];

function monthFirst(text: string): Parts | undefined {
  const [all, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text) ?? [];
  return all === undefined ? undefined : [all, year, month, day];
}

function inWords(text: string): Parts | undefined {
  const [all, word = '', day, year] = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? [];
  const month = months.findIndex((one) => word.startsWith(one)) + 1;
  return all === undefined || month === 0 ? undefined : [all, year, String(month), day];
}
