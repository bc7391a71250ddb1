/** What the printer uses of a font that fontkit 2.0.4 has parsed; fontkit has no types of its own. */

/** A parsed font. Lengths are in font units, `unitsPerEm` to the em. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative: below the baseline. */
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number, codePoints?: readonly number[]): Glyph;
  layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun;
}

export interface Glyph {
  readonly id: number;
  /** The characters that it stands for. */
  readonly codePoints: readonly number[];
}

/** A shaped text: one position for each glyph. */
export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

export interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}
