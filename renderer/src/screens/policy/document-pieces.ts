/** How a long text comes onto the screen: in pieces, what is seen first; and how tall a part will be before it is drawn. */
import type { Block, Document, ListItem, Run } from '../../../../src/documents/block.ts';
import { byBlockId, leavesOf, partsOf, type Leaf } from './leaves.ts';

/** Statements that are drawn at once; the policy of nearly every office has fewer, and then nothing here matters. */
const shortText = 600;
/** Statements of a piece. */
const pieceLength = 50;

export interface Piece<Entry> {
  /** The place of its first statement in the text. */
  from: number;
  /** The place of the last statement of the whole table or list. */
  end: number;
  entries: readonly Entry[];
}

/** Where every statement stands in a text, by its id. */
export interface Reading {
  length: number;
  leaves: readonly Leaf[];
  places: ReadonlyMap<string, number>;
  /** So long that it is drawn piece by piece. */
  isLong: boolean;
}

/** The statements of a document with their places in reading order; found once, for nothing changes a document. */
export function readingOf(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const leaves = leavesOf(document);
  const places = new Map(leaves.map((leaf, index) => [leaf.block.id, index]));
  const reading = { length: leaves.length, leaves, places, isLong: leaves.length > shortText };
  readings.set(document, reading);
  return reading;
}

const readings = new WeakMap<Document, Reading>();

/** Finds out beforehand what drawing a document asks for. */
export function prepareReading(document: Document): void {
  if (!readingOf(document).isLong) return;
  byBlockId(partsOf(document));
  for (const section of document.sections) likelyHeight(section);
}

/** A row, an item or a definition. */
export type Entry = Pick<ListItem, 'id' | 'items'>;

/** The rows, items or definitions of a part; a paragraph has none. */
export function entriesOf(block: Block): readonly Entry[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows;
    case 'definitions':
      return block.entries;
    default:
      return [];
  }
}

/** From the first to the last statement of a part: their places in the text. */
export function spanOf(block: Block, { places }: Pick<Reading, 'places'>): Pick<Piece<Entry>, 'from' | 'end'> {
  if (block.kind === 'paragraph') return { from: placeOf(block, places), end: placeOf(block, places) };
  const entries = entriesOf(block);
  return { from: placeOf(entries[0], places), end: endOf(entries, places) };
}

function endOf(entries: readonly Entry[], places: Reading['places']): number {
  const last = entries.at(-1);
  return placeOf(last, places) + (last?.items?.length ?? 0);
}

/** Rows, items or definitions in pieces; those of a short text are one piece. */
export function piecesOf<One extends Entry>(entries: readonly One[], { isLong, places }: Reading): Piece<One>[] {
  const length = isLong ? pieceLength : entries.length;
  const count = length === 0 ? 0 : Math.ceil(entries.length / length);
  const end = endOf(entries, places);
  return Array.from({ length: count }, (_none, index) => {
    const part = entries.slice(index * length, (index + 1) * length);
    return { from: placeOf(part[0], places), end, entries: part };
  });
}

function placeOf(entry: Pick<Entry, 'id'> | undefined, places: Reading['places']): number {
  return entry === undefined ? 0 : (places.get(entry.id) ?? 0);
}

/** What is drawn of a text: everything before a place, and what a person has gone to. */
export interface Drawn {
  before: number;
  /** Place of the statement, or of the first one in the section. */
  near: number | undefined;
}

/**
 * Whether a piece is drawn. What a person has gone to comes with all that stands above it in its table: coming later, that
 * would push it away.
 */
export function isDrawn({ from, end }: Pick<Piece<Entry>, 'from' | 'end'>, { before, near }: Drawn): boolean {
  return from < before || (near !== undefined && from <= near + pieceLength && near <= end);
}

/** The words of a piece, to be found while it is not drawn. */
export function wordsOf({ entries }: Pick<Piece<Entry>, 'entries'>, reading: Reading): string {
  const words = ({ id, items = [] }: Entry): string[] => {
    const place = reading.places.get(id);
    return [place === undefined ? '' : (reading.leaves[place]?.text ?? ''), ...items.flatMap(words)];
  };
  return entries.flatMap(words).join(' · ');
}

/** Roughly how tall a part will be, in pixels: keeps the scroll bar steady until the part itself comes into sight. */
export function likelyHeight(block: Block): number {
  const height = heights.get(block) ?? measured(block);
  heights.set(block, height);
  return height;
}

const heights = new WeakMap<Block, number>();

function measured(block: Block): number {
  switch (block.kind) {
    case 'section':
      return block.blocks.reduce((sum, inner) => sum + likelyHeight(inner), 60);
    case 'paragraph':
      return 12 + linesOf(block.runs, 80) * 26;
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + 4 + linesOf(item.runs, 80) * 26 + 30 * (item.items?.length ?? 0),
        12,
      );
    case 'table':
      return block.rows.reduce(
        (sum, row) =>
          sum +
          15 +
          20 *
            Math.max(
              ...row.cells.map((cell, index) =>
                cell.reduce((lines, line) => lines + linesOf(line, 100 * (block.columns[index]?.width ?? 1)), 0),
              ),
            ),
        80,
      );
    case 'definitions':
      return block.entries.reduce((sum, entry) => sum + 8 + linesOf(entry.runs, 65) * 26, 14);
  }
}

/** Lines that a text takes with so many characters on each. */
function linesOf(runs: readonly Run[], length: number): number {
  const characters = runs.reduce((sum, run) => sum + (run.kind === 'gap' ? run.gap.missing : run.text).length, 0);
  return Math.max(1, Math.ceil(characters / length));
}
