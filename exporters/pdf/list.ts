/** Lays out lists: L > LI > Lbl, LBody > P, with a nested list inside the LBody of its item. */
import type { ListBlock, ListItem } from '../../src/documents/block.ts';
import { widthFrom, type BlockPlace, type LayoutContext } from './layout-context.ts';
import { baselineIn, breakLines } from './lines.ts';
import { styles } from './look.ts';
import { spansOf } from './spans.ts';
import { emptyStrip, lineStrips, putLine, type Strip } from './strips.ts';
import { addElement, type StructureElement } from './structure.ts';

/** From the edge of the list to the text of its items, in points. */
const indent = 17;

/** The strips of a list; none when it has no item. */
export function listStrips(block: ListBlock, place: BlockPlace, context: LayoutContext): Strip[] {
  const strips = itemStrips(block.items, { ordered: block.ordered, depth: 0 }, place, context);
  const last = strips.at(-1);
  if (last !== undefined) last.after = 6;
  return strips;
}

/** No short item stands alone at the end or at the start of a page. Longer ones may: they look like a paragraph. */
function keepEndsTogether(items: readonly Strip[][]): void {
  const isShort = (item: readonly Strip[] | undefined): boolean => item !== undefined && item.length <= 2;
  const endOfFirst = items[0]?.at(-1);
  const endOfLastButOne = items.at(-2)?.at(-1);
  if (items.length > 1 && endOfFirst !== undefined && isShort(items[0])) endOfFirst.keepWithNext = true;
  if (endOfLastButOne !== undefined && isShort(items.at(-1))) endOfLastButOne.keepWithNext = true;
}

interface ListLevel {
  ordered: boolean;
  depth: number;
}

function itemStrips(items: readonly ListItem[], level: ListLevel, place: BlockPlace, context: LayoutContext): Strip[] {
  if (items.length === 0) return [];
  const list = addElement(place.parent, 'L', { numbering: numbering(level) });
  const groups = items.map((item, index) => {
    const entry = addElement(list, 'LI');
    const label = addElement(entry, 'Lbl');
    const body = addElement(entry, 'LBody');
    const left = place.left + indent;
    const strips = textStrips(item, body, left, context);
    const [first] = strips;
    if (first !== undefined) {
      const [line] = breakLines([{ text: labelOf(index, level), style: styles.body }], indent, context.typefaces);
      const baseline = baselineIn(styles.body, context.typefaces);
      if (line !== undefined)
        putLine(first, { element: label, line, left: place.left + (level.ordered ? 0 : 3), baseline });
      first.anchors.push(item.id);
    }
    const nested = { ordered: level.ordered, depth: level.depth + 1 };
    return [...strips, ...itemStrips(item.items ?? [], nested, { parent: body, left }, context)];
  });
  keepEndsTogether(groups);
  return groups.flat();
}

/** The lines of an item. An item without text keeps its label, on a line of its own. */
function textStrips(item: ListItem, body: StructureElement, left: number, context: LayoutContext): Strip[] {
  const lines = breakLines(spansOf(item.runs, styles.body, context), widthFrom(left), context.typefaces);
  const strips =
    lines.length === 0
      ? [emptyStrip(styles.body.leading)]
      : lineStrips(lines, { element: addElement(body, 'P'), left, style: styles.body }, context.typefaces);
  const last = strips.at(-1);
  if (last !== undefined) last.after = 2.5;
  return strips;
}

function labelOf(index: number, level: ListLevel): string {
  if (!level.ordered) return level.depth === 0 ? '•' : '–';
  if (level.depth === 0 || index > 25) return `${String(index + 1)}.`;
  return `${String.fromCharCode('a'.charCodeAt(0) + index)}.`;
}

function numbering(level: ListLevel): NonNullable<StructureElement['numbering']> {
  if (!level.ordered) return level.depth === 0 ? 'Disc' : 'Circle';
  return level.depth === 0 ? 'Decimal' : 'LowerAlpha';
}
