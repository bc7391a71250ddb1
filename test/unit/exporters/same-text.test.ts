/** One policy, five formats: every sentence of the block tree, in its order, and nothing else but what a printer adds. */
import { describe, expect, it } from 'vitest';
import { printDocumentDocx } from '../../../exporters/docx/print-docx.ts';
import { printDocumentHtmlFragment } from '../../../exporters/html/print-fragment.ts';
import { printDocumentHtml } from '../../../exporters/html/print-html.ts';
import { printDocumentMarkdown } from '../../../exporters/markdown/print-markdown.ts';
import { printDocumentPdf } from '../../../exporters/pdf/print-document.ts';
import { printDocumentText } from '../../../exporters/text/print-text.ts';
import { loadFont } from '../../../main/fonts.ts';
import type { Document } from '../../../src/documents/block.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { textsInReadingOrder } from '../../support/documents.ts';
import { layoutProblems } from '../../support/pdf-layout.ts';
import { contentTexts, inspectPdf } from '../../support/pdf-structure.ts';
import { docxTexts, htmlTexts, lettersOf, markdownTexts, textsAsPlainText } from '../../support/printed-texts.ts';
import { seedOffice, seedSlugs } from '../../support/seeds.ts';
import { openWord } from '../../support/word-structure.ts';

const asOf = '2026-11-22';
const madeFrom = 'Made from the office’s records as of November 22, 2026. A draft for review, not legal advice.';
const sampleNotice = 'SAMPLE. The office in this document is made up, and so are all its records.';

const offices = [
  ['imaging-studio', imagingStudio] as const,
  ...seedSlugs.map((slug) => [slug, seedOffice(slug)] as const),
];
const policies = offices.flatMap(([slug, office]) =>
  (office.policyDocument.length === 0 ? [undefined] : office.policyDocument.map(({ id }) => id)).map(
    (policyId): [string, Document] => [`${slug} ${policyId ?? ''}`, composePolicy(office, { policyId, asOf })],
  ),
);

/** What is to be printed: title, what the printer adds behind it, and the rest. */
function expected(document: Document, afterTitle: string[], texts = textsInReadingOrder(document)): string {
  const [title = '', ...rest] = texts;
  const notice = document.sample ? [sampleNotice] : [];
  return lettersOf([title, ...afterTitle, ...notice, ...rest]);
}

describe.each(policies)('the policy of %s', (_slug, document) => {
  it('is the same text, in the same order, in every format', async () => {
    const { office } = document;
    const html = htmlTexts(printDocumentHtml(document));
    const notice = document.sample ? [sampleNotice] : [];
    expect(lettersOf(html)).toBe(lettersOf([...notice, office, ...textsInReadingOrder(document), madeFrom]));
    expect(lettersOf(htmlTexts(printDocumentHtmlFragment(document)))).toBe(
      lettersOf([
        ...notice,
        'Draft. A draft for review, not legal advice.',
        ...textsInReadingOrder(document),
        madeFrom,
      ]),
    );
    expect(lettersOf(markdownTexts(printDocumentMarkdown(document)))).toBe(
      expected(document, [office]) + lettersOf([madeFrom]),
    );
    expect(lettersOf([printDocumentText(document)])).toBe(
      expected(document, [office], textsAsPlainText(document)) + lettersOf([madeFrom]),
    );
    const word = await openWord(await printDocumentDocx(document, { createdAt: asOf }));
    expect(lettersOf(docxTexts(word.body))).toBe(expected(document, []));
    const bytes = await printDocumentPdf(document, { fonts: loadFont, createdAt: asOf });
    const { root, pages } = inspectPdf(bytes);
    expect(lettersOf(contentTexts(root))).toBe(expected(document, []));
    expect(layoutProblems(pages)).toEqual([]);
  });
});
