/** Whether words only repeat what a reader has just read. */

const fillers = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'in',
  'of',
  'or',
  'our',
  'the',
  'their',
  'to',
  'us',
  'we',
  'who',
]);

/**
 * True when each word of the text that means something begins like a word of what is known: `customer` beside “Customers”.
 * `empty` are words that mean nothing more where the text stands.
 */
export function saysNoMore(text: string, known: string, empty: ReadonlySet<string> = new Set()): boolean {
  const heard = wordsOf(known);
  return wordsOf(text)
    .map((word) => word.replace(/(?<=...)s$/, ''))
    .every((word) => fillers.has(word) || empty.has(word) || heard.some((one) => one.startsWith(word)));
}

/** The words of a text in small letters, without marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
