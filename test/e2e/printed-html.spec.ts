/** HTML documents in a browser: what axe says of them, how they fit a small window, and what comes out on paper. */
import { printDocumentHtmlFragment } from '../../exporters/html/print-fragment.ts';
import { printDocumentHtml } from '../../exporters/html/print-html.ts';
import { readBackPdf } from '../../exporters/pdf/read-back.ts';
import type { Document } from '../../src/documents/block.ts';
import { accessibilityProblems, sidewaysOverflow } from '../accessibility/check-page.ts';
import { documentOf, paragraph, section, table, textsInReadingOrder } from '../support/documents.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { lettersOf } from '../support/printed-texts.ts';
import { samplePolicyDocument } from '../support/sample-policy-document.ts';

const policy = samplePolicyDocument({ sample: true });
const long = 'https://bayline.example/' + 'a-very-long-path_'.repeat(20);
const wide: Document = documentOf([
  section('long', 'Long words and rows', [
    paragraph('long.p', `See ${long}.`),
    table(
      'long.t',
      'Recipients',
      [
        ['Who', 0.3],
        ['What it gets', 0.7],
      ],
      [
        [long, 'x'.repeat(200)],
        ...Array.from({ length: 90 }, (_, index) => [
          { lines: [`Company ${String(index + 1)}`, 'service provider'] },
          `Row ${String(index + 1)} gets names and addresses`,
        ]),
      ],
    ),
  ]),
]);

// The page of another test would apply its content policy to what is written into it.
test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
});

test('axe finds nothing in a document, light and dark, on screen and on paper', async ({ page }) => {
  await page.setContent(printDocumentHtml(policy));
  expect(await accessibilityProblems(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(page, ['color-contrast']), 'dark').toEqual([]);
  // A browser that prefers dark pages prints dark ink on white paper all the same.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await accessibilityProblems(page, ['color-contrast']), 'paper').toEqual([]);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});

test('axe finds nothing in a page of a website with the fragment pasted into it', async ({ page }) => {
  const fragment = printDocumentHtmlFragment(policy);
  const website = `<title>Our site</title></head><body><main><h1>Our site</h1>${fragment}</main></body></html>`;
  await page.setContent(`<!doctype html><html lang="en-US"><head>${website}`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'How to reach us' }).first().click();
  await expect(page.getByRole('heading', { name: 'How to reach us' })).toBeInViewport();
});

test('nobody has to scroll a document sideways, on a phone neither', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 700 });
    for (const document of [policy, wide]) {
      await page.setContent(printDocumentHtml(document));
      expect(await sidewaysOverflow(page), `${document.title} at ${String(width)}`).toBeLessThanOrEqual(0);
    }
  }
});

test('on paper a table repeats its header, no row is cut, and nothing is lost', async ({ page }) => {
  await page.setContent(printDocumentHtml(wide));
  const { pages, text } = await readBackPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pages).toBeGreaterThan(3);
  expect(text.match(/What it gets/gu)).toHaveLength(pages);
  for (let number = 1; number <= pages; number += 1) {
    expect(text).toContain(`Page ${String(number)} of ${String(pages)}`);
  }
  expect(text.match(/^.*\bDraft$/gmu)?.length ?? 0).toBeGreaterThanOrEqual(pages);
  const letters = lettersOf([text]);
  for (const sentence of textsInReadingOrder(wide)) expect(letters).toContain(lettersOf([sentence]));
});
