/**
 * The tagged structure of a printed document: the tree that a screen reader walks.
 *
 * It is built while pages are laid out and written afterwards. Its order is the reading order; where on which page the
 * text stands is kept with each piece, so an element may run over several pages.
 */
import type { ShapeMark } from '../../src/map/map-marks.ts';
import type { LinkTarget } from '../link-targets.ts';
import type { Fragment, Line } from './lines.ts';
import type { SpanLink } from './spans.ts';

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the printer uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Span';

export interface StructureElement {
  type: StructureType;
  /** For `TH`: whether it heads its column or its row. */
  scope?: 'Column' | 'Row';
  /** For `L`: how its items are numbered. */
  numbering?: 'Disc' | 'Circle' | 'Decimal' | 'LowerAlpha' | 'None';
  /** For `Link`: where it leads, and that in words. */
  link?: { target: LinkTarget; description: string };
  /** For `Span`: how the text is read, when it is not read in the order in which it is drawn. */
  actualText?: string;
  /** For `Figure`: what it shows, in words, and its place on the page in points from the top left corner. */
  alternative?: { text: string; page: number; left: number; top: number; width: number; height: number };
  children: (StructureElement | MarkedText | MarkedDrawing)[];
}

/** Text of one element on one page. */
export interface MarkedText {
  type: 'text';
  /** From 0. */
  page: number;
  fragments: PlacedFragment[];
}

/** A picture on one page: its marks in the order in which they are drawn, and its texts, which lie above them. */
export interface MarkedDrawing {
  type: 'drawing';
  page: number;
  marks: readonly ShapeMark[];
  fragments: PlacedFragment[];
}

/** A fragment with its place on the page: `left` and `baseline` in points from the top left corner. */
export interface PlacedFragment {
  fragment: Fragment;
  left: number;
  baseline: number;
}

/** A new element at the end of its parent. */
export function addElement(
  parent: StructureElement | undefined,
  type: StructureType,
  attributes: Pick<StructureElement, 'scope' | 'numbering' | 'actualText' | 'alternative'> = {},
): StructureElement {
  const element: StructureElement = { type, ...attributes, children: [] };
  parent?.children.push(element);
  return element;
}

/** Where a line stands: `left` and `baseline` in points from the top left corner of the page, `page` from 0. */
export interface LinePlace {
  page: number;
  left: number;
  baseline: number;
}

/** Puts a line into its element, with links as elements of their own. */
export function addLine(element: StructureElement, line: Line, place: LinePlace) {
  for (const fragment of line.fragments) {
    const placed = { fragment, left: place.left + fragment.x, baseline: place.baseline };
    const { link } = fragment.span;
    let home = link === undefined ? element : linkElement(element, link, place.page);
    // Right-to-left letters stand in the file as they are drawn, so the word is said once more as it is read.
    if (fragment.rightToLeft) home = addElement(home, 'Span', { actualText: fragment.text });
    const last = home.children.at(-1);
    if (last?.type === 'text' && last.page === place.page) last.fragments.push(placed);
    else home.children.push({ type: 'text', page: place.page, fragments: [placed] });
  }
}

/** The open link element, or a new one. A link that runs over to the next page has one element on each. */
function linkElement(parent: StructureElement, link: SpanLink, page: number): StructureElement {
  const last = parent.children.at(-1);
  if (last?.type === 'Link' && last.link === link && textsIn(last)[0]?.page === page) return last;
  const element: StructureElement = { type: 'Link', link, children: [] };
  parent.children.push(element);
  return element;
}

/** All texts of an element and of the elements in it, in reading order. */
export function textsIn(element: StructureElement): MarkedText[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    return child.type === 'drawing' ? [] : textsIn(child);
  });
}
