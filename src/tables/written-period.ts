/** Periods as people write them. */
import { isoPeriod } from '../inventory/formats.ts';

const units: readonly (readonly [RegExp, string])[] = [
  [/^y(?:ea)?rs?$|^years?$|^y$/, 'Y'],
  [/^mo(?:nth)?s?$|^months?$/, 'M'],
  [/^w(?:ee)?ks?$|^weeks?$/, 'W'],
  [/^days?$|^d$/, 'D'],
];

/** The ISO 8601 period of `7 years`, `18 months` or `P7Y`; undefined for anything else. */
export function writtenPeriod(text: string): string | undefined {
  const plain = text.trim();
  const written = isoPeriod.safeParse(plain.toUpperCase());
  if (written.success) return written.data;
  const [, amount, word = ''] = /^(\d{1,4}) ?([a-z]+)\.?$/.exec(plain.toLowerCase()) ?? [];
  const unit = units.find(([words]) => words.test(word))?.[1];
  return amount === undefined || unit === undefined ? undefined : `P${Number(amount)}${unit}`;
}
