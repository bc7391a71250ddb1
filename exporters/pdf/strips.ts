/**
 * Strips: what a document is made of before it is cut into pages.
 *
 * A strip is a horizontal slice over the whole text width that is never cut: a line of a paragraph, a row of a table or, of
 * a row taller than a page, one line of all its cells. Pages are filled strip by strip (`paginate.ts`).
 */
import type { Typefaces } from './fonts.ts';
import { baselineIn, type Line } from './lines.ts';
import { color, type TextStyle } from './look.ts';
import type { StructureElement } from './structure.ts';

export interface Strip {
  height: number;
  /** Empty space above and below; the larger of two neighbors counts, and none at the top of a page. */
  before: number;
  after: number;
  /** The next strip must stand on the same page. */
  keepWithNext: boolean;
  /** It begins a page, whatever room is left on the one before. */
  beginsPage?: true;
  texts: StripText[];
  shapes: Shape[];
  /** Block ids that begin here: where links lead. */
  anchors: string[];
  /** A heading that begins here, for the bookmarks. */
  bookmark?: Bookmark;
  /** The table header to print again when this strip begins a page. */
  header?: Strip[];
}

/** A line of an element. `left` is a place on the page; `baseline` counts from the top of the strip. */
export interface StripText {
  element: StructureElement;
  line: Line;
  left: number;
  baseline: number;
}

/** A filled rectangle: a rule, an underline or a highlight. `top` counts from the top of the strip. */
export interface Shape {
  left: number;
  top: number;
  width: number;
  height: number;
  color: string;
}

export interface Bookmark {
  title: string;
  /** 2 for a top section. */
  level: number;
  /** The id of its section. */
  id: string;
}

/** A strip with nothing in it. */
export function emptyStrip(height: number): Strip {
  return { height, before: 0, after: 0, keepWithNext: false, texts: [], shapes: [], anchors: [] };
}

/** Puts a line of text into a strip, with its underlines and highlights. */
export function putLine(strip: Strip, text: StripText): void {
  strip.texts.push(text);
  strip.shapes.push(...decorations(text.line, text.left, text.baseline));
}

/** One strip for each line of a text that stands alone. At least two lines stay together at each end of a page. */
export function lineStrips(
  lines: readonly Line[],
  text: { element: StructureElement; left: number; style: TextStyle; keepTogether?: boolean },
  typefaces: Typefaces,
): Strip[] {
  const baseline = baselineIn(text.style, typefaces);
  return lines.map((line, index) => {
    const strip = emptyStrip(text.style.leading);
    strip.keepWithNext =
      index < lines.length - 1 && (text.keepTogether === true || index === 0 || index === lines.length - 2);
    putLine(strip, { element: text.element, line, left: text.left, baseline });
    return strip;
  });
}

/** Sets the space around a group of strips. */
export function spaced(strips: Strip[], before: number, after: number): Strip[] {
  const first = strips[0];
  const last = strips.at(-1);
  if (first !== undefined) first.before = before;
  if (last !== undefined) last.after = after;
  return strips;
}

function decorations(line: Line, left: number, baseline: number): Shape[] {
  return line.fragments.flatMap((fragment): Shape[] => {
    const { span, width } = fragment;
    const start = left + fragment.x;
    if (width === 0) return [];
    if (span.link !== undefined) {
      return [{ left: start, top: baseline + 1.6, width, height: 0.5, color: span.style.color }];
    }
    if (span.gap === undefined) return [];
    const fill = span.gap === 'suggested' ? color.suggestedFill : color.gapFill;
    const { size } = span.style;
    const highlight = {
      left: start - 1.5,
      top: baseline - size * 0.96,
      width: width + 3,
      height: size * 1.27,
      color: fill,
    };
    const edge = { ...highlight, top: highlight.top + highlight.height, height: 0.5, color: span.style.color };
    return [highlight, edge];
  });
}
