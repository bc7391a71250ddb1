/**
 * Where own paragraphs and moved parts stand. An own paragraph belongs to the block in front of it: it moves along with it,
 * and nothing is put between the two.
 */
import type { Block, Document } from '../block.ts';
import { withParts, type Part } from '../block-tree.ts';
import { editTree } from './edit-tree.ts';
import { ownRule } from './generated-text.ts';
import { addedParagraphs, moved } from './own-parts.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { UsableWording } from './wordings.ts';

/**
 * The document with the office's own paragraphs. One stands behind its block; for an item, a row or a term behind the list
 * or table; for a section as its last block. Undefined when the document has no such part.
 */
export function addParagraphs(document: Document, wording: UsableWording, office: OfficeRecords): Document | undefined {
  let found = false;
  const added = editTree(document, {
    blocks: (blocks, sectionId) => {
      if (sectionId === wording.block) {
        found = true;
        return [...blocks, ...addedParagraphs(wording, office)];
      }
      const index = blocks.findIndex((block) => holds(block, wording.block));
      if (index < 0) return blocks;
      found = true;
      const end = endOfGroup(blocks, index);
      return [...blocks.slice(0, end), ...addedParagraphs(wording, office), ...blocks.slice(end)];
    },
  });
  return found ? added : undefined;
}

/** Whether a block is the part meant, or holds it without a section in between. */
function holds(block: Block, id: string): boolean {
  return block.kind === 'section' ? false : withParts(block).some((part) => part.id === id);
}

/** The document with the part in its new place; undefined when part and place do not stand beside each other. */
export function movePart(document: Document, wording: UsableWording): Document | undefined {
  let found = false;
  const after = editTree(document, {
    siblings: (siblings) => {
      const ordered = inNewPlace(siblings, wording);
      found ||= ordered !== undefined;
      return ordered ?? siblings;
    },
  });
  return found ? after : undefined;
}

function inNewPlace<P extends Part>(siblings: P[], wording: UsableWording): P[] | undefined {
  const index = siblings.findIndex((part) => part.id === wording.block && part.rule !== ownRule);
  const part = siblings[index];
  if (part === undefined) return undefined;
  const end = endOfGroup(siblings, index);
  const group = [moved(part, wording), ...siblings.slice(index + 1, end)];
  const rest = [...siblings.slice(0, index), ...siblings.slice(end)];
  if (wording.after === undefined) return [...group, ...rest];
  const anchor = rest.findIndex((one) => one.id === wording.after);
  if (anchor < 0) return undefined;
  const place = endOfGroup(rest, anchor);
  return [...rest.slice(0, place), ...group, ...rest.slice(place)];
}

/** The position behind a part and the own paragraphs that follow it. */
function endOfGroup(siblings: readonly Part[], index: number): number {
  const next = siblings.findIndex((part, position) => position > index && part.rule !== ownRule);
  return next < 0 ? siblings.length : next;
}
