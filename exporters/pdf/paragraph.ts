/** Lays out headings and paragraphs. */
import type { ParagraphBlock, SectionBlock } from '../../src/documents/block.ts';
import { spokenText } from './glyph-coverage.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines } from './lines.ts';
import { headingStyles, styles } from './look.ts';
import { spansOf } from './spans.ts';
import { lineStrips, spaced, type Strip } from './strips.ts';
import { addElement, type StructureType } from './structure.ts';

/** The strips of a paragraph; none when it has no text. */
export function paragraphStrips(block: ParagraphBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const lines = breakLines(spansOf(block.runs, styles.body, context), widthFrom(place.left), context.typefaces);
  if (lines.length === 0) return [];
  const element = addElement(place.parent, 'P');
  return spaced(lineStrips(lines, { element, left: place.left, style: styles.body }, context.typefaces), 0, 6);
}

/**
 * The strips of a section's heading, which stays with the lines that follow. PDF/UA allows six levels: what is nested
 * deeper is a sixth-level heading too. A section without a title has no heading.
 */
export function headingStrips(
  section: SectionBlock,
  level: number,
  place: BlockPlace,
  context: LayoutContext,
): Strip[] {
  const style = headingStyles[level <= 2 ? 2 : level === 3 ? 3 : 4];
  const lines = breakLines([{ text: section.title, style }], widthFrom(place.left), context.typefaces);
  if (lines.length === 0) return [];
  const element = addElement(place.parent, headingType(level));
  const strips = lineStrips(lines, { element, left: place.left, style, keepTogether: true }, context.typefaces);
  for (const strip of strips) strip.keepWithNext = true;
  const [first] = strips;
  if (first !== undefined) first.bookmark = { title: spokenText(section.title), level, id: section.id };
  return spaced(strips, level <= 2 ? 13 : 8, level <= 2 ? 4 : 3);
}

function headingType(level: number): StructureType {
  const types = ['H2', 'H3', 'H4', 'H5', 'H6'] as const;
  return types[level - 2] ?? 'H6';
}
