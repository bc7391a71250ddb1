/** The blocks of a document as HTML elements that say what they are: headings, lists, tables with header cells. */
import type { Block, Cell, ListItem, Run, SectionBlock, TableBlock } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { linkTarget } from '../link-targets.ts';
import { cellsOf, columnShares } from '../table-columns.ts';
import { escapeHtml, printText } from './escape.ts';

/** What is the same for all blocks of a document. */
export interface HtmlContext {
  /** Where links may lead. */
  blockIds: ReadonlySet<string>;
  /** Before every id, so that it differs from those of the page around it. */
  idPrefix: string;
  /** True for a page of our own, with our own style; false for a part of somebody else's. */
  styled: boolean;
}

/** A section with its heading at a level (1 to 6; what is deeper is 6). A section without a title has no heading. */
export function printSection(section: SectionBlock, level: number, context: HtmlContext): string {
  const id = anchor(section.id, context);
  const body = section.blocks.map((block) => printBlock(block, level + 1, context));
  if (section.title.trim() === '') return [`<section id="${id}">`, ...body, '</section>'].join('\n');
  const tag = `h${String(Math.min(level, 6))}`;
  const heading = `<${tag} id="${id}-title">${printText(section.title)}</${tag}>`;
  return [`<section id="${id}" aria-labelledby="${id}-title">`, heading, ...body, '</section>'].join('\n');
}

/** The id of a block in the page. Ids hold letters, digits, dots and dashes only; others would break links. */
export function anchor(id: string, { idPrefix }: HtmlContext): string {
  return idPrefix + id.replace(/[^A-Za-z0-9.-]/g, '-');
}

/** A line of runs. Only addresses that a document may hold are links; others are printed as text. */
export function printRuns(line: readonly Run[], context: HtmlContext): string {
  return line.map((run) => printRun(run, context)).join('');
}

function printBlock(block: Block, level: number, context: HtmlContext): string {
  const id = `id="${anchor(block.id, context)}"`;
  switch (block.kind) {
    case 'section':
      return printSection(block, level, context);
    case 'paragraph':
      return plainTextOf(block.runs).trim() === '' ? '' : `<p ${id}>${printRuns(block.runs, context)}</p>`;
    case 'list':
      return block.items.length === 0 ? '' : list(block.items, block.ordered, id, context);
    case 'definitions': {
      if (block.entries.length === 0) return '';
      const entries = block.entries.map(
        (one) =>
          `<div id="${anchor(one.id, context)}"><dt>${printText(one.term)}</dt><dd>${printRuns(one.runs, context)}</dd></div>`,
      );
      return `<dl ${id}>\n${entries.join('\n')}\n</dl>`;
    }
    case 'table':
      return block.columns.length === 0 ? '' : table(block, id, context);
  }
}

function list(items: readonly ListItem[], ordered: boolean, id: string, context: HtmlContext): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map((item) => {
    const nested = item.items === undefined ? '' : `\n${list(item.items, ordered, '', context)}`;
    return `<li id="${anchor(item.id, context)}">${printRuns(item.runs, context)}${nested}</li>`;
  });
  return `<${[tag, id].filter(Boolean).join(' ')}>\n${lines.join('\n')}\n</${tag}>`;
}

function table(block: TableBlock, id: string, context: HtmlContext): string {
  const captionId = `${anchor(block.id, context)}-caption`;
  const hasCaption = block.caption.trim() !== '';
  const parts = [
    ...(hasCaption ? [`<caption id="${captionId}">${printText(block.caption)}</caption>`] : []),
    ...(context.styled ? [`<colgroup>${columns(block)}</colgroup>`] : []),
    `<thead><tr>${block.columns.map((column) => `<th scope="col">${printText(column.title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...block.rows.map((row) => {
      const [first = [], ...rest] = cellsOf(row, block.columns.length);
      const cells = rest.map((cell) => `<td>${cellLines(cell, context)}</td>`).join('');
      return `<tr id="${anchor(row.id, context)}"><th scope="row">${rowHeading(first, context)}</th>${cells}</tr>`;
    }),
    '</tbody>',
  ];
  if (!context.styled) return [`<table ${id}>`, ...parts, '</table>'].join('\n');
  // A wide table scrolls by itself on a small screen; the keyboard reaches it too.
  const region = hasCaption ? ` role="region" tabindex="0" aria-labelledby="${captionId}"` : '';
  return [`<div ${id} class="table"${region}>`, '<table>', ...parts, '</table>', '</div>'].join('\n');
}

/** Widths as classes, in steps of a fortieth. */
function columns(block: TableBlock): string {
  return columnShares(block)
    .map((share) => `<col class="w${String(Math.max(1, Math.round(share * 40)))}">`)
    .join('');
}

/** Of a row's heading the first line stands out: the others tell more about it. */
function rowHeading(lines: Cell, context: HtmlContext): string {
  const [first = [], ...more] = lines;
  const others = more.map((line) => `<br><span class="more">${printRuns(line, context)}</span>`).join('');
  return printRuns(first, context) + (context.styled ? others : others.replaceAll(' class="more"', ''));
}

function cellLines(lines: Cell, context: HtmlContext): string {
  return lines.map((line) => printRuns(line, context)).join('<br>');
}

function printRun(run: Run, context: HtmlContext): string {
  switch (run.kind) {
    case 'text':
      return run.strong ? `<strong>${printText(run.text)}</strong>` : printText(run.text);
    case 'gap':
      return `<mark>[${printText(run.gap.missing)}]</mark>`;
    case 'link': {
      const target = linkTarget(run.href, context.blockIds);
      if (target === undefined) return printText(run.text);
      const href = target.kind === 'block' ? `#${anchor(target.id, context)}` : target.href;
      return `<a href="${escapeHtml(href)}">${printText(run.text)}</a>`;
    }
  }
}
