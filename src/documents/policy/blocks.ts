/** Builders of blocks: they number nothing, and fill in provenance from the phrases they are given. */
import { citeAll, type CitationKey } from '../../library/citations.ts';
import type {
  Block,
  Cell,
  DefinitionEntry,
  DefinitionsBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  Provenance,
  RecordPath,
  SectionBlock,
  TableBlock,
  TableRow,
} from '../block.ts';
import { saysNothing, sentence, sentences, unique, type Phrase } from '../wording/phrase.ts';

/** Why a block is there, before its words are known. */
export interface Ground {
  /** The rule that makes it; with `of` it is the id of the block too. */
  rule: string;
  /** The record, row or category that the rule is applied to: the last part of the id. */
  of?: string;
  cites?: readonly CitationKey[];
  /** Records that decide whether the block is there without being named in it. */
  rests?: readonly RecordPath[];
  /** Why it is there although it rests on no record. */
  reason?: string;
}

/** The provenance of a block with these words. */
export function provenance(ground: Ground, phrases: readonly (Phrase | undefined)[]): Provenance {
  const { rule, of, cites = [], rests = [], reason } = ground;
  const records = unique([...phrases.flatMap((phrase) => phrase?.records ?? []), ...rests]);
  return {
    id: of === undefined ? rule : `${rule}.${of}`,
    rule,
    citations: citeAll(cites),
    records,
    ...(records.length === 0 ? { reason: reason ?? 'explains the blocks around it' } : {}),
  };
}

/** A paragraph of sentences; undefined when none of them says anything. */
export function paragraph(ground: Ground, list: readonly (Phrase | undefined)[]): ParagraphBlock | undefined {
  const line = sentences(list);
  return saysNothing(line) ? undefined : { kind: 'paragraph', ...provenance(ground, list), runs: line.runs };
}

/** An item of a list, made of sentences; undefined when none of them says anything. */
export function item(
  ground: Ground,
  list: readonly (Phrase | undefined)[],
  items: readonly (ListItem | undefined)[] = [],
): ListItem | undefined {
  const line = sentences(list);
  if (saysNothing(line)) return undefined;
  const nested = present(items);
  return { ...provenance(ground, list), runs: line.runs, ...(nested.length > 0 ? { items: nested } : {}) };
}

/** A list; undefined when it has no items. */
export function list(ground: Ground, items: readonly (ListItem | undefined)[]): ListBlock | undefined {
  const kept = present(items);
  if (kept.length === 0) return undefined;
  return { kind: 'list', ...provenance(withRecordsOf(ground, kept), []), ordered: false, items: kept };
}

/** What becomes an item of a list, or a paragraph where it is alone. */
export interface Line {
  ground: Ground;
  said: readonly (Phrase | undefined)[];
}

/** A list of the lines that say anything; one alone is a paragraph, for one bullet is no list. Undefined when none does. */
export function listOrLine(ground: Ground, lines: readonly Line[]): ListBlock | ParagraphBlock | undefined {
  const told = lines.filter(({ said }) => !saysNothing(sentences(said)));
  const [only, ...more] = told;
  if (only && more.length === 0) return paragraph(only.ground, only.said);
  return list(
    ground,
    told.map((line) => item(line.ground, line.said)),
  );
}

/** A term with its explanation in sentences. */
export function entry(
  ground: Ground,
  term: string,
  list: readonly (Phrase | undefined)[],
): DefinitionEntry | undefined {
  const line = sentences(list);
  return saysNothing(line) ? undefined : { ...provenance(ground, list), term, runs: line.runs };
}

/** Terms with explanations; undefined when there are none. */
export function definitions(
  ground: Ground,
  entries: readonly (DefinitionEntry | undefined)[],
): DefinitionsBlock | undefined {
  const kept = present(entries);
  if (kept.length === 0) return undefined;
  return { kind: 'definitions', ...provenance(withRecordsOf(ground, kept), []), entries: kept };
}

/** A row; each cell is a list of lines, and a cell without any shows a dash. */
export function row(ground: Ground, cells: readonly (readonly (Phrase | undefined)[])[]): TableRow {
  const lines = cells.map((cell) => cell.filter((line): line is Phrase => !saysNothing(line)));
  return {
    ...provenance(ground, lines.flat()),
    cells: lines.map((cell): Cell => {
      if (cell.length === 0) return [[{ kind: 'text', text: '–' }]];
      return cell.map((line) => capitalLine(line).runs);
    }),
  };
}

/** A cell's line begins with a capital, but is no sentence. */
function capitalLine(line: Phrase): Phrase {
  const [first] = line.runs;
  const [begun] = sentence(line).runs;
  return first?.kind === 'text' && begun !== undefined && begun.kind === 'text'
    ? { ...line, runs: [{ ...first, text: begun.text.slice(0, first.text.length) }, ...line.runs.slice(1)] }
    : line;
}

/** A table; undefined when it has no rows. Widths add up to 1. */
export function table(
  ground: Ground,
  caption: string,
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly (TableRow | undefined)[],
): TableBlock | undefined {
  const kept = present(rows);
  if (kept.length === 0) return undefined;
  return {
    kind: 'table',
    ...provenance(withRecordsOf(ground, kept), []),
    caption,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: kept,
  };
}

/** A section with a heading; undefined when nothing stands under it. */
export function section(
  ground: Ground,
  title: string,
  blocks: readonly (Block | undefined)[],
): SectionBlock | undefined {
  const kept = present(blocks);
  if (kept.length === 0) return undefined;
  const heading = { reason: 'heading of the blocks under it', ...ground };
  return { kind: 'section', ...provenance(heading, []), title, blocks: kept };
}

function withRecordsOf(ground: Ground, parts: readonly Provenance[]): Ground {
  return { ...ground, rests: unique([...parts.flatMap((part) => part.records), ...(ground.rests ?? [])]) };
}

function present<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((one): one is Item => one !== undefined);
}
