/**
 * A document as a piece of HTML to paste into a page of the office's website: elements that say what they are, without
 * head, style, script or class, so that it looks like the page around it and passes an editor that strips all else.
 */
import type { Document } from '../../src/documents/block.ts';
import { cleanDocument } from '../clean-document.ts';
import { blockIdsOf } from '../link-targets.ts';
import { printerWords } from '../printer-words.ts';
import { printRuns, printSection, type HtmlContext } from './blocks.ts';
import { printContents } from './contents.ts';
import { escapeHtml } from './escape.ts';
import { madeFrom } from './print-html.ts';

export interface FragmentOptions {
  /** The level of the document's title, 1 to 5; sections are one deeper. 2 unless said: the page has its own first heading. */
  headingLevel?: 1 | 2 | 3 | 4 | 5;
}

/**
 * The fragment as text, UTF-8, ending with a line feed: one element, every id in it prefixed with the kind of document, so
 * that it differs from those of the page. A draft says that it is one before everything else.
 */
export function printDocumentHtmlFragment(given: Document, { headingLevel = 2 }: FragmentOptions = {}): string {
  const document = cleanDocument(given);
  const words = printerWords(document.language);
  const idPrefix = `${document.kind.replace(/[^A-Za-z0-9]/g, '-')}-`;
  const context: HtmlContext = { blockIds: blockIdsOf(document), idPrefix, styled: false };
  const heading = `h${String(headingLevel)}`;
  const notices = [
    ...(document.sample ? [words.sampleNotice] : []),
    ...(document.status === 'draft' ? [`${words.draft}. ${words.draftNotice}`] : []),
  ];
  return `${[
    `<div id="${idPrefix}document" lang="${escapeHtml(document.language)}">`,
    ...notices.map((notice) => `<p><strong>${escapeHtml(notice)}</strong></p>`),
    `<${heading}>${escapeHtml(document.title)}</${heading}>`,
    ...document.subtitle.map((line) => `<p>${printRuns(line, context)}</p>`),
    printContents(document, context),
    ...document.sections.map((section) => printSection(section, headingLevel + 1, context)),
    `<p>${escapeHtml(madeFrom(document, words))}</p>`,
    '</div>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}
