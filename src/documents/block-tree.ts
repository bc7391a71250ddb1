/** Walking a document: every block with its rows, items and entries, its text, its gaps, and whether the tree is sound. */
import { findRecord, type OfficeRecords } from '../inventory/office-records.ts';
import type {
  Block,
  DefinitionEntry,
  Document,
  Gap,
  ListItem,
  Provenance,
  Run,
  SectionBlock,
  TableRow,
} from './block.ts';
import { plainTextOf, plainTextOfCell } from './plain-text.ts';

/** Anything in a document that has provenance. */
export type Part = Block | ListItem | TableRow | DefinitionEntry;

/** Every part of the document in reading order: a container before what it holds. */
export function allBlocks(document: Document): Part[] {
  return addedInOrder(document.sections, []);
}

/** A part and everything inside it, in reading order. */
export function withParts(part: Part): Part[] {
  return addedInOrder([part], []);
}

/** One list for the whole tree: a list for each part would be copied as often as the part is deep. */
function addedInOrder(parts: readonly Part[], found: Part[]): Part[] {
  for (const part of parts) {
    found.push(part);
    addedInOrder(partsInside(part), found);
  }
  return found;
}

/** What stands directly inside a part. */
export function partsInside(part: Part): Part[] {
  if ('kind' in part) {
    if (part.kind === 'section') return part.blocks;
    if (part.kind === 'list') return part.items;
    if (part.kind === 'table') return part.rows;
    return part.kind === 'definitions' ? part.entries : [];
  }
  return 'items' in part && part.items ? part.items : [];
}

/** Calls `visit` for every part in reading order, with the number of sections around it. */
export function walk(document: Document, visit: (part: Part, depth: number) => void): void {
  const go = (part: Part, depth: number): void => {
    visit(part, depth);
    for (const inner of partsInside(part)) go(inner, depth + ('kind' in part && part.kind === 'section' ? 1 : 0));
  };
  for (const section of document.sections) go(section, 0);
}

/** The part with the given id, or undefined. */
export function findBlock(document: Document, id: string): Part | undefined {
  return allBlocks(document).find((part) => part.id === id);
}

/** The section of the document that holds the part with the given id, or undefined. */
export function sectionOfBlock(document: Document, id: string): SectionBlock | undefined {
  return document.sections.find((section) => withParts(section).some((part) => part.id === id));
}

/** The runs that stand in a part itself, not in what it holds; a table row has one list of runs per line of a cell. */
export function ownRuns(part: Part): Run[][] {
  if ('runs' in part) return [part.runs];
  return 'cells' in part ? part.cells.flat() : [];
}

/** The words of the part itself: heading, caption, sentence, term, or the cells of a row. */
export function ownText(part: Part): string {
  if ('term' in part) return `${part.term}: ${plainTextOf(part.runs)}`;
  if ('runs' in part) return plainTextOf(part.runs);
  if ('cells' in part) return part.cells.map(plainTextOfCell).join('\n');
  if ('title' in part) return part.title;
  return 'caption' in part ? [part.caption, ...part.columns.map((column) => column.title)].join('\n') : '';
}

/** The words of the part and of everything in it, one line each. */
export function textOf(part: Part): string {
  return withParts(part)
    .map(ownText)
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of the whole document, one line each, title and subtitle first. */
export function textOfDocument(document: Document): string {
  return [document.title, ...document.subtitle.map(plainTextOf), ...document.sections.map(textOf)].join('\n');
}

/** The gaps of a part itself. */
export function gapsOf(part: Part): Gap[] {
  return ownRuns(part)
    .flat()
    .flatMap((run) => (run.kind === 'gap' ? [run.gap] : []));
}

/** What is wrong with a tree, in one plain line each; empty for a sound one. Records are checked against the office. */
export function checkTree(document: Document, office: OfficeRecords): string[] {
  const parts = allBlocks(document);
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const repeated = seen.has(part.id);
    seen.add(part.id);
    return [
      ...(repeated ? [`${part.id}: the id is used twice`] : []),
      ...provenanceProblems(part, office),
      ...shapeProblems(part),
      ...linkProblems(part, parts),
    ];
  });
}

function provenanceProblems(part: Provenance & Part, office: OfficeRecords): string[] {
  const paths = [...part.records, ...gapsOf(part).map((gap) => gap.path)];
  const lost = paths.filter((path) => findRecord(office, path.split('.')[0] ?? '') === undefined);
  const repeated = new Set(part.records).size !== part.records.length;
  const baseless = part.records.length === 0 && (part.reason ?? '') === '';
  return [
    ...lost.map((path) => `${part.id}: no record ${path}`),
    ...(repeated ? [`${part.id}: a record is named twice`] : []),
    ...(baseless ? [`${part.id}: neither a record nor a reason`] : []),
  ];
}

function shapeProblems(part: Part): string[] {
  if ('cells' in part && part.cells.some((cell) => cell.length === 0)) return [`${part.id}: a cell without a line`];
  if ('runs' in part && part.runs.length === 0) return [`${part.id}: no words`];
  if (!('kind' in part)) return [];
  if (part.kind === 'table') {
    const wrong = part.rows.filter((row) => row.cells.length !== part.columns.length);
    const width = part.columns.reduce((sum, column) => sum + column.width, 0);
    return [
      ...wrong.map((row) => `${row.id}: ${row.cells.length} cells for ${part.columns.length} columns`),
      ...(Math.abs(width - 1) > 1e-6 ? [`${part.id}: the widths add up to ${width}`] : []),
    ];
  }
  return part.kind !== 'paragraph' && partsInside(part).length === 0 ? [`${part.id}: nothing in it`] : [];
}

function linkProblems(part: Part, parts: readonly Part[]): string[] {
  const targets = ownRuns(part)
    .flat()
    .flatMap((run) => (run.kind === 'link' && run.href.startsWith('#') ? [run.href.slice(1)] : []));
  return targets
    .filter((target) => !parts.some((one) => one.id === target))
    .map((target) => `${part.id}: a link to ${target}, which is not there`);
}
