/**
 * Lays out terms with their explanation, also the summary at the start of a policy: an accent rule above, a quiet rule
 * below, terms at the left. Tagged as a list without numbering: L > LI > Lbl, LBody > P.
 */
import type { DefinitionEntry, DefinitionsBlock } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { breakLines } from './lines.ts';
import { color, styles } from './look.ts';
import { rowStrips, type RowColumn } from './row-slices.ts';
import { spansOf, type Span } from './spans.ts';
import { emptyStrip, spaced, type Strip } from './strips.ts';
import { addElement, type StructureElement } from './structure.ts';

/** From the left edge of the terms to the left edge of the explanations, in points. */
const termWidth = 106;
const gutter = 8;
const spacing = { leading: styles.explanation.leading, above: 1.8, below: 1.8 };

/** The strips of a definitions block; none when it has no entry. */
export function definitionsStrips(block: DefinitionsBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  if (block.entries.length === 0) return [];
  const list = addElement(place.parent, 'L', { numbering: 'None' });
  const top = emptyStrip(7);
  const width = widthFrom(place.left);
  top.shapes.push({ left: place.left, top: 0, width, height: 1.5, color: color.accent });
  top.keepWithNext = true;
  const entries = block.entries.flatMap((entry) => entryStrips(entry, list, place, context));
  const bottom = emptyStrip(4);
  bottom.shapes.push({ left: place.left, top: 3.5, width, height: 0.5, color: color.rule });
  const last = entries.at(-1);
  if (last !== undefined) last.keepWithNext = true;
  return spaced([top, ...entries, bottom], 4, 8);
}

function entryStrips(
  entry: DefinitionEntry,
  list: StructureElement,
  place: BlockPlace,
  context: LayoutContext,
): Strip[] {
  const item = addElement(list, 'LI');
  const term = addElement(item, 'Lbl');
  const body = addElement(item, 'LBody');
  const width = widthFrom(place.left);
  const lines = (spans: readonly Span[], room: number, element: () => StructureElement): RowColumn['lines'] => {
    const broken = breakLines(spans, room, context.typefaces);
    if (broken.length === 0) return [];
    const home = element();
    return broken.map((line) => ({ element: home, line }));
  };
  const strips = rowStrips(
    [
      {
        left: place.left,
        style: styles.term,
        lines: lines([{ text: entry.term, style: styles.term }], termWidth - gutter, () => term),
      },
      {
        left: place.left + termWidth,
        style: styles.explanation,
        lines: lines(spansOf(entry.runs, styles.explanation, context), width - termWidth, () => addElement(body, 'P')),
      },
    ],
    spacing,
    context.typefaces,
  );
  strips[0]?.anchors.push(entry.id);
  return strips;
}
