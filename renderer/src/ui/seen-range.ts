/** A run of numbers, both ends included. */
export interface Range {
  first: number;
  last: number;
}

/**
 * Which of `count` lines of the same `size` (pixels) are in sight when `offset` is scrolled away and `length` is left for them, with
 * `more` on both sides so that a small move finds them drawn. Without lines, `last` is -1.
 */
export function seenRange(
  { offset, length }: { offset: number; length: number },
  { size, count, more = 3 }: { size: number; count: number; more?: number },
): Range {
  const first = Math.floor(offset / size) - more;
  const last = Math.ceil((offset + length) / size) - 1 + more;
  return { first: Math.max(0, Math.min(first, count - 1)), last: Math.min(Math.max(last, 0), count - 1) };
}

/** Where to scroll so that a line is whole in sight; the same offset when it is. */
export function revealed(offset: number, length: number, line: number, size: number): number {
  if (line * size < offset) return line * size;
  return Math.max(offset, (line + 1) * size - length);
}
