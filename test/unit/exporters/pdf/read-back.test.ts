import { describe, expect, it } from 'vitest';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { readBackPdf } from '../../../../exporters/pdf/read-back.ts';
import { loadFont } from '../../../../main/fonts.ts';
import { textsInReadingOrder } from '../../../support/documents.ts';
import { samplePolicyDocument } from '../../../support/sample-policy-document.ts';

describe('reading a written PDF back', () => {
  it('answers its pages and its text, and leaves the bytes alone', async () => {
    const policy = samplePolicyDocument();
    const bytes = await printDocumentPdf(policy, { fonts: loadFont, createdAt: '2026-11-21' });
    const size = bytes.length;
    const { pages, text } = await readBackPdf(bytes);
    expect(pages).toBe(7);
    expect(bytes.length).toBe(size);
    const squeezed = text.replace(/\s/gu, '');
    for (const words of textsInReadingOrder(policy)) {
      // A text that runs over a page end has the foot of the page in between.
      const found = squeezed.includes(words.replace(/\s/gu, ''));
      expect(found || words.length > 60, words).toBe(true);
    }
  });

  it('rejects bytes that are no PDF', async () => {
    await expect(readBackPdf(new TextEncoder().encode('Dear Madam'))).rejects.toThrow();
  });

  it('rejects a PDF that was cut off at its start', async () => {
    const bytes = await printDocumentPdf(samplePolicyDocument(), { fonts: loadFont, createdAt: '2026-11-21' });
    await expect(readBackPdf(bytes.slice(0, 900))).rejects.toThrow();
  });
});
