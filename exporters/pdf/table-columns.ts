/** How wide the columns of a table are. */

/** What a column asks for: a share of the table, and the width of its longest word, in points. */
export interface ColumnWish {
  share: number;
  longestWord: number;
}

/**
 * The widths of the columns in points; they add up to `total`. Shares are followed as long as every word fits on a line;
 * a column with a longer word takes the difference from the others' spare room, up to two fifths of the table.
 */
export function columnWidths(wishes: readonly ColumnWish[], total: number): number[] {
  const shares = wishes.map((wish) => (Number.isFinite(wish.share) && wish.share > 0 ? wish.share : 0));
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => (sum > 0 ? (share / sum) * total : total / wishes.length));
  const minimums = wishes.map((wish) => Math.min(wish.longestWord, total * 0.4));
  const missing = widths.map((width, index) => Math.max(0, (minimums[index] ?? 0) - width));
  const spare = widths.map((width, index) => Math.max(0, width - (minimums[index] ?? 0)));
  const allMissing = missing.reduce((all, part) => all + part, 0);
  const allSpare = spare.reduce((all, part) => all + part, 0);
  if (allMissing === 0 || allSpare === 0) return widths;
  // Where there is less room than wished for, everybody who asks gets the same part of the wish.
  const moved = Math.min(allMissing, allSpare);
  return widths.map(
    (width, index) => width + ((missing[index] ?? 0) / allMissing) * moved - ((spare[index] ?? 0) / allSpare) * moved,
  );
}
