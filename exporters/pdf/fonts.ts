/**
 * The fonts a printed document uses.
 *
 * The printer asks for fonts by name and is handed bytes, so it knows no path. Fonts are parsed once per source and kept:
 * parsing and shaping are most of the cost of a page.
 */
import { create } from 'fontkit';
import type { ParsedFont } from './parsed-font.ts';
import { longestKeptWord, prepareFont } from './shaping.ts';

/** Every font the printer may ask for. `fallback` has the scripts that the text fonts lack. */
export const fontNames = [
  'serif-regular',
  'serif-italic',
  'serif-semibold',
  'sans-regular',
  'sans-semibold',
  'sans-bold',
  'fallback-regular',
  'fallback-bold',
] as const;

export type FontName = (typeof fontNames)[number];

/** Answers the bytes of a TTF or OTF file (not WOFF2, which fontkit cannot embed). */
export type FontSource = (name: FontName) => Uint8Array;

/** A font that can be measured. */
export interface Typeface {
  readonly name: FontName;
  /** The parsed font, for embedding. */
  readonly font: ParsedFont;
  /** Height above the baseline, as a fraction of the type size. */
  readonly ascent: number;
  /** Depth below the baseline, as a positive fraction of the type size. */
  readonly descent: number;
  /** True when the font has a glyph for the code point. */
  covers: (codePoint: number) => boolean;
  /** The width of a text on one line, in points, with kerning. */
  width: (text: string, size: number) => number;
}

/** Answers the typeface of a name, opening the font at its first use. */
export type Typefaces = (name: FontName) => Typeface;

const opened = new WeakMap<FontSource, Typefaces>();

/** The typefaces of a source. The same source gives the same typefaces, so that widths are measured once. */
export function openTypefaces(source: FontSource): Typefaces {
  const known = opened.get(source);
  if (known !== undefined) return known;
  const faces = new Map<FontName, Typeface>();
  const typefaces: Typefaces = (name) => {
    const face = faces.get(name) ?? openTypeface(name, source(name));
    faces.set(name, face);
    return face;
  };
  opened.set(source, typefaces);
  return typefaces;
}

function openTypeface(name: FontName, bytes: Uint8Array): Typeface {
  const font = prepareFont(create(bytes));
  const covered = new Map<number, boolean>();
  const widths = new Map<string, number>();

  const chunkWidth = (chunk: string): number => {
    const kept = widths.get(chunk);
    if (kept !== undefined) return kept;
    const width = font.layout(chunk).advanceWidth / font.unitsPerEm;
    if (chunk.length <= longestKeptWord) widths.set(chunk, width);
    return width;
  };

  return {
    name,
    font,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    covers(codePoint) {
      const kept = covered.get(codePoint);
      if (kept !== undefined) return kept;
      const covers = font.hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, covers);
      return covers;
    },
    width(text, size) {
      // pdfkit shapes a line in pieces that end after each space; measuring the same pieces gives the drawn width.
      const space = text.indexOf(' ');
      if (space === -1 || space === text.length - 1) return chunkWidth(text) * size;
      let width = 0;
      for (const chunk of text.split(/(?<= )/u)) width += chunkWidth(chunk);
      return width * size;
    },
  };
}
