/** The text of printed documents without what a format adds to it, for comparing formats with each other. */
import type { Block, Document, ListItem } from '../../src/documents/block.ts';
import { plainTextOf } from '../../src/documents/plain-text.ts';
import { elementsNamed, type XmlElement } from './xml-tree.ts';

/** Letters and figures only, in small letters: the rest is how a format writes them. */
export function lettersOf(texts: readonly string[]): string {
  return texts
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The texts of a page or of a part of one, without its head and its contents. */
export function htmlTexts(html: string): string[] {
  return html
    .replace(/<head>[\s\S]*?<\/head>|<nav[\s\S]*?<\/nav>/gu, ' ')
    .replace(/<[^>]+>/gu, '\n')
    .replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'")
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The text of Markdown, without addresses, rules of tables and numbers of lists. */
export function markdownTexts(markdown: string): string[] {
  return markdown.split('\n').map((line) =>
    line
      .replace(/^\s*\d+\. /u, '')
      .replace(/\]\(<[^>]*>\)/gu, '')
      .replaceAll('<br>', ' '),
  );
}

/** The paragraphs of a Word file, without its contents and without codes of fields. */
export function docxTexts(body: XmlElement): string[] {
  const inContents = new Set(elementsNamed(body, 'w:sdt').flatMap((contents) => elementsNamed(contents, 'w:p')));
  return elementsNamed(body, 'w:p')
    .filter((paragraph) => !inContents.has(paragraph) && !isContentsHeading(paragraph))
    .map((paragraph) =>
      elementsNamed(paragraph, 'w:t')
        .map((run) => run.text)
        .join(''),
    );
}

function isContentsHeading(paragraph: XmlElement): boolean {
  return elementsNamed(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') === 'TOCHeading';
}

/** All texts of a document as plain text has them: a table row by row, each cell with the title of its column. */
export function textsAsPlainText(document: Document): string[] {
  const ofItem =
    (ordered: boolean) =>
    (item: ListItem, index: number): string[] => [
      ...(ordered ? [`${String(index + 1)}.`] : []),
      plainTextOf(item.runs),
      ...(item.items ?? []).flatMap(ofItem(false)),
    ];
  const ofBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'section':
        return [block.title, ...block.blocks.flatMap(ofBlock)];
      case 'paragraph':
        return [plainTextOf(block.runs)];
      case 'list':
        return block.items.flatMap(ofItem(block.ordered));
      case 'definitions':
        return block.entries.flatMap((entry) => [entry.term, plainTextOf(entry.runs)]);
      case 'table':
        return [
          block.caption,
          ...block.rows.flatMap((row) =>
            block.columns.flatMap((column, index) => [column.title, ...(row.cells[index] ?? []).map(plainTextOf)]),
          ),
        ];
    }
  };
  return [document.title, ...document.subtitle.map(plainTextOf), ...document.sections.flatMap(ofBlock)];
}
