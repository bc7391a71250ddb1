/**
 * A document as one self-contained HTML page: no scripts, no outside files, readable by screen readers, good on paper.
 * Block ids become element ids, so a link can lead to any sentence.
 */
import type { Block, Cell, Document, ListItem, Run, SectionBlock } from '../../src/documents/block.ts';
import { printedDate, printerWords } from '../printer-words.ts';
import { escapeHtml } from './escape.ts';
import { pageStyle } from './page-style.ts';

/** The page as text, UTF-8, ending with a line feed. The same document gives the same text. */
export function printDocumentHtml(document: Document): string {
  const words = printerWords(document.language);
  const title = `${document.title} – ${document.office}`;
  const sample = document.sample ? `<p class="sample">${escapeHtml(words.sampleNotice)}</p>` : '';
  const subtitle = document.subtitle.map((line) => `<p class="subtitle">${runs(line)}</p>`).join('\n');
  const notice = document.status === 'draft' ? ` ${words.draftNotice}` : '';
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(document.sample ? `SAMPLE: ${title}` : title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<header>
${sample}
<p class="office">${escapeHtml(document.office)}</p>
<h1>${escapeHtml(document.title)}</h1>
${subtitle}
</header>
${contents(document)}
${document.sections.map((section) => printSection(section, 2)).join('\n')}
</main>
<footer><p>${escapeHtml(words.madeFrom(printedDate(document.asOf, document.language)) + notice)}</p></footer>
</body>
</html>
`;
}

/** A list of the sections; a short document needs none. */
function contents(document: Document): string {
  if (document.sections.length < 4) return '';
  const label = printerWords(document.language).contents;
  const items = document.sections.map(
    (section) => `<li><a href="#${anchor(section.id)}">${escapeHtml(section.title)}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(label)}">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function printSection(section: SectionBlock, level: number): string {
  const tag = `h${Math.min(level, 6)}`;
  const id = anchor(section.id);
  const heading = `<${tag} id="${id}-title">${escapeHtml(section.title)}</${tag}>`;
  const body = section.blocks.map((block) => printBlock(block, level + 1)).join('\n');
  return `<section id="${id}" aria-labelledby="${id}-title">\n${heading}\n${body}\n</section>`;
}

function printBlock(block: Block, level: number): string {
  const id = `id="${anchor(block.id)}"`;
  switch (block.kind) {
    case 'section':
      return printSection(block, level);
    case 'paragraph':
      return `<p ${id}>${runs(block.runs)}</p>`;
    case 'list':
      return list(block.items, block.ordered, id);
    case 'definitions': {
      const entries = block.entries.map(
        (one) => `<div id="${anchor(one.id)}"><dt>${escapeHtml(one.term)}</dt><dd>${runs(one.runs)}</dd></div>`,
      );
      return `<dl ${id}>\n${entries.join('\n')}\n</dl>`;
    }
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('');
      const columns = block.columns.map((column) => `<col class="w${Math.round(column.width * 20)}">`).join('');
      const rows = block.rows.map((row) => {
        const [first = [], ...rest] = row.cells;
        return `<tr id="${anchor(row.id)}"><th scope="row">${cell(first)}</th>${rest.map((one) => `<td>${cell(one)}</td>`).join('')}</tr>`;
      });
      const table = `<table>\n<caption id="${anchor(block.id)}-caption">${escapeHtml(block.caption)}</caption>\n<colgroup>${columns}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      // A wide table scrolls by itself on a small screen; the keyboard reaches it too.
      return `<div ${id} class="table" role="region" tabindex="0" aria-labelledby="${anchor(block.id)}-caption">\n${table}\n</div>`;
    }
  }
}

function list(items: ListItem[], ordered: boolean, id: string): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map((item) => {
    const nested = item.items ? `\n${list(item.items, false, '')}` : '';
    return `<li id="${anchor(item.id)}">${runs(item.runs)}${nested}</li>`;
  });
  return `<${[tag, id].filter(Boolean).join(' ')}>\n${lines.join('\n')}\n</${tag}>`;
}

function cell(lines: Cell): string {
  return lines.map(runs).join('<br>');
}

function runs(line: Run[]): string {
  return line.map(run).join('');
}

function run(one: Run): string {
  switch (one.kind) {
    case 'text':
      return one.strong ? `<strong>${escapeHtml(one.text)}</strong>` : escapeHtml(one.text);
    case 'gap':
      return `<mark>[${escapeHtml(one.gap.missing)}]</mark>`;
    case 'link':
      return `<a href="${escapeHtml(address(one.href))}">${escapeHtml(one.text)}</a>`;
  }
}

/** Only addresses that a document may hold; anything else leads nowhere. */
function address(href: string): string {
  if (href.startsWith('#')) return `#${anchor(href.slice(1))}`;
  return /^(https:\/\/|mailto:|tel:)/i.test(href) ? href : '#';
}

/** Ids hold letters, digits, dots and dashes only; others would break links. */
function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9.-]/g, '-');
}
