import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../../exporters/clean-document.ts';
import { printDocumentDocx } from '../../../exporters/docx/print-docx.ts';
import { printDocumentHtmlFragment } from '../../../exporters/html/print-fragment.ts';
import { printDocumentMarkdown } from '../../../exporters/markdown/print-markdown.ts';
import { printDocumentText } from '../../../exporters/text/print-text.ts';
import { anyDocument } from '../../support/any-document.ts';
import { textsInReadingOrder } from '../../support/documents.ts';
import { docxTexts, lettersOf, markdownTexts } from '../../support/printed-texts.ts';
import { openWord, wordProblems } from '../../support/word-structure.ts';
import { parseXml } from '../../support/xml-tree.ts';

it('is a Word file that opens, and loses no letter, whatever its texts hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const word = await openWord(await printDocumentDocx(document, { createdAt: '2026-11-22' }));
      expect(wordProblems(word)).toEqual([]);
      expect(lettersOf(docxTexts(word.body))).toBe(lettersOf(textsInReadingOrder(document).map(cleanText)));
    }),
    { numRuns: 15 },
  );
});

it('is well-formed HTML, and Markdown and text that hold every letter', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const fragment = printDocumentHtmlFragment(document).trim();
      const printed = [
        parseXml(fragment.replaceAll(/<(br|wbr)>/gu, '<$1/>')).text,
        markdownTexts(printDocumentMarkdown(document)).join(' '),
        printDocumentText(document),
      ].map((one) => lettersOf([one]));
      const lines = textsInReadingOrder(document).map((line) => lettersOf([cleanText(line)]));
      for (const one of printed) for (const line of lines) expect(one).toContain(line);
    }),
    { numRuns: 60 },
  );
});
