/** A document as plain text, 80 columns, for mail and for reading anywhere. */
import { plainTextOf, plainTextOfCell } from '../../src/documents/plain-text.ts';
import {
  returnSheetRule,
  type Block,
  type Document,
  type ListItem,
  type Run,
  type SectionBlock,
} from '../../src/documents/block.ts';
import { cleanDocument } from '../clean-document.ts';
import { cellsOf } from '../table-columns.ts';
import { introducing, printedDate, printerWords, type PrinterWords } from '../printer-words.ts';

const width = 80;

/** The document as text, lines of at most 80 characters (a longer word stands alone), ending with a line feed. */
export function printDocumentText(given: Document): string {
  const document = cleanDocument(given);
  const words = printerWords(document.language);
  const notice = document.status === 'draft' ? ` ${words.draftNotice}` : '';
  if (document.letterhead !== undefined) return printLetterText(document, document.letterhead, words);
  const parts = [
    `${document.title.toUpperCase()}\n${document.office}`,
    ...(document.sample ? [wrap(words.sampleNotice)] : []),
    ...document.subtitle.map((line) => wrap(plainTextOf(line))),
    ...document.sections.map((section) => printSection(section, 2)),
    '-'.repeat(width),
    wrap(words.madeFrom(printedDate(document.asOf, document.language)) + notice),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A letter: the day, the address, what it is about, the text, and the office under its signature, as in an email; then what is to be sent back. */
function printLetterText(document: Document, letterhead: Run[][], words: PrinterWords): string {
  const text = document.sections.filter(({ rule }) => rule !== returnSheetRule);
  const sheets = document.sections.filter(({ rule }) => rule === returnSheetRule);
  const lines = (all: Run[][]): string => all.map((line) => wrap(plainTextOf(line))).join('\n');
  const parts = [
    ...(document.sample ? [wrap(words.sampleNotice)] : []),
    ...(document.status === 'draft' ? [wrap(`${words.draft}. ${words.draftNotice}`)] : []),
    lines(document.subtitle.slice(-1)),
    lines(document.subtitle.slice(0, -1)),
    wrap(words.subject(document.title)),
    ...text.map((section) => printSection(section, 2)),
    lines(letterhead),
    ...sheets.map((section) => printSection(section, 2)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printSection(section: SectionBlock, level: number): string {
  const blocks = section.blocks.map((block) => printBlock(block, level + 1)).filter((block) => block !== '');
  if (section.title.trim() === '') return blocks.join('\n\n');
  const title = wrap(level === 2 ? section.title.toUpperCase() : section.title);
  const longest = Math.max(...title.split('\n').map((one) => one.length));
  const heading = `${title}\n${(level === 2 ? '=' : '-').repeat(longest)}`;
  return [heading, ...blocks].join('\n\n');
}

function printBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'section':
      return printSection(block, level);
    case 'paragraph':
      return wrap(plainTextOf(block.runs));
    case 'list':
      return list(block.items, block.ordered, '');
    case 'definitions':
      return block.entries.map((one) => wrap(`${introducing(one.term)} ${plainTextOf(one.runs)}`, '', '  ')).join('\n');
    case 'table':
      return [
        ...(block.caption.trim() === '' ? [] : [wrap(block.caption)]),
        ...block.rows.map((row) => tableRow(cellsOf(row, block.columns.length).map(plainTextOfCell), block.columns)),
      ].join('\n\n');
  }
}

/** A table row as lines "Column: text": columns side by side do not survive mail programs. */
function tableRow(cells: string[], columns: { title: string }[]): string {
  return columns
    .map((column, index) => {
      const value = (cells[index] ?? '').replaceAll('\n', '; ');
      return wrap(`${introducing(column.title)} ${value}`, index === 0 ? '' : '  ', '    ');
    })
    .join('\n');
}

function list(items: ListItem[], ordered: boolean, indent: string): string {
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const own = wrap(mark + plainTextOf(item.runs), indent, indent + ' '.repeat(mark.length));
      return item.items ? `${own}\n${list(item.items, false, `${indent}  `)}` : own;
    })
    .join('\n');
}

/** Breaks text into lines; the first begins with `first`, the others with `rest`. */
function wrap(text: string, first = '', rest = first): string {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current].join('\n');
}
