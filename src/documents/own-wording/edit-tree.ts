/** Editing a document without changing it: a new tree, in which only the parts meant are different. */
import type { Block, Document } from '../block.ts';
import type { Part } from '../block-tree.ts';

export interface TreeEdit {
  /** Puts parts that stand beside each other in another order, or leaves some out. A container that loses all goes too. */
  siblings?: <P extends Part>(siblings: P[]) => P[];
  /** Puts blocks into a section; called with the section's id. */
  blocks?: (blocks: Block[], sectionId: string) => Block[];
  /** Gives a part other words. */
  part?: <P extends Part>(part: P) => P;
}

/** The document after the edit. */
export function editTree(document: Document, edit: TreeEdit): Document {
  return { ...document, sections: editAll(document.sections, edit) };
}

function editAll<P extends Part>(siblings: P[], edit: TreeEdit): P[] {
  const edited = siblings.flatMap((part) => {
    const inside = editInside(part, edit);
    return inside === undefined ? [] : [edit.part ? edit.part(inside) : inside];
  });
  return edit.siblings ? edit.siblings(edited) : edited;
}

/** The part with what it holds edited; undefined when nothing is left in it. */
function editInside<P extends Part>(part: P, edit: TreeEdit): P | undefined {
  if ('blocks' in part) {
    const blocks = editAll(part.blocks, edit);
    const all = edit.blocks ? edit.blocks(blocks, part.id) : blocks;
    return all.length === 0 ? undefined : { ...part, blocks: all };
  }
  if ('rows' in part) {
    const rows = editAll(part.rows, edit);
    return rows.length === 0 ? undefined : { ...part, rows };
  }
  if ('entries' in part) {
    const entries = editAll(part.entries, edit);
    return entries.length === 0 ? undefined : { ...part, entries };
  }
  if ('items' in part && part.items !== undefined) {
    const items = editAll(part.items, edit);
    if (items.length > 0) return { ...part, items };
    return 'runs' in part ? withoutItems(part) : undefined;
  }
  return part;
}

/** An item of a list stays when it loses the list inside it. */
function withoutItems<P extends Part>(part: P): P {
  const rest = { ...part };
  Reflect.deleteProperty(rest, 'items');
  return rest;
}
