/**
 * Characters that no file format can hold: controls, and halves of characters. XML and HTML programs refuse a file with
 * them, so they are printed as a code, as the PDF printer does, and never just left out.
 */
import type { Block, Document, ListItem, Run } from '../src/documents/block.ts';

/** Controls but tab and line feed, surrogates without their other half, and code points that are no characters. */
const unprintable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** The text with characters that no file can hold as codes: `[U+0007]`. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(
      unprintable,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

/** The same document with every text clean. Ids and addresses stay as they are. */
export function cleanDocument(document: Document): Document {
  return {
    ...document,
    title: cleanText(document.title),
    office: cleanText(document.office),
    subtitle: document.subtitle.map(cleanRuns),
    ...(document.letterhead === undefined ? {} : { letterhead: document.letterhead.map(cleanRuns) }),
    sections: document.sections.map((section) => ({
      ...section,
      title: cleanText(section.title),
      blocks: section.blocks.map(cleanBlock),
    })),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'section':
      return { ...block, title: cleanText(block.title), blocks: block.blocks.map(cleanBlock) };
    case 'paragraph':
      return { ...block, runs: cleanRuns(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(cleanItem) };
    case 'definitions': {
      const entries = block.entries.map((entry) => ({
        ...entry,
        term: cleanText(entry.term),
        runs: cleanRuns(entry.runs),
      }));
      return { ...block, entries };
    }
    case 'table':
      return {
        ...block,
        caption: cleanText(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: cleanText(column.title) })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(cleanRuns)) })),
      };
  }
}

function cleanItem(item: ListItem): ListItem {
  const clean = { ...item, runs: cleanRuns(item.runs) };
  return item.items === undefined ? clean : { ...clean, items: item.items.map(cleanItem) };
}

function cleanRuns(runs: readonly Run[]): Run[] {
  return runs.map((run) =>
    run.kind === 'gap'
      ? { ...run, gap: { ...run.gap, missing: cleanText(run.gap.missing) } }
      : { ...run, text: cleanText(run.text) },
  );
}
