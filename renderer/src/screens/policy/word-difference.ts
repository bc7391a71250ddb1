/** Two texts compared word by word, for people: what stays, what is new, what is gone. */

export interface TextPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Below this share of common letters two texts are told one after the other: single words in common would only confuse. */
const leastInCommon = 0.3;

/** Longest middle part that is compared word by word; beyond it the old part is gone and the new one is new. */
const mostCells = 4_000_000;

/**
 * The pieces of both texts in reading order; what is gone stands before what took its place. Joined without the removed
 * pieces they give `after`, without the added ones `before`. Words and the spaces between them are told apart, so that a
 * changed word does not take its neighbors along.
 */
export function wordDifference(before: string, after: string): TextPiece[] {
  const old = wordsOf(before);
  const current = wordsOf(after);
  let start = 0;
  while (start < old.length && start < current.length && old[start] === current[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, current.length) - start &&
    old[old.length - 1 - end] === current[current.length - 1 - end]
  ) {
    end += 1;
  }
  const pieces: TextPiece[] = [
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), current.slice(start, current.length - end)),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ];
  const all = pieces.filter((piece) => piece.text !== '');
  const common = all.reduce((sum, piece) => sum + (piece.kind === 'same' ? letters(piece.text) : 0), 0);
  if (common >= leastInCommon * Math.max(letters(before), letters(after))) return tidy(all);
  return tidy([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
}

function letters(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}’'.@-]*[\p{L}\p{N}]|[^\s]/gu) ?? [];
}

/** The longest common run of words in order, by the usual table. */
function middle(old: readonly string[], current: readonly string[]): TextPiece[] {
  const width = current.length + 1;
  if (old.length === 0 || current.length === 0 || (old.length + 1) * width > mostCells) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: current.join('') },
    ];
  }
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = current.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === current[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: TextPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < current.length) {
    if (row < old.length && column < current.length && old[row] === current[column]) {
      pieces.push({ kind: 'same', text: old[row] ?? '' });
      row += 1;
      column += 1;
    } else if (row < old.length && (column >= current.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'removed', text: old[row] ?? '' });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: current[column] ?? '' });
      column += 1;
    }
  }
  return pieces;
}

/** Joins neighbors; a lone space between two replaced words belongs to both, so that whole phrases are marked. */
function tidy(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    if (gone !== '') result.push({ kind: 'removed', text: gone });
    if (fresh !== '') result.push({ kind: 'added', text: fresh });
    gone = '';
    fresh = '';
  };
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.kind === 'removed') gone += piece.text;
    else if (piece.kind === 'added') fresh += piece.text;
    else if (piece.text.trim() === '' && gone !== '' && fresh !== '' && next !== undefined && next.kind !== 'same') {
      gone += piece.text;
      fresh += piece.text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += piece.text;
      else result.push({ ...piece });
    }
  });
  flush();
  return result;
}
