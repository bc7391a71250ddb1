/** A list of the sections with links to them; a short document needs none. */
import type { Document } from '../../src/documents/block.ts';
import { printerWords } from '../printer-words.ts';
import { anchor, type HtmlContext } from './blocks.ts';
import { escapeHtml, printText } from './escape.ts';

const contentsFrom = 4;

/** The contents as a landmark of their own, or nothing. */
export function printContents(document: Document, context: HtmlContext): string {
  if (document.sections.length < contentsFrom) return '';
  const label = printerWords(document.language).contents;
  const items = document.sections
    .filter((section) => section.title.trim() !== '')
    .map((section) => `<li><a href="#${anchor(section.id, context)}">${printText(section.title)}</a></li>`);
  return `<nav aria-label="${escapeHtml(label)}">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}
