/** Lays out the table of contents of a long document: TOC > TOCI > Reference > Link. */
import type { SectionBlock } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines, type Line } from './lines.ts';
import { color, headingStyles, page, styles } from './look.ts';
import type { Span } from './spans.ts';
import { lineStrips, spaced, type Strip } from './strips.ts';
import { addElement } from './structure.ts';

/** Room for the page number at the right, in points. */
const numberWidth = 40;
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
  const entries = sections.flatMap((section) => {
    const reference = addElement(addElement(contents, 'TOCI'), 'Reference');
    const lines = entryLines(section, pageOf(section.id), widthFrom(place.left), context);
    const strips = lineStrips(
      lines,
      { element: reference, left: place.left, style: styles.contents },
      context.typefaces,
    );
    for (const strip of strips) strip.shapes = [];
    const last = strips.at(-1);
    if (last !== undefined) {
      last.height += 3.5;
      const rule = { left: place.left, width: widthFrom(place.left), top: last.height - 1, height: 0.4 };
      last.shapes.push({ ...rule, color: color.cellRule });
      last.after = 1.5;
    }
    return strips;
  });
  keepOnOnePage(entries);
  return [...spaced(headingStrips, 18, 5), ...spaced(entries, 0, 8)];
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
