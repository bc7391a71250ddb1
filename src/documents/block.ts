/**
 * The block tree: the one shape of every document Candor writes.
 *
 * A document is a tree of blocks. Each block knows why it is there: the rule that made it, the citations behind it, the
 * records (or single answers) it rests on, and the gaps in it. Printers (PDF, Word, HTML, Markdown, text, JSON) only walk
 * this tree; provenance, own wording, drift and version comparison work on block ids. So an id must stay the same as long
 * as the block says the same kind of thing about the same record: it is built from the rule and the record id
 * (`recipients.role.V-003`), never from a position.
 */

/** A statute or regulation as printed, e.g. `Cal. Civ. Code 1798.130(a)(5)(C)`. Always taken from `src/library`. */
export type Citation = string;

/** What a block rests on: a whole record (`V-003`) or one answer of it (`O-001.sells`). */
export type RecordPath = string;

/** A fact that the text needs and the records do not hold. Printed as a marked gap in a draft. */
export interface Gap {
  /** Where the answer belongs, e.g. `R-004.period`. */
  path: RecordPath;
  /** What is missing, in a few plain words, e.g. `period not known yet`. */
  missing: string;
  /** `suggested`: a pack proposed an answer that nobody has confirmed. */
  state: 'unknown' | 'suggested';
}

/** A piece of a line of text. */
export type Run =
  | { kind: 'text'; text: string; strong?: true }
  /** A link; `href` is `https:`, `mailto:`, `tel:` or `#block-id`. */
  | { kind: 'link'; text: string; href: string }
  /** A marked gap; printed as highlighted brackets in a draft. */
  | { kind: 'gap'; gap: Gap };

/** Why a block is there. */
export interface Provenance {
  /** Stable id, unique in the document: lower-case words, dots and record ids, e.g. `collect.category.A`. */
  id: string;
  /** The composing rule that made the block, e.g. `collect.table`. */
  rule: string;
  /** Statutes and regulations that ask for this text, or define its words. May be empty. */
  citations: Citation[];
  /** The records the text rests on, in reading order, without repeats. */
  records: RecordPath[];
  /** Why the block is there when it rests on no record, e.g. `explains the table`. Required when `records` is empty. */
  reason?: string;
  /** Only where words of the office's own stand, or where the office has put the block in another place. */
  own?: OwnWords;
}

/** What own wording did to a block, and what stands there without it. */
export interface OwnWords {
  /** The own wording, e.g. `W-001`. */
  record: RecordPath;
  change: 'reword' | 'addAfter' | 'moveAfter';
  /** The words that the records give for the block now; empty for a paragraph that the office has added. */
  generated: string;
  /** `changed`: the records no longer say what they said when the office chose its words. */
  state: 'current' | 'changed';
}

export interface SectionBlock extends Provenance {
  kind: 'section';
  /** Plain text of the heading. The level is the depth of nesting: a top section is a level-2 heading (the title is 1). */
  title: string;
  blocks: Block[];
}

export interface ParagraphBlock extends Provenance {
  kind: 'paragraph';
  runs: Run[];
}

export interface ListItem extends Provenance {
  runs: Run[];
  /** A nested list, at most one level deep. */
  items?: ListItem[];
}

export interface ListBlock extends Provenance {
  kind: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface TableRow extends Provenance {
  /** One cell per column; the first cell is the row's header. A cell is a line of runs, or several lines. */
  cells: Cell[];
}

/** Lines of a cell; most have one. */
export type Cell = Run[][];

export interface TableBlock extends Provenance {
  kind: 'table';
  caption: string;
  /** Column headings with their relative widths (they add up to 1). */
  columns: { title: string; width: number }[];
  rows: TableRow[];
}

export interface DefinitionEntry extends Provenance {
  term: string;
  runs: Run[];
}

/** Terms with their explanation; also used for the one-page summary ("What we collect: …"). */
export interface DefinitionsBlock extends Provenance {
  kind: 'definitions';
  entries: DefinitionEntry[];
}

/** A block that may stand in a section. */
export type Block = SectionBlock | ParagraphBlock | ListBlock | TableBlock | DefinitionsBlock;

/** The rule of the line that says who signs a letter: printers leave room for a name by hand above it. */
export const signedByRule = 'letter.signed-by';

/** The rule of a section of a letter that begins a sheet of its own: to be filled in and sent back. */
export const returnSheetRule = 'letter.return-sheet';

/** The rule of a section with room to sign by hand. In print, the end of what is signed stands on the same page. */
export const signatureSectionRule = 'review-minute.signature.section';

/** A whole document, ready for any printer. */
export interface Document {
  /** What it is: `policy`, `shine-the-light`, … */
  kind: string;
  /** Title as printed, e.g. `Privacy Policy`. */
  title: string;
  /** The office's name as printed. */
  office: string;
  /** BCP 47, e.g. `en-US`. */
  language: string;
  /** The date the text speaks of (ISO 8601). */
  asOf: string;
  /** Lines under the title, e.g. `In force from December 1, 2026`. */
  subtitle: Run[][];
  /**
   * Only in a letter: who writes, line by line, the name first. `subtitle` is then the address on the envelope, with the day
   * as its last line, and `title` is what the letter is about.
   */
  letterhead?: Run[][];
  /** True for the made-up offices: every page and every export says SAMPLE. */
  sample: boolean;
  /** `Draft` unless the document prints an issued version. */
  status: 'draft' | 'issued';
  sections: SectionBlock[];
}
