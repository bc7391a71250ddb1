/**
 * Makes a parsed font fit to be shared: by measuring and drawing, and by one document after the other.
 *
 * fontkit keeps one object for each glyph, with the characters that it first stood for. So a quote that was embedded as a
 * part of a double quote stood for nothing in the next document, and its text could not be copied or read aloud.
 */
import type { GlyphRun, ParsedFont } from './parsed-font.ts';

/** Longer words are shaped each time: they are rare, and keeping them would keep a file's worth of text. */
export const longestKeptWord = 40;

/** Texts that look right with kerning and ligatures alone: Latin letters with their accents built in, and punctuation. */
const plainLatin = /^[\u0020-\u024f\u2010-\u203a\u20ac]*$/u;

/** Font features that plain Latin can do without; leaving them out saves a third of the shaping of a first document. */
const withoutScriptFeatures = Object.fromEntries(
  ['ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'calt', 'clig', 'rclt', 'curs', 'frac', 'numr', 'dnom'].map((feature) => [
    feature,
    false,
  ]),
);

/** Characters that many fonts draw with one glyph, and the one of them that copied text should have. */
const twins: readonly [character: number, instead: number][] = [
  [0x00a0, 0x0020],
  [0x202f, 0x2009],
  [0x2010, 0x002d],
  [0x2011, 0x002d],
  [0x02bb, 0x2018],
  [0x02bc, 0x2019],
  [0x00b5, 0x03bc],
  [0x2206, 0x0394],
  [0x2126, 0x03a9],
  [0x2215, 0x2044],
];

/** Changes the font in place: it remembers the words it has shaped, and its glyphs always stand for the text at hand. */
export function prepareFont(font: ParsedFont): ParsedFont {
  keepCharacters(font);
  keepShapes(font);
  return font;
}

function keepCharacters(font: ParsedFont): void {
  const glyphOf = font.getGlyph.bind(font);
  const idOf = (character: number): number => font.glyphForCodePoint(character).id;
  const shared = new Map(twins.filter(([character, instead]) => idOf(character) === idOf(instead)));
  font.getGlyph = (id, characters = []) => {
    const codePoints = characters.map((character) => shared.get(character) ?? character);
    const glyph = glyphOf(id, codePoints);
    if (characters.length === 0 || isEqual(glyph.codePoints, codePoints)) return glyph;
    return new Proxy(glyph, {
      get: (target, property): unknown => (property === 'codePoints' ? codePoints : Reflect.get(target, property)),
    });
  };
}

function isEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}

/** Measuring and drawing shape a word once between them, and a second document costs a third of the first. */
function keepShapes(font: ParsedFont): void {
  const shaped = new Map<string, GlyphRun>();
  const shape = font.layout.bind(font);
  font.layout = (text) => {
    const run = shaped.get(text) ?? (plainLatin.test(text) ? shape(text, withoutScriptFeatures) : shape(text));
    if (text.length <= longestKeptWord) shaped.set(text, run);
    // pdfkit scales the positions in place, so everybody gets a copy.
    const positions = run.positions.map((position) => ({ ...position }));
    return {
      glyphs: run.glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((width, position) => width + position.xAdvance, 0);
      },
    };
  };
}
