/** A document as Markdown (CommonMark with GitHub tables). Text of records is escaped, so it can never turn into markup. */
import type { Block, Cell, Document, ListItem, Run, SectionBlock } from '../../src/documents/block.ts';
import { printedDate, printerWords } from '../printer-words.ts';

/** The document as Markdown text, ending with a line feed. */
export function printDocumentMarkdown(document: Document): string {
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
  const heading = `${'#'.repeat(Math.min(level, 6))} ${escape(section.title)}`;
  return [heading, ...section.blocks.map((block) => printBlock(block, level + 1))].join('\n\n');
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
      return block.entries.map((one) => `- **${escape(one.term)}:** ${line(one.runs)}`).join('\n');
    case 'table': {
      const head = `| ${block.columns.map((column) => escape(column.title)).join(' | ')} |`;
      const rule = `| ${block.columns.map(() => '---').join(' | ')} |`;
      const rows = block.rows.map((row) => `| ${row.cells.map(cell).join(' | ')} |`);
      return [`*${escape(block.caption)}*`, '', head, rule, ...rows].join('\n');
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
    case 'link':
      return one.href.startsWith('#')
        ? escape(one.text)
        : `[${escape(one.text)}](<${one.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }
}

/** Every character that could begin markup gets a backslash; a line never begins with one that makes a list or heading. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+[.)])/, '$1\\$2')
    .replace(/&(?=[a-z#])/gi, '\\&');
}
