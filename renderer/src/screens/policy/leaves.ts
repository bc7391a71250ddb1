/** The single statements of a document: what can be picked, asked for its reasons, and linked to. */
import type { Block, Cell, Document, Gap, ListItem, Provenance, Run } from '../../../../src/documents/block.ts';

export interface Leaf {
  block: Provenance;
  /** Title of the section it stands in. */
  section: string;
  /** The statement as plain text, gaps in brackets. */
  text: string;
  gaps: Gap[];
}

/** Every statement of a document, in reading order: paragraphs, list items, table rows, definitions. */
export function leavesOf(document: Document): Leaf[] {
  return document.sections.flatMap((section) => leavesOfBlock(section, section.title));
}

function leavesOfBlock(block: Block, section: string): Leaf[] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap((inner) => leavesOfBlock(inner, block.title));
    case 'paragraph':
      return [leaf(block, section, block.runs)];
    case 'list':
      return block.items.flatMap((item) => leavesOfItem(item, section));
    case 'table':
      return block.rows.map((row) => leaf(row, section, rowRuns(row.cells)));
    case 'definitions':
      return block.entries.map((entry) =>
        leaf(entry, section, [{ kind: 'text', text: `${entry.term}: ` }, ...entry.runs]),
      );
  }
}

function leavesOfItem(item: ListItem, section: string): Leaf[] {
  return [leaf(item, section, item.runs), ...(item.items ?? []).flatMap((inner) => leavesOfItem(inner, section))];
}

/** The lines of a row as one: cells parted by a dot, the lines of a cell by a comma. */
function rowRuns(cells: readonly Cell[]): Run[] {
  const parted = (lists: readonly (readonly Run[])[], mark: string): Run[] =>
    lists.flatMap((runs, index) => (index === 0 ? runs : [{ kind: 'text' as const, text: mark }, ...runs]));
  return parted(
    cells.map((cell) => parted(cell, ', ')),
    ' · ',
  );
}

function leaf(block: Provenance, section: string, runs: readonly Run[]): Leaf {
  return {
    block,
    section,
    text: runs.map((run) => (run.kind === 'gap' ? `[${run.gap.missing}]` : run.text)).join(''),
    gaps: runs.flatMap((run) => (run.kind === 'gap' ? [run.gap] : [])),
  };
}

/** Whether a statement rests on a record or on one of its answers. */
export function restsOn(leaf: Leaf, recordId: string): boolean {
  return leaf.block.records.some((path) => path === recordId || path.startsWith(`${recordId}.`));
}
