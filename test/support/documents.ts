/** Builds documents of the block tree for tests of printers, in few words and with valid provenance. */
import type {
  Block,
  Cell,
  DefinitionEntry,
  DefinitionsBlock,
  Document,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Provenance,
  Run,
  SectionBlock,
  TableBlock,
} from '../../src/documents/block.ts';

/** Text or runs; a plain text stands for one run. */
export type Line = string | Run[];

/** Provenance of a block that rests on records, or on none for a reason. */
export function because(id: string, records: string[] = [], citations: string[] = []): Provenance {
  const provenance: Provenance = { id, rule: id.replace(/\.[A-Z0-9-]+$/u, ''), citations, records };
  return records.length > 0 ? provenance : { ...provenance, reason: 'holds for every office' };
}

export function runs(line: Line): Run[] {
  if (typeof line !== 'string') return line;
  return line === '' ? [] : [text(line)];
}

export function text(words: string): Run {
  return { kind: 'text', text: words };
}

export function strong(words: string): Run {
  return { kind: 'text', text: words, strong: true };
}

export function link(words: string, href: string): Run {
  return { kind: 'link', text: words, href };
}

export function gap(missing: string, path: string, state: 'unknown' | 'suggested' = 'unknown'): Run {
  return { kind: 'gap', gap: { path, missing, state } };
}

export function section(id: string, title: string, blocks: Block[]): SectionBlock {
  return { kind: 'section', ...because(id), title, blocks };
}

export function paragraph(id: string, line: Line, records: string[] = []): ParagraphBlock {
  return { kind: 'paragraph', ...because(id, records), runs: runs(line) };
}

/** A list; an item with nested items is a pair. Ids are made from the list's id. */
export function list(id: string, items: (Line | [Line, Line[]])[], ordered = false): ListBlock {
  return {
    kind: 'list',
    ...because(id),
    ordered,
    items: items.map((item, index): ListItem => {
      const itemId = `${id}.${String(index + 1)}`;
      if (!isNested(item)) return { ...because(itemId), runs: runs(item) };
      const [line, nested] = item;
      return {
        ...because(itemId),
        runs: runs(line),
        items: nested.map((inner, position) => ({
          ...because(`${itemId}.${String(position + 1)}`),
          runs: runs(inner),
        })),
      };
    }),
  };
}

function isNested(item: Line | [Line, Line[]]): item is [Line, Line[]] {
  return Array.isArray(item) && item.length === 2 && Array.isArray(item[1]);
}

/** A table; columns are `[title, width]`, a cell is a line or several lines. */
export function table(
  id: string,
  caption: string,
  columns: [title: string, width: number][],
  rows: (Line | { lines: Line[] })[][],
): TableBlock {
  return {
    kind: 'table',
    ...because(id),
    caption,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: rows.map((cells, index) => ({ ...because(`${id}.row.${String(index + 1)}`), cells: cells.map(cellOf) })),
  };
}

function cellOf(cell: Line | { lines: Line[] }): Cell {
  if (typeof cell === 'object' && 'lines' in cell) return cell.lines.map(runs);
  return [runs(cell)];
}

export function definitions(id: string, entries: [term: string, line: Line][]): DefinitionsBlock {
  return {
    kind: 'definitions',
    ...because(id),
    entries: entries.map(([term, line], index): DefinitionEntry => ({
      ...because(`${id}.${String(index + 1)}`),
      term,
      runs: runs(line),
    })),
  };
}

/** A draft with these sections, made up to the last detail. */
export function documentOf(sections: SectionBlock[], changes: Partial<Document> = {}): Document {
  return {
    kind: 'policy',
    title: 'Privacy Policy',
    office: 'Bayline Imaging Studio',
    language: 'en-US',
    asOf: '2026-11-21',
    subtitle: [[text('In force from December 1, 2026 · last reviewed November 21, 2026')]],
    sample: false,
    status: 'draft',
    sections,
    ...changes,
  };
}

/**
 * All texts of a document in reading order, as a printer must print them: title, lines under it, then block after block.
 * Gaps stand in brackets; a cell or line without text is left out.
 */
export function textsInReadingOrder(document: Document): string[] {
  const ofRuns = (line: readonly Run[]): string =>
    line.map((run) => (run.kind === 'gap' ? `[${run.gap.missing}]` : run.text)).join('');
  const ofItem = (item: ListItem): string[] => [ofRuns(item.runs), ...(item.items ?? []).flatMap(ofItem)];
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'section':
        return [block.title, ...block.blocks.flatMap(ofBlock)];
      case 'paragraph':
        return [ofRuns(block.runs)];
      case 'list':
        return block.items.flatMap(ofItem);
      case 'definitions':
        return block.entries.flatMap((entry) => [entry.term, ofRuns(entry.runs)]);
      case 'table':
        return [
          block.caption,
          ...block.columns.map((column) => column.title),
          ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.map(ofRuns))),
        ];
    }
  };
  const texts = [document.title, ...document.subtitle.map(ofRuns), ...document.sections.flatMap(ofBlock)];
  return texts.filter((words) => words.trim() !== '');
}
