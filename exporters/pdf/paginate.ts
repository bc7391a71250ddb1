/** Fills pages with strips. */
import { page as geometry } from './look.ts';
import type { Bookmark, Shape, Strip } from './strips.ts';
import type { LinePlace, PlacedFragment, StructureElement } from './structure.ts';
import type { Line } from './lines.ts';

/** What stands on a page beside the tagged text, which is in the structure tree. Places count from the top left corner. */
export interface LaidOutPage {
  /** Rules, underlines and highlights: artifacts, drawn below the text. */
  shapes: Shape[];
  /** Table headers printed again at the top of the page: artifacts, because the structure has them once. */
  repeated: PlacedFragment[];
  /** Width and height in points, where the page is not that of `look.ts`. */
  size?: readonly [width: number, height: number];
}

/** A place in the document. `page` counts from 0, `top` from the top of the page. */
export interface Destination {
  page: number;
  top: number;
}

export interface Pagination {
  pages: LaidOutPage[];
  /** Where each block begins, by block id. */
  destinations: Map<string, Destination>;
  bookmarks: (Bookmark & Destination)[];
  /** Every line of text in reading order, with the element that it belongs to. None is in its element yet. */
  lines: { element: StructureElement; line: Line; place: LinePlace }[];
}

/**
 * Places strips on as many pages as they need, at least one. Strips chained by `keepWithNext` start a new page together
 * when the rest of the page has no room for them, or when the first of them begins one; a chain taller than a page is cut where it
 * must be.
 */
export function paginate(strips: readonly Strip[]): Pagination {
  const pages: LaidOutPage[] = [{ shapes: [], repeated: [] }];
  const destinations = new Map<string, Destination>();
  const bookmarks: (Bookmark & Destination)[] = [];
  const lines: Pagination['lines'] = [];
  let y: number = geometry.top;
  let spaceAfter = 0;
  let pageIsEmpty = true;

  const space = (strip: Strip): number => (pageIsEmpty ? 0 : Math.max(spaceAfter, strip.before));

  const startPage = (): void => {
    pages.push({ shapes: [], repeated: [] });
    y = geometry.top;
    spaceAfter = 0;
    pageIsEmpty = true;
  };

  const place = (strip: Strip, repeated: boolean): void => {
    const top = y + space(strip);
    const page = pages.length - 1;
    const current = pages[page];
    current?.shapes.push(...strip.shapes.map((shape) => ({ ...shape, top: shape.top + top })));
    for (const text of strip.texts) {
      const baseline = top + text.baseline;
      if (repeated) {
        for (const fragment of text.line.fragments) {
          current?.repeated.push({ fragment, left: text.left + fragment.x, baseline });
        }
      } else lines.push({ element: text.element, line: text.line, place: { page, left: text.left, baseline } });
    }
    if (!repeated) {
      for (const id of strip.anchors) destinations.set(id, { page, top });
      if (strip.bookmark !== undefined) bookmarks.push({ ...strip.bookmark, page, top });
    }
    y = top + strip.height;
    spaceAfter = strip.after;
    pageIsEmpty = false;
  };

  for (let start = 0; start < strips.length;) {
    const chain = chainFrom(strips, start);
    const before = chain[0] === undefined ? 0 : space(chain[0]);
    const hasRoom = y + before + chainHeight(chain) <= geometry.bottom;
    if (!pageIsEmpty && (!hasRoom || chain[0]?.beginsPage === true)) startPage();
    for (const strip of chain) {
      if (!pageIsEmpty && y + space(strip) + strip.height > geometry.bottom) startPage();
      if (pageIsEmpty && pages.length > 1) strip.header?.forEach((header) => place(header, true));
      place(strip, false);
    }
    start += chain.length;
  }
  return { pages, destinations, bookmarks, lines };
}

function chainFrom(strips: readonly Strip[], start: number): Strip[] {
  let end = start;
  while (strips[end]?.keepWithNext === true && end + 1 < strips.length) end += 1;
  return strips.slice(start, end + 1);
}

/** The height of a chain, with the space between its strips but not above it. */
function chainHeight(chain: readonly Strip[]): number {
  return chain.reduce((height, strip, index) => {
    const previous = chain[index - 1];
    const gap = previous === undefined ? 0 : Math.max(previous.after, strip.before);
    return height + gap + strip.height;
  }, 0);
}
