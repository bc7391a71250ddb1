/** Where the links of a document may lead. */
import type { Block, Document, ListItem } from '../src/documents/block.ts';

/** A link that can be followed: out of the document, or to a block of it. */
export type LinkTarget = { kind: 'address'; href: string } | { kind: 'block'; id: string };

/**
 * The target of a run's `href`, or undefined when it must be printed as plain text: an unknown block, an address that is
 * none, or a scheme other than `https:`, `mailto:` and `tel:`. A printed policy never carries `javascript:` or `file:`.
 */
export function linkTarget(href: string, blockIds: ReadonlySet<string>): LinkTarget | undefined {
  if (href.startsWith('#')) {
    const id = href.slice(1);
    return blockIds.has(id) ? { kind: 'block', id } : undefined;
  }
  if (!/^(https|mailto|tel):/iu.test(href) || !URL.canParse(href)) return undefined;
  return { kind: 'address', href: new URL(href).href };
}

/** The ids of all blocks, list items, table rows and definitions of a document. */
export function blockIdsOf(document: Document): Set<string> {
  const ids = new Set<string>();
  const addItems = (items: readonly ListItem[]): void => {
    for (const item of items) {
      ids.add(item.id);
      addItems(item.items ?? []);
    }
  };
  const addBlock = (block: Block): void => {
    ids.add(block.id);
    if (block.kind === 'section') block.blocks.forEach(addBlock);
    else if (block.kind === 'list') addItems(block.items);
    else if (block.kind === 'table') block.rows.forEach((row) => ids.add(row.id));
    else if (block.kind === 'definitions') block.entries.forEach((entry) => ids.add(entry.id));
  };
  document.sections.forEach(addBlock);
  return ids;
}
