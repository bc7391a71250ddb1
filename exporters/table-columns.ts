/** The columns of a table: what stands in them, and how wide they are. */
import type { Cell, TableBlock, TableRow } from '../src/documents/block.ts';
import { plainTextOf } from '../src/documents/plain-text.ts';

/** A cell for each column. Text beyond the last column goes into the last one: nothing is dropped. */
export function cellsOf(row: TableRow, columnCount: number): Cell[] {
  return Array.from({ length: columnCount }, (_, index) =>
    (index === columnCount - 1 ? row.cells.slice(index) : row.cells.slice(index, index + 1)).flat(),
  );
}

/** What a column asks for: a share of the table, and the width of its longest word. Lengths in any one unit, e.g. points. */
export interface ColumnWish {
  share: number;
  longestWord: number;
}

/**
 * The widths of the columns; they add up to `total`. Shares are followed as long as every word fits on a line;
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

/** How much text a table has: for each row and each column the widths of its lines if they were never broken. */
export type TableText = readonly (readonly (readonly number[])[])[];

/** What a column may not go below: a share of what it would have by the document's wish. */
const leastOfWish = 0.55;
/** How much shorter a table must get for a change of all its widths, as a share of its height. */
const priceOfChange = 0.06;
/** How much room is moved at once, as shares of the table. */
const steps = [0.05, 0.025, 0.0125, 0.00625];

/**
 * Moves room to the columns that make a table tall, in small steps, as long as it gets shorter. `widths` are those of
 * `columnWidths` for the same wishes; the sum stays. Tables of records have columns with much text in one office and
 * little in the next, so no fixed share fits.
 */
export function balancedWidths(
  widths: readonly number[],
  wishes: readonly ColumnWish[],
  text: TableText,
  gutter: number,
): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const least = widths.map((width, index) =>
    Math.min(width, Math.max(wishes[index]?.longestWord ?? 0, width * leastOfWish)),
  );
  const startHeight = heightInLines(widths, text, gutter);
  const cost = (tried: readonly number[]): number => {
    const change = tried.reduce((sum, width, index) => sum + Math.abs(width - (widths[index] ?? 0)), 0) / total;
    return heightInLines(tried, text, gutter) + startHeight * priceOfChange * change;
  };
  let best = [...widths];
  let bestCost = startHeight;
  for (const step of steps) {
    for (let round = 0; round < 12; round += 1) {
      const candidates = moves(best, least, step * total).map((tried) => ({ tried, cost: cost(tried) }));
      const cheapest = candidates.reduce((a, b) => (b.cost < a.cost ? b : a), { tried: best, cost: bestCost });
      if (cheapest.cost >= bestCost) break;
      best = cheapest.tried;
      bestCost = cheapest.cost;
    }
  }
  return best;
}

/** The widths after a step from any column to any other that leaves the giver what it needs. */
function moves(widths: readonly number[], least: readonly number[], step: number): number[][] {
  return widths.flatMap((width, giver) => {
    if (width - step < (least[giver] ?? 0)) return [];
    return widths.flatMap((_, taker) =>
      taker === giver
        ? []
        : [widths.map((old, index) => (index === giver ? old - step : index === taker ? old + step : old))],
    );
  });
}

/**
 * About how many lines the rows have one below the other; broken lines end a little before the edge. A line that is almost
 * full counts a little less than one, so that small steps which do not yet save a line lead to the one that does.
 */
function heightInLines(widths: readonly number[], text: TableText, gutter: number): number {
  let lines = 0;
  for (const row of text) {
    let tallest = 1;
    row.forEach((cell, index) => {
      const room = Math.max(Number.EPSILON, ((widths[index] ?? 0) - gutter) * 0.94);
      let height = 0;
      for (const width of cell) height += width <= room ? 1 : (Math.ceil(width / room) + width / room) / 2;
      if (height > tallest) tallest = height;
    });
    lines += tallest;
  }
  return lines;
}

/** Where type is not measured: about the width of a letter as a share of the width of the table. */
const letter = 1 / 95;
const letterGutter = 1.5 * letter;

/**
 * The widths of the columns of a block as shares that add up to 1, for formats whose reader's program breaks the lines.
 * Texts are measured by their number of letters.
 */
export function columnShares(block: TableBlock): number[] {
  const length = (text: string): number => Array.from(text).length * letter;
  const head = block.columns.map((column) => [column.title]);
  const rows = block.rows.map((row) => block.columns.map((_, index) => (row.cells[index] ?? []).map(plainTextOf)));
  const texts = [head, ...rows];
  const wishes = block.columns.map((column, index) => {
    const words = texts.flatMap((cells) => (cells[index] ?? []).flatMap((line) => line.split(/\s+/u)));
    const longest = words.reduce((most, word) => Math.max(most, length(word)), 0);
    return { share: column.width, longestWord: longest + letterGutter };
  });
  const text = texts.map((cells) => cells.map((cell) => cell.map(length)));
  return balancedWidths(columnWidths(wishes, 1), wishes, text, letterGutter);
}
