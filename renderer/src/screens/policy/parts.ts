/** Parts of a document that stand side by side, for moving one of them. */
import type { Block, Document, ListItem, Provenance } from '../../../../src/documents/block.ts';

type Part = Block | ListItem | Provenance;

/** Where a part stands among its neighbors. */
export interface Place {
  /** Ids of the parts of one container, in their order; own paragraphs go along with the part before them. */
  siblings: string[];
  index: number;
}

/** The place of the part with the given id, or undefined when the document does not hold it. */
export function placeOf(document: Document, id: string): Place | undefined {
  return placeAmong(document.sections, id);
}

/** What stands directly inside a part. */
export function partsInside(part: Part): readonly Part[] {
  if ('blocks' in part) return part.blocks;
  if ('rows' in part) return part.rows;
  if ('entries' in part) return part.entries;
  return 'items' in part ? (part.items ?? []) : [];
}

function placeAmong(parts: readonly Part[], id: string): Place | undefined {
  const siblings = parts.map((part) => part.id).filter((one) => one === id || !isOwnParagraph(one));
  const index = siblings.indexOf(id);
  if (index >= 0) return { siblings, index };
  for (const part of parts) {
    const found = placeAmong(partsInside(part), id);
    if (found) return found;
  }
  return undefined;
}

/**
 * Behind which part a part has to stand to move by one place: `first` for the front, undefined when it cannot move that
 * way.
 */
export function placeAfterMove({ siblings, index }: Place, by: 1 | -1): string | undefined {
  if (by === 1) return siblings[index + 1];
  if (index === 0) return undefined;
  return siblings[index - 2] ?? first;
}

/** Whether the id is that of a paragraph of the office's own. */
export function isOwnParagraph(id: string): boolean {
  return id.startsWith('own.');
}

/** Stands for the front of a container. */
export const first = 'first';

/** Ids of a part and of everything in it. */
export function idsWithin(part: Part): string[] {
  return [part.id, ...partsInside(part).flatMap(idsWithin)];
}
