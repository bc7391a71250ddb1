/** Lays out the table of contents of a long document: TOC > TOCI > Reference > Link. */
import type { SectionBlock } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { baselineIn, breakLines, type Line } from './lines.ts';
import { color, headingStyles, page, styles } from './look.ts';
import type { Span } from './spans.ts';
import { emptyStrip, lineStrips, spaced, type Strip } from './strips.ts';
import { addElement, type StructureElement } from './structure.ts';

/** Room for the page number at the right, in points. */
const numberWidth = 30;
/** Between the two columns, in points. */
const columnGap = 24;
/** A page without the heading, in points. */
const tallestOnOnePage = page.bottom - page.top - 40;

/**
 * The strips of a table of contents of the top sections. `pageOf` answers the printed page number of a section; it may
 * guess in a first layout, because the number changes no line break.
 */
export function contentsStrips(
  sections: readonly SectionBlock[],
  pageOf: (id: string) => number,
  place: BlockPlace,
  context: LayoutContext,
): Strip[] {
  const style = headingStyles[2];
  const headingLines = breakLines([{ text: context.words.contents, style }], widthFrom(place.left), context.typefaces);
  const heading = { element: addElement(place.parent, 'H2'), left: place.left, style, keepTogether: true };
  const headingStrips = lineStrips(headingLines, heading, context.typefaces);
  for (const strip of headingStrips) strip.keepWithNext = true;

  const contents = addElement(place.parent, 'TOC');
  const width = (widthFrom(place.left) - columnGap) / 2;
  const entries = sections.map((section) => ({
    element: addElement(addElement(contents, 'TOCI'), 'Reference'),
    lines: entryLines(section, pageOf(section.id), width, context),
  }));
  const strips = inTwoColumns(entries, place.left, width, context);
  keepOnOnePage(strips);
  return [...spaced(headingStrips, 18, 5), ...spaced(strips, 0, 8)];
}

interface Entry {
  element: StructureElement;
  lines: Line[];
}

/** The first half of the entries at the left, the second beside it: read down one column, then down the other. */
function inTwoColumns(entries: readonly Entry[], left: number, width: number, context: LayoutContext): Strip[] {
  const half = Math.ceil(entries.length / 2);
  const baseline = baselineIn(styles.contents, context.typefaces);
  return entries.slice(0, half).map((entry, index) => {
    const besides = entries[half + index];
    const lineCount = Math.max(entry.lines.length, besides?.lines.length ?? 0);
    const strip = emptyStrip(lineCount * styles.contents.leading + 2.5);
    strip.after = 1;
    [entry, besides].forEach((one, column) => {
      if (one === undefined) return;
      const start = left + column * (width + columnGap);
      one.lines.forEach((line, row) => {
        strip.texts.push({
          element: one.element,
          line,
          left: start,
          baseline: row * styles.contents.leading + baseline,
        });
      });
      strip.shapes.push({ left: start, top: strip.height - 1, width, height: 0.4, color: color.cellRule });
    });
    return strip;
  });
}

/** Contents are read at a glance, so they stand on one page as long as there is a page that holds them. */
function keepOnOnePage(entries: readonly Strip[]): void {
  const height = entries.reduce((sum, strip) => sum + strip.height + strip.after, 0);
  if (height > tallestOnOnePage) return;
  for (const strip of entries.slice(0, -1)) strip.keepWithNext = true;
}

function entryLines(section: SectionBlock, pageNumber: number, width: number, context: LayoutContext): Line[] {
  const link = { target: { kind: 'block', id: section.id } as const, description: context.words.goesTo(section.title) };
  const title: Span = { text: section.title, style: styles.contents, link };
  const lines = breakLines([title], width - numberWidth, context.typefaces);
  const last = lines.at(-1);
  const [number] = breakLines([{ ...title, text: String(pageNumber) }], numberWidth, context.typefaces);
  const digits = number?.fragments[0];
  if (last === undefined || digits === undefined) return lines;
  const lastTitle = last.fragments.at(-1);
  if (lastTitle !== undefined) lastTitle.text += ' ';
  last.fragments.push({ ...digits, x: width - digits.width });
  return lines;
}
