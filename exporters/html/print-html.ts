/**
 * A document as one self-contained HTML page: no scripts, no outside files, readable by screen readers, good on paper.
 * Block ids become element ids, so a link can lead to any sentence.
 */
import type { Document } from '../../src/documents/block.ts';
import { cleanDocument } from '../clean-document.ts';
import { blockIdsOf } from '../link-targets.ts';
import { printedDate, printerWords, type PrinterWords } from '../printer-words.ts';
import { printRuns, printSection, type HtmlContext } from './blocks.ts';
import { printContents } from './contents.ts';
import { escapeHtml } from './escape.ts';
import { pageStyle, paperStyle } from './page-style.ts';

/** The page as text, UTF-8, ending with a line feed. The same document gives the same text. */
export function printDocumentHtml(given: Document): string {
  const document = cleanDocument(given);
  const words = printerWords(document.language);
  const context: HtmlContext = { blockIds: blockIdsOf(document), idPrefix: '', styled: true };
  const title = `${document.title} – ${document.office}`;
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(document.sample ? `SAMPLE: ${title}` : title)}</title>
<style>
${pageStyle}${runningStyle(document, words)}</style>
</head>
<body>
<main>
<header>
${document.sample ? `<p class="sample">${escapeHtml(words.sampleNotice)}</p>` : ''}
<p class="office">${escapeHtml(document.office)}</p>
<h1>${escapeHtml(document.title)}</h1>
${document.subtitle.map((line) => `<p class="subtitle">${printRuns(line, context)}</p>`).join('\n')}
</header>
${printContents(document, context)}
${document.sections.map((section) => printSection(section, 2, context)).join('\n')}
</main>
<footer><p>${escapeHtml(madeFrom(document, words))}</p></footer>
</body>
</html>
`;
}

/** What stands at the head and foot of each sheet of paper. */
function runningStyle(document: Document, words: PrinterWords): string {
  return paperStyle({
    head: `${document.office} · ${document.title}`,
    status: document.sample ? `SAMPLE · ${words[document.status]}` : words[document.status],
    page: words.page('{page}', '{pages}').split(/(\{\w+\})/u),
  });
}

/** What the document is made from, and that a draft is one. */
export function madeFrom(document: Document, words: PrinterWords): string {
  const made = words.madeFrom(printedDate(document.asOf, document.language));
  return document.status === 'draft' ? `${made} ${words.draftNotice}` : made;
}
