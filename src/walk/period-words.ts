/** Periods as people type them. */

const units: readonly (readonly [pattern: RegExp, unit: 'Y' | 'M' | 'W' | 'D'])[] = [
  [/^(years?|yrs?|y)$/, 'Y'],
  [/^(months?|mos?|mths?|m)$/, 'M'],
  [/^(weeks?|wks?|w)$/, 'W'],
  [/^(days?|d)$/, 'D'],
];

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const order = ['Y', 'M', 'W', 'D'] as const;

/**
 * The ISO 8601 period that words mean: `P7Y` for “7 years”, `P1Y6M` for “one year
 * and 6 months”. Undefined for anything else, for nothing, and for a period of no length.
 */
export function periodOfWords(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (text === '') return undefined;
  const parts = text
    .replaceAll(/[,+]|\band\b/g, ' ')
    .replaceAll(/(\d)([a-z])/g, '$1 $2')
    .trim()
    .split(/\s+/);
  if (parts.length % 2 !== 0) return undefined;
  const amounts = new Map<string, number>();
  for (let index = 0; index < parts.length; index += 2) {
    const amount = amountOf(parts[index] ?? '');
    const unit = units.find(([pattern]) => pattern.test(parts[index + 1] ?? ''))?.[1];
    if (amount === undefined || unit === undefined || amounts.has(unit)) return undefined;
    amounts.set(unit, amount);
  }
  const said = order.filter((unit) => (amounts.get(unit) ?? 0) > 0);
  return said.length === 0 ? undefined : `P${said.map((unit) => `${amounts.get(unit)}${unit}`).join('')}`;
}

function amountOf(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const number = numbers.indexOf(word);
  return number === -1 ? undefined : number;
}
