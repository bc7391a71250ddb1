/** A document as Markdown (CommonMark with GitHub tables). Text of records is escaped, so it can never turn into markup. */
import type { Block, Cell, Document, ListItem, Run, SectionBlock } from '../../src/documents/block.ts';
import { cleanDocument } from '../clean-document.ts';
import { linkTarget } from '../link-targets.ts';
import { cellsOf } from '../table-columns.ts';
import { introducing, printedDate, printerWords } from '../printer-words.ts';

const noBlocks: ReadonlySet<string> = new Set();

/** The document as Markdown text, ending with a line feed. */
export function printDocumentMarkdown(given: Document): string {
  const document = cleanDocument(given);
  const words = printerWords(document.language);
  const notice = document.status === 'draft' ? ` ${words.draftNotice}` : '';
  const parts = [
    `# ${escape(document.title)}`,
    `**${escape(document.office)}**`,
    ...(document.sample ? [`**${escape(words.sampleNotice)}**`] : []),
    ...document.subtitle.map(line),
    ...document.sections.map((section) => printSection(section, 2)),
    '---',
    escape(words.madeFrom(printedDate(document.asOf, document.language)) + notice),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printSection(section: SectionBlock, level: number): string {
  const heading = section.title.trim() === '' ? [] : [`${'#'.repeat(Math.min(level, 6))} ${escape(section.title)}`];
  const blocks = section.blocks.map((block) => printBlock(block, level + 1));
  return [...heading, ...blocks.filter((block) => block !== '')].join('\n\n');
}

function printBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'section':
      return printSection(block, level);
    case 'paragraph':
      return line(block.runs);
    case 'list':
      return list(block.items, block.ordered, '');
    case 'definitions':
      return block.entries.map((one) => `- **${escape(introducing(one.term))}** ${line(one.runs)}`).join('\n');
    case 'table': {
      const head = `| ${block.columns.map((column) => escape(column.title)).join(' | ')} |`;
      const rule = `| ${block.columns.map(() => '---').join(' | ')} |`;
      const rows = block.rows.map((row) => `| ${cellsOf(row, block.columns.length).map(cell).join(' | ')} |`);
      const caption = block.caption.trim() === '' ? [] : [`*${escape(block.caption)}*`, ''];
      return [...caption, head, rule, ...rows].join('\n');
    }
  }
}

function list(items: ListItem[], ordered: boolean, indent: string): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}.` : '-';
      const nested = item.items ? `\n${list(item.items, false, `${indent}   `)}` : '';
      return `${indent}${mark} ${line(item.runs)}${nested}`;
    })
    .join('\n');
}

function cell(lines: Cell): string {
  return lines.map(line).join('<br>');
}

function line(runs: Run[]): string {
  return runs
    .map(run)
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}

function run(one: Run): string {
  switch (one.kind) {
    case 'text':
      return one.strong ? `**${escape(one.text)}**` : escape(one.text);
    case 'gap':
      return `**\\[${escape(one.gap.missing)}\\]**`;
    case 'link': {
      // Places inside the document have no name in Markdown; other addresses than those of a document are no links.
      const target = linkTarget(one.href, noBlocks);
      if (target?.kind !== 'address') return escape(one.text);
      return `[${escape(one.text)}](<${target.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    }
  }
}

/** Every character that could begin markup gets a backslash; a line never begins with one that makes a list or heading. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
    .replace(/&(?=[a-z#])/gi, '\\&');
}
