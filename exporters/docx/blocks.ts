/** The blocks of a document as Word's paragraphs, lists and tables, each in a style of its own. */
import { HeadingLevel, Paragraph, type FileChild, type IParagraphOptions, type ParagraphChild } from 'docx';
import {
  returnSheetRule,
  signedByRule,
  type Block,
  type ListItem,
  type SectionBlock,
} from '../../src/documents/block.ts';
import { introducing } from '../printer-words.ts';
import { textRuns, type WordRuns } from './runs.ts';
import { characterStyles, paragraphStyles } from './styles.ts';
import { wordTable } from './table.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** Room for a name written by hand, in twentieths of a point. */
const signatureRoom = 800;

/** Numbered lists of a document, so that each begins with 1. */
export interface ListCounter {
  lists: number;
}

/** What is the same for all blocks of a document. */
export interface BlockContext {
  runs: WordRuns;
  counter: ListCounter;
}

/**
 * A section: its heading, then its blocks. `level` is 0 for a top section. A section without a title has no heading, and keeps
 * the distance that a table in front of it needs.
 */
export function sectionChildren(
  section: SectionBlock,
  level: number,
  context: BlockContext,
  before?: SectionBlock,
): FileChild[] {
  const heading = headings[Math.min(level, headings.length - 1)] ?? HeadingLevel.HEADING_5;
  const { runs } = context;
  const title =
    section.title.trim() === ''
      ? []
      : [
          new Paragraph({
            heading,
            pageBreakBefore: section.rule === returnSheetRule,
            children: runs.placed(section.id, textRuns(section.title)),
          }),
        ];
  return [
    ...title,
    ...section.blocks.flatMap((block, index) => {
      const previous = index === 0 && title.length === 0 ? before : section.blocks[index - 1];
      return blockChildren(block, level, context, previous);
    }),
  ];
}

function blockChildren(block: Block, level: number, context: BlockContext, previous: Block | undefined): FileChild[] {
  const { runs } = context;
  // Word has no distance below a table, so what follows keeps it.
  const below: IParagraphOptions = endsWithTable(previous) ? { spacing: { before: 200 } } : {};
  switch (block.kind) {
    case 'section':
      return sectionChildren(block, level + 1, context);
    case 'paragraph': {
      const children = runs.line(block.runs);
      const room = block.rule === signedByRule ? { spacing: { before: signatureRoom } } : below;
      return children.length === 0 ? [] : [new Paragraph({ ...room, children: runs.placed(block.id, children) })];
    }
    case 'list': {
      context.counter.lists += 1;
      return listChildren(
        block.items,
        { ordered: block.ordered, level: 0, instance: context.counter.lists },
        context,
        below,
      );
    }
    case 'definitions':
      return block.entries.map(
        (entry, index) =>
          new Paragraph({
            style: paragraphStyles.definition,
            ...(index === 0 ? below : {}),
            children: runs.placed(entry.id, [
              ...textRuns(`${introducing(entry.term)} `, { style: characterStyles.strong }),
              ...runs.line(entry.runs),
            ]),
          }),
      );
    case 'table':
      return block.columns.length === 0 ? [] : [...caption(block.id, block.caption, runs), wordTable(block, runs)];
  }
}

/** Whether a table is the last thing that a block prints. */
function endsWithTable(block: Block | undefined): boolean {
  return block?.kind === 'section' ? endsWithTable(block.blocks.at(-1)) : block?.kind === 'table';
}

function caption(id: string, text: string, runs: WordRuns): Paragraph[] {
  // Without a caption, an empty line keeps two tables from growing together.
  const children = text.trim() === '' ? [] : textRuns(text);
  return [new Paragraph({ style: paragraphStyles.caption, keepNext: true, children: runs.placed(id, children) })];
}

interface ListLevel {
  ordered: boolean;
  level: number;
  instance: number;
}

function listChildren(
  items: readonly ListItem[],
  { ordered, level, instance }: ListLevel,
  context: BlockContext,
  first: IParagraphOptions,
): Paragraph[] {
  return items.flatMap((item, index) => {
    const children: ParagraphChild[] = context.runs.placed(item.id, context.runs.line(item.runs));
    const numbering = { reference: ordered ? 'numbers' : 'bullets', level, instance };
    const style = ordered ? paragraphStyles.number : paragraphStyles.bullet;
    const paragraph = new Paragraph({ style, numbering, ...(index === 0 ? first : {}), children });
    return [paragraph, ...listChildren(item.items ?? [], { ordered, level: level + 1, instance }, context, {})];
  });
}
