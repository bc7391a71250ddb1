/** The text with the characters that mean something in HTML written as references, safe in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

/** Longer words get places where a line may end, or one address would make a table wider than a page. */
const longestWord = 28;

/** The text, escaped, for the content of an element. Places where a long word may be cut are no characters of the text. */
export function printText(text: string): string {
  return text
    .split(/(\s+)/u)
    .map((word) => (word.length <= longestWord ? escapeHtml(word) : piecesOf(word).map(escapeHtml).join('<wbr>')))
    .join('');
}

const sign = /^[/@._\-?&=,;:]/u;

/** A long word cut behind signs such as `/` and `@`, and where there is none, after as many letters as fit. */
function piecesOf(word: string): string[] {
  const letters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const pieces: string[] = [];
  let piece: string[] = [];
  letters.forEach((letter, index) => {
    piece.push(letter);
    const endsAtSign = sign.test(letter) && !sign.test(letters[index + 1] ?? '');
    if (piece.length < longestWord && !(endsAtSign && piece.length >= longestWord / 4)) return;
    pieces.push(piece.join(''));
    piece = [];
  });
  return piece.length > 0 ? [...pieces, piece.join('')] : pieces;
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
