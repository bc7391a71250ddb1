/** What every part of the layout is handed. */
import type { Typefaces } from './fonts.ts';
import { page } from './look.ts';
import type { SpanContext } from './spans.ts';
import type { StructureElement } from './structure.ts';

export interface LayoutContext extends SpanContext {
  typefaces: Typefaces;
}

/** Where a block goes: its parent in the structure, and its left edge on the page. The right edge is the text's. */
export interface BlockPlace {
  parent: StructureElement;
  left: number;
}

/** The width between the left edge of a block and the right edge of the text, in points. */
export function widthFrom(left: number): number {
  return page.right - left;
}
