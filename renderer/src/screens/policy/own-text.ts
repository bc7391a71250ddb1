/**
 * Own text as it is kept: plain words with live facts in braces, `We mail with {V-003.name}.`; `{{` stands for a brace.
 * The editor shows the facts as chips and never shows a brace that means one.
 */
import type { ChipPiece } from '../../ui/chip-pieces.ts';

const fact = /\{\{|\{\s*([A-Z]{1,2}-\d{3,9}\.[A-Za-z][A-Za-z0-9.]*)\s*\}/g;

/** The words and facts of an own text. Braces that hold no path stay as the person typed them. */
export function ownPieces(text: string): ChipPiece[] {
  const pieces: ChipPiece[] = [];
  const addText = (words: string): void => {
    if (words === '') return;
    const last = pieces.at(-1);
    if (last?.kind === 'text') last.text += words;
    else pieces.push({ kind: 'text', text: words });
  };
  let from = 0;
  for (const match of text.matchAll(fact)) {
    addText(text.slice(from, match.index));
    if (match[1] === undefined) addText('{');
    else pieces.push({ kind: 'chip', value: match[1] });
    from = match.index + match[0].length;
  }
  addText(text.slice(from));
  return pieces;
}

/** The text to keep: the opposite of `ownPieces`. */
export function ownText(pieces: readonly ChipPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'chip' ? `{${piece.value}}` : piece.text.replaceAll('{', '{{')))
    .join('');
}

/** The text as readers will see it, with the words of each fact as `wordsOf` gives them. */
export function ownTextInWords(text: string, wordsOf: (path: string) => string): string {
  return ownPieces(text)
    .map((piece) => (piece.kind === 'chip' ? wordsOf(piece.value) : piece.text))
    .join('');
}
