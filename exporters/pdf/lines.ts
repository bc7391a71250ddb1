/** Breaks styled text into lines of a width, and places the pieces of each line. */
import type { FontName, Typefaces } from './fonts.ts';
import type { TextStyle } from './look.ts';
import type { Span } from './spans.ts';
import { splitWord, wordsOf, type Part, type Word } from './words.ts';

/** Text in one font and style, placed on a line. `x` and `width` are in points, `x` from the start of the line. */
export interface Fragment {
  /** Ends with a space where a space follows, so that words do not run together when the text is copied or read out. */
  text: string;
  font: FontName;
  span: Span;
  x: number;
  /** Without a space at the end. */
  width: number;
  rightToLeft: boolean;
}

/** One line of text: fragments in reading order, which is not always their order from left to right. */
export interface Line {
  fragments: Fragment[];
  /** From the start of the line to the end of its ink. */
  width: number;
}

/** The lines of a text; none when nothing is to be printed. Words wider than `width` are cut. */
export function breakLines(spans: readonly Span[], width: number, typefaces: Typefaces): Line[] {
  return breakWords(wordsOf(spans, typefaces), width, typefaces);
}

/** The same for words that were measured before. */
export function breakWords(words: readonly Word[], width: number, typefaces: Typefaces): Line[] {
  const lines: Line[] = [];
  let onLine: Word[] = [];
  let used = 0;
  const endLine = (): void => {
    if (onLine.length > 0) lines.push(composeLine(onLine, typefaces));
    onLine = [];
    used = 0;
  };
  for (const word of words) {
    for (const piece of word.width > width ? splitWord(word, width, typefaces) : [word]) {
      if (onLine.length > 0 && used + piece.width > width) endLine();
      onLine.push(piece);
      used += piece.width + (piece.space === undefined ? 0 : partWidth(piece.space, typefaces));
    }
  }
  endLine();
  return lines;
}

/** The distance from the top of a line box to its baseline: the type stands in the middle of its leading. */
export function baselineIn(style: TextStyle, typefaces: Typefaces): number {
  const { ascent, descent } = typefaces(style.font);
  return (style.leading - (ascent + descent) * style.size) / 2 + ascent * style.size;
}

function composeLine(words: readonly Word[], typefaces: Typefaces): Line {
  const parts: Part[] = [];
  for (const word of words) {
    for (const part of word.parts) append(parts, part);
    if (word.space !== undefined) append(parts, word.space);
  }
  let x = 0;
  const fragments = parts.map((part): Fragment => {
    const advance = partWidth(part, typefaces);
    const width = part.text.endsWith(' ') ? advance - partWidth({ ...part, text: ' ' }, typefaces) : advance;
    const fragment = { text: part.text, font: part.font, span: part.span, x, width, rightToLeft: part.rightToLeft };
    x += advance;
    return fragment;
  });
  placeRightToLeft(fragments, x);
  return { fragments, width: Math.max(0, ...fragments.map((fragment) => fragment.x + fragment.width)) };
}

/** Joins what can be written in one go. Right-to-left words stay apart, because each takes its own place. */
function append(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  const joins = last?.span === part.span && last.font === part.font && !last.rightToLeft && !part.rightToLeft;
  if (last !== undefined && joins) parts[parts.length - 1] = { ...last, text: last.text + part.text };
  else parts.push(part);
}

/**
 * Mirrors each stretch of right-to-left words within its own room. fontkit turns the letters inside a word; this is the
 * part of the bidirectional algorithm that a name or address inside English text needs, not the whole of it.
 */
function placeRightToLeft(fragments: Fragment[], end: number): void {
  let start = 0;
  while (start < fragments.length) {
    if (fragments[start]?.rightToLeft !== true) {
      start += 1;
      continue;
    }
    let stop = start + 1;
    for (let index = stop; index < fragments.length; index += 1) {
      const fragment = fragments[index];
      if (fragment?.rightToLeft === true) stop = index + 1;
      else if (fragment?.text.trim() !== '') break;
    }
    const stretch = fragments.slice(start, stop);
    const left = stretch[0]?.x ?? 0;
    const right = fragments[stop]?.x ?? end;
    const edges = stretch.map((_, index) => stretch[index + 1]?.x ?? right);
    stretch.forEach((fragment, index) => {
      fragment.x = left + right - (edges[index] ?? right);
    });
    start = stop;
  }
}

function partWidth(part: Part, typefaces: Typefaces): number {
  return typefaces(part.font).width(part.text, part.span.style.size);
}
