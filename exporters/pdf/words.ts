/** Cuts styled text into words: the pieces between which a line may end. */
import type { FontName, Typefaces } from './fonts.ts';
import { coverText, graphemesOf, printableText, zeroWidthSpace } from './glyph-coverage.ts';
import type { Span } from './spans.ts';

/** A stretch of a word in one font and one style. */
export interface Part {
  text: string;
  font: FontName;
  span: Span;
  rightToLeft: boolean;
}

/** Something that stays on one line where it fits, and the space that may follow it. */
export interface Word {
  parts: Part[];
  /** In points, without the space. */
  width: number;
  space: Part | undefined;
}

/**
 * Ends of words other than spaces: after a hyphen or slash between letters (`opt-out`, `and/or`), after a dash, between
 * two placeholders, and at a zero-width space. Telephone numbers and dates have digits, so they stay whole.
 */
const softBreak = /(?<=\p{L}[-/])(?=\p{L})|(?<=[—–])(?=\p{L})|(?<=\])(?=\[U\+)|\u200b/u;

/** What every soft break has beside it. Most words have none, and to look for one sign is cheap. */
const breaksSoftly = /[-/—–\]\u200b]/u;

/** Hebrew, Arabic and their neighbors. */
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The words of a line of spans, in order. Spaces are single, also across spans. */
export function wordsOf(spans: readonly Span[], typefaces: Typefaces): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  const close = (): void => {
    if (open !== undefined) words.push(open);
    open = undefined;
  };
  for (const span of spans) {
    for (const chunk of printableText(span.text).split(/(?<= )/u)) {
      const endsWithSpace = chunk.endsWith(' ');
      const text = endsWithSpace ? chunk.slice(0, -1) : chunk;
      const pieces = breaksSoftly.test(text) ? text.split(softBreak) : [text];
      pieces.forEach((piece, index) => {
        if (index > 0) close();
        const parts = partsOf(piece, span, typefaces);
        if (parts.length === 0) return;
        open ??= { parts: [], width: 0, space: undefined };
        open.parts.push(...parts);
        open.width += widthOfParts(parts, endsWithSpace && index === pieces.length - 1, typefaces);
      });
      if (!endsWithSpace) continue;
      close();
      const last = words.at(-1);
      if (last !== undefined && last.space === undefined) last.space = part(' ', span.style.font, span);
    }
  }
  close();
  return words;
}

/**
 * Cuts a word that is wider than the line into pieces that fit, at best after a sign such as `@`, `/`, `.` or `_`, else
 * between any two letters. Nothing is lost and nothing is added: a hyphen would falsify an address.
 */
export function splitWord(word: Word, width: number, typefaces: Typefaces): Word[] {
  const pieces: Word[] = [];
  let parts: Part[] = [];
  let used = 0;
  const close = (): void => {
    if (parts.length > 0) pieces.push({ parts, width: widthOfParts(parts, false, typefaces), space: undefined });
    parts = [];
    used = 0;
  };
  for (const whole of word.parts) {
    const letters = graphemesOf(whole.text);
    const widths = letters.map((letter) => typefaces(whole.font).width(letter, whole.span.style.size));
    let start = 0;
    while (start < letters.length) {
      let end = fittingEnd(letters, widths, start, width - used, used === 0);
      // Letters drawn together may be wider than each for itself.
      const drawn = (): number =>
        typefaces(whole.font).width(letters.slice(start, end).join(''), whole.span.style.size);
      while (end > start + 1 && drawn() > width - used) end -= 1;
      if (end > start) {
        parts.push({ ...whole, text: letters.slice(start, end).join('') });
        used += drawn();
      }
      if (end < letters.length) close();
      start = end;
    }
  }
  close();
  const last = pieces.at(-1);
  if (last !== undefined) last.space = word.space;
  return pieces;
}

/** The index after the last letter that still fits; at least one letter on an empty line, so that it always ends. */
function fittingEnd(letters: string[], widths: number[], start: number, room: number, atLineStart: boolean): number {
  let end = start;
  let used = 0;
  let afterSign = start;
  while (end < letters.length && used + (widths[end] ?? 0) <= room) {
    used += widths[end] ?? 0;
    end += 1;
    if (/^[/@._\-?&=,;:]$/u.test(letters[end - 1] ?? '')) afterSign = end;
  }
  if (end === letters.length) return end;
  if (afterSign > start && sum(widths, start, afterSign) > used / 2) return afterSign;
  return end === start && atLineStart ? start + 1 : end;
}

function sum(widths: number[], start: number, end: number): number {
  let total = 0;
  for (let index = start; index < end; index += 1) total += widths[index] ?? 0;
  return total;
}

function partsOf(text: string, span: Span, typefaces: Typefaces): Part[] {
  const visible = text.replaceAll(zeroWidthSpace, '');
  if (visible === '') return [];
  return coverText(visible, span.style.font, typefaces).map((covered) => part(covered.text, covered.font, span));
}

function part(text: string, font: FontName, span: Span): Part {
  return { text, font, span, rightToLeft: rightToLeftLetter.test(text) };
}

/** The width of a word. Where a space follows, the word is measured with it, as it is drawn, so it is shaped only once. */
function widthOfParts(parts: readonly Part[], spaceFollows: boolean, typefaces: Typefaces): number {
  return parts.reduce((total, { text, font, span }, index) => {
    const { width } = typefaces(font);
    const { size } = span.style;
    const withSpace = spaceFollows && index === parts.length - 1;
    return total + (withSpace ? width(`${text} `, size) - width(' ', size) : width(text, size));
  }, 0);
}
