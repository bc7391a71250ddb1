/**
 * Cutting a text to a length. A length is counted as the schemas count it, in UTF-16 units; a sign outside the first plane
 * takes two of them, and half a sign is no text.
 */

/** The text with at most `most` units, without half a sign at its end. */
export function cutText(text: string, most: number): string {
  const cut = text.slice(0, most);
  return text.length > most && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The text on one line with at most `most` units; a longer one ends with “ …”. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length <= most ? line : `${cutText(line, most - 2).trimEnd()} …`;
}
