/**
 * Makes every text printable.
 *
 * PDF/UA forbids the "missing glyph" box, and a reader deserves better than a silent hole. Characters that the text font
 * lacks come from the fallback font; characters that no font has are printed as a placeholder such as `[U+4E2D]`.
 */
import type { FontName, Typefaces } from './fonts.ts';

/** A stretch of text and the one font that has all of it. */
export interface CoveredText {
  text: string;
  font: FontName;
}

/** Breaks a line like a space; everything else in Unicode's white space (such as the no-break space) does not. */
const breakingSpace = /[ \t\n\r\v\f\u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/gu;

/** Invisible by definition: soft hyphen, joiners, direction marks and overrides, variation selectors, byte order mark. */
const invisible = /[\p{Default_Ignorable_Code_Point}--[\u200b\u115f\u1160\u3164\uffa0]]/gv;

/** Where a break is allowed although nothing is printed. */
export const zeroWidthSpace = '\u200b';

/** Signs with an equal twin that the text fonts do have. */
const twins = new Map([
  ['\u2011', '-'],
  ['\u2007', '\u00a0'],
]);

/** Text that is printable as it is: the signs of a typewriter, with single spaces. */
const plain = /^ ?(?:[!-~]+ )*[!-~]*$/;

/** The text in composed form, with single spaces and without invisible characters. */
export function printableText(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize('NFC').replace(breakingSpace, ' ').replace(invisible, '');
}

/**
 * A text that is not drawn but shown or spoken by the reader's program, which has fonts of its own: titles, bookmarks,
 * what a link does. Free of control characters and of halves of characters.
 */
export function spokenText(text: string): string {
  return printableText(text.replaceAll(zeroWidthSpace, ''))
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();
}

const fallbackOf: Readonly<Record<FontName, FontName>> = {
  'serif-regular': 'fallback-regular',
  'serif-italic': 'fallback-regular',
  'serif-semibold': 'fallback-bold',
  'sans-regular': 'fallback-regular',
  'sans-semibold': 'fallback-bold',
  'sans-bold': 'fallback-bold',
  'fallback-regular': 'fallback-regular',
  'fallback-bold': 'fallback-bold',
};

/** The letters of a text, each with the accents that stand on it. */
export function graphemesOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

/** Splits a text into stretches that one font each can print, in order. Never answers a character without a glyph. */
export function coverText(text: string, font: FontName, typefaces: Typefaces): CoveredText[] {
  if (covers(font, text, typefaces)) return [{ text, font }];
  const stretches: CoveredText[] = [];
  for (const grapheme of graphemesOf(text)) {
    const covered = coverGrapheme(grapheme, font, typefaces);
    const last = stretches.at(-1);
    if (last?.font === covered.font) last.text += covered.text;
    else stretches.push(covered);
  }
  return stretches;
}

function coverGrapheme(grapheme: string, font: FontName, typefaces: Typefaces): CoveredText {
  if (covers(font, grapheme, typefaces)) return { text: grapheme, font };
  const twin = twins.get(grapheme);
  if (twin !== undefined) return { text: twin, font };
  const fallback = fallbackOf[font];
  if (covers(fallback, grapheme, typefaces)) return { text: grapheme, font: fallback };
  return { text: Array.from(grapheme, placeholder).join(''), font };
}

function covers(font: FontName, text: string, typefaces: Typefaces): boolean {
  const face = typefaces(font);
  for (const character of text) {
    if (character !== zeroWidthSpace && !face.covers(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

function placeholder(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
