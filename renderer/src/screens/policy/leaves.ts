/** The single statements of a document: what can be picked, asked for its reasons, and linked to. */
import type {
  Block,
  Cell,
  DefinitionEntry,
  Document,
  Gap,
  ListItem,
  Provenance,
  Run,
  SectionBlock,
  TableRow,
} from '../../../../src/documents/block.ts';
import { ownText } from './own-text.ts';

export interface Leaf {
  block: Provenance;
  /** Title of the section it stands in. */
  section: string;
  /** The statement as plain text, gaps in brackets. */
  text: string;
  gaps: Gap[];
  /**
   * The statement as own words would begin: gaps as live facts in braces, a row with one line for each cell, a definition
   * without its term.
   */
  start: string;
  /** It is the heading of a section, not a statement. */
  heading?: true;
  /** It is a row of a table: the titles of its columns. */
  columns?: string[];
}

/** Every statement of a document, in reading order: paragraphs, list items, table rows, definitions. */
export function leavesOf(document: Document): readonly Leaf[] {
  return readOf(document).leaves;
}

/** The statements in which something is missing, in reading order. */
export function openLeavesOf(document: Document): readonly Leaf[] {
  return readOf(document).open;
}

interface Reading {
  parts: readonly Leaf[];
  leaves: readonly Leaf[];
  open: readonly Leaf[];
}

/** Nothing changes a document once it is here, and several parts of a screen ask for the same one. */
const readings = new WeakMap<Document, Reading>();

function readOf(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const parts = document.sections.flatMap((section) => partsWithin(section, section.title));
  const leaves = parts.filter((part) => !part.heading);
  const reading = { parts, leaves, open: leaves.filter((leaf) => leaf.gaps.length > 0) };
  readings.set(document, reading);
  return reading;
}

function partsWithin(block: Block, section: string): Leaf[] {
  switch (block.kind) {
    case 'section':
      return [headingLeaf(block), ...block.blocks.flatMap((inner) => partsWithin(inner, block.title))];
    case 'paragraph':
      return [leaf(block, section, block.runs)];
    case 'list':
      return block.items.flatMap((item) => leavesOfItem(item, section));
    case 'table': {
      const columns = block.columns.map((column) => column.title);
      return block.rows.map((row) => rowLeaf(row, section, columns));
    }
    case 'definitions':
      return block.entries.map((entry) => entryLeaf(entry, section));
  }
}

function leavesOfItem(item: ListItem, section: string): Leaf[] {
  return [leaf(item, section, item.runs), ...(item.items ?? []).flatMap((inner) => leavesOfItem(inner, section))];
}

/*
 * The words of a statement are put together when somebody asks for them: a large policy has thousands of statements, and a
 * person picks one.
 */

function leaf(block: Provenance, section: string, runs: readonly Run[]): Leaf {
  return {
    block,
    section,
    get text() {
      return textOf(runs);
    },
    get start() {
      return startOf(runs);
    },
    gaps: gapsOf(runs),
  };
}

function rowLeaf(row: TableRow, section: string, columns: string[]): Leaf {
  return {
    block: row,
    section,
    get text() {
      return textOf(rowRuns(row.cells));
    },
    get start() {
      return row.cells.map((cell) => startOf(parted(cell, ', '))).join('\n');
    },
    gaps: gapsOfRow(row),
    columns,
  };
}

function entryLeaf(entry: DefinitionEntry, section: string): Leaf {
  return {
    block: entry,
    section,
    get text() {
      return `${entry.term}: ${textOf(entry.runs)}`;
    },
    get start() {
      return startOf(entry.runs);
    },
    gaps: gapsOf(entry.runs),
  };
}

function textOf(runs: readonly Run[]): string {
  return runs.map(textOfRun).join('');
}

function gapsOf(runs: readonly Run[]): Gap[] {
  return runs.some(({ kind }) => kind === 'gap')
    ? runs.flatMap((run) => (run.kind === 'gap' ? [run.gap] : []))
    : noGaps;
}

/** Nearly every row has none, and a large policy has thousands of rows. */
function gapsOfRow({ cells }: TableRow): Gap[] {
  return cells.some((cell) => cell.some((line) => gapsOf(line).length > 0)) ? gapsOf(cells.flat(2)) : noGaps;
}

const noGaps: Gap[] = [];

/** The lines of a row as one: cells parted by a dot, the lines of a cell by a comma. */
function rowRuns(cells: readonly Cell[]): Run[] {
  return parted(
    cells.map((cell) => parted(cell, ', ')),
    ' · ',
  );
}

function parted(lists: readonly (readonly Run[])[], mark: string): Run[] {
  return lists.flatMap((runs, index) => (index === 0 ? runs : [{ kind: 'text' as const, text: mark }, ...runs]));
}

function startOf(runs: readonly Run[]): string {
  return ownText(
    runs.map((run) =>
      run.kind === 'gap' && run.gap.path.includes('.')
        ? { kind: 'chip', value: run.gap.path }
        : { kind: 'text', text: textOfRun(run) },
    ),
  );
}

function textOfRun(run: Run): string {
  return run.kind === 'gap' ? `[${run.gap.missing}]` : run.text;
}

/** Every section of a document with those inside it, by their headings. */
export function headingsOf(document: Document): Leaf[] {
  return partsOf(document).filter((part) => part.heading);
}

/** Everything that can be picked, in reading order: statements, and the headings of sections. */
export function partsOf(document: Document): readonly Leaf[] {
  return readOf(document).parts;
}

/** The parts by the ids of their blocks; gone through once for each list of parts. */
export function byBlockId(parts: readonly Leaf[]): ReadonlyMap<string, Leaf> {
  const known = byBlock.get(parts) ?? new Map(parts.map((part) => [part.block.id, part]));
  byBlock.set(parts, known);
  return known;
}

const byBlock = new WeakMap<readonly Leaf[], ReadonlyMap<string, Leaf>>();

function headingLeaf(block: SectionBlock): Leaf {
  const start = ownText([{ kind: 'text', text: block.title }]);
  return { block, section: block.title, text: block.title, start, gaps: [], heading: true };
}

const byDocument = new WeakMap<Document, ReadonlyMap<string, readonly Leaf[]>>();
const nothing: readonly Leaf[] = [];

/** The statements that rest on a record, or on one of its answers, in reading order. A document is gone through once. */
export function leavesAbout(document: Document, recordId: string): readonly Leaf[] {
  const known = byDocument.get(document) ?? leavesByRecord(document);
  byDocument.set(document, known);
  return known.get(recordId) ?? nothing;
}

function leavesByRecord(document: Document): ReadonlyMap<string, readonly Leaf[]> {
  const byRecord = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(document)) {
    for (const id of new Set(leaf.block.records.map((path) => path.split('.')[0] ?? path))) {
      const list = byRecord.get(id) ?? [];
      list.push(leaf);
      byRecord.set(id, list);
    }
  }
  return byRecord;
}

/** Whether a statement rests on a record or on one of its answers. */
export function restsOn(leaf: Leaf, recordId: string): boolean {
  return leaf.block.records.some((path) => path === recordId || path.startsWith(`${recordId}.`));
}

/** The beginning of a text, ended at a word. */
export function shorten(text: string, longest = 140): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest - 5))} …`;
}
