/** Periods, dates and counts in words, as an American reader expects them. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-02` is `March 2, 2026`. Text that is no ISO date comes back as it is. */
export function dateInWords(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined || year === undefined || day === undefined ? isoDate : `${name} ${day}, ${year}`;
}

const units: readonly [letter: string, one: string, many: string][] = [
  ['Y', 'year', 'years'],
  ['M', 'month', 'months'],
  ['W', 'week', 'weeks'],
  ['D', 'day', 'days'],
];

/** `P7Y` is `7 years`, `P1Y6M` is `1 year and 6 months`. A period of nothing is `no time`. */
export function periodInWords(isoPeriod: string): string {
  const parts = units.flatMap(([letter, one, many]) => {
    const amount = Number(new RegExp(`(\\d+)${letter}`).exec(isoPeriod)?.[1] ?? 0);
    return amount === 0 ? [] : [plural(amount, one, many)];
  });
  return parts.length === 0 ? 'no time' : joinWords(parts);
}

/** `plural(1, 'day', 'days')` is `1 day`; numbers from 1,000 have commas. */
export function plural(amount: number, one: string, many: string): string {
  return `${groupDigits(amount)} ${amount === 1 ? one : many}`;
}

/** `groupDigits(1250000)` is `1,250,000`. */
export function groupDigits(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A list in words: `a`, `a and b`, `a, b and c`. When an item holds a comma or a joining word itself, semicolons keep the
 * items apart. The empty list is the empty text.
 */
export function joinWords(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const [separator, last] = separatorsFor(items, word);
  return items.reduce((line, item, index) => {
    if (index === 0) return item;
    if (/^(?:and|or) /.test(item)) return `${line} ${item}`;
    return `${line}${index === items.length - 1 ? last : separator}${item}`;
  }, '');
}

/** What stands between the items of a list, and before its last one. */
export function separatorsFor(items: readonly string[], word: 'and' | 'or'): [separator: string, last: string] {
  const awkward = items.some((item) => /[,;:]|[a-z]{2}\. | (?:and|or) /.test(item));
  if (awkward && items.length > 1) return ['; ', `; ${word} `];
  return [', ', ` ${word} `];
}
