import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import type { Document, SectionBlock } from '../../../../src/documents/block.ts';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { loadFont } from '../../../../main/fonts.ts';
import { anyDocument } from '../../../support/any-document.ts';
import { documentOf, section, textsInReadingOrder } from '../../../support/documents.ts';
import { conformanceProblems } from '../../../support/pdf-conformance.ts';
import { layoutProblems } from '../../../support/pdf-layout.ts';
import { contentTexts, elementsOf, inspectPdf } from '../../../support/pdf-structure.ts';
import { askPdfTool, hasPdfTool } from '../../../support/pdf-tools.ts';
import { samplePolicyDocument } from '../../../support/sample-policy-document.ts';

const print = (document: Document) => printDocumentPdf(document, { fonts: loadFont, createdAt: '2026-11-21' });

/** A section of the sample policy, of whose tables only the first row is left. */
function shortened(id: string): SectionBlock {
  const found = samplePolicyDocument().sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`The sample policy has no section ${id}.`);
  const blocks = found.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.slice(0, 1) } : block,
  );
  return { ...found, blocks };
}

describe('the sample policy as PDF', () => {
  it('keeps every rule of PDF/UA that a machine can check', async () => {
    expect(conformanceProblems(await print(samplePolicyDocument()))).toEqual([]);
  });

  it('has no texts that collide or leave the page', async () => {
    expect(layoutProblems(inspectPdf(await print(samplePolicyDocument({ sample: true }))).pages)).toEqual([]);
  });

  it.skipIf(!hasPdfTool('qpdf'))('has no error for qpdf (skipped where qpdf is not installed)', async () => {
    const { exitCode, output } = askPdfTool('qpdf', ['--check'], await print(samplePolicyDocument()));
    expect(output).toContain('No syntax or stream encoding errors found');
    expect(exitCode).toBe(0);
  });

  it.skipIf(!hasPdfTool('pdfinfo'))('shows its structure to pdfinfo (skipped where it is not installed)', async () => {
    // One section, and a row of its table: pdfinfo takes seconds for each page.
    const bytes = await print(samplePolicyDocument({ sections: [shortened('collect')] }));
    const { output } = askPdfTool('pdfinfo', ['-struct-text'], bytes);
    for (const words of [
      'H1 (block)',
      'H3 (block)',
      'L (block)',
      'Table',
      'Caption',
      'TH',
      '"Kinds of personal information"',
    ]) {
      expect(output).toContain(words);
    }
    expect(askPdfTool('pdfinfo', [], bytes).output).toMatch(/Tagged: +yes[\s\S]*Page size: +612 x 792 pts \(letter\)/u);
  });
});

/** Text as printed, for comparison: what has no width or no glyph left out, white space single. */
const comparable = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/\[U\+[0-9A-F]{4,6}\]/gu, '')
    .replace(/[^\p{L}\p{N}\p{P}\p{Sc}]/gu, '')
    .replace(/王/gu, '');

describe('any document as PDF', () => {
  it('conforms, loses no text, and has no texts that collide', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const bytes = await print(document);
        expect(conformanceProblems(bytes)).toEqual([]);
        const { root, pages } = inspectPdf(bytes);
        expect(layoutProblems(pages)).toEqual([]);
        const printed = contentTexts(root).map(comparable).join('');
        expect(printed).toBe(textsInReadingOrder(document).map(comparable).join(''));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('the conformance check itself', () => {
  /** A file as pdfkit makes it when nobody works around it. */
  const rawPdf = (draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> => {
    const pdf = new PDFDocument({
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-US',
      displayTitle: true,
      info: { Title: 'A & B' },
    });
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const done = new Promise<Uint8Array>((resolve) => {
      pdf.on('end', () => {
        resolve(new Uint8Array(Buffer.concat(chunks)));
      });
    });
    pdf.font(Buffer.from(loadFont('sans-regular')));
    draw(pdf);
    pdf.end();
    return done;
  };

  it('finds untagged text, a bare & in the metadata, and the missing marker', async () => {
    const bytes = await rawPdf((pdf) => {
      pdf.addStructure(pdf.struct('Document', {}, [pdf.struct('H1', {}, () => pdf.text('Tagged'))]));
      pdf.text('Loose');
    });
    const problems = conformanceProblems(bytes);
    expect(problems).toContain('page 1: text "Loose" is neither tagged nor an artifact');
    expect(problems).toContain('the XMP packet has a bare &');
    expect(problems).toContain('no PDF/UA-1 marker');
    expect(problems).not.toContain('page 1: text "Tagged" is neither tagged nor an artifact');
  });

  it('finds a skipped heading level, wrong nesting, and a link without words', async () => {
    const bytes = await rawPdf((pdf) => {
      const root = pdf.struct('Document');
      pdf.addStructure(root);
      root.add(pdf.struct('H1', {}, () => pdf.text('One')));
      root.add(pdf.struct('H3', {}, () => pdf.text('Three')));
      root.add(pdf.struct('LI', {}, () => pdf.text('Item')));
      const link = pdf.struct('Link');
      root.add(link);
      link.add(() => pdf.text('here', { link: 'https://a.example/' }));
      root.end();
    });
    const problems = conformanceProblems(bytes);
    expect(problems).toContain('heading "Three" skips a level');
    expect(problems).toContain('LI inside Document');
    expect(problems).toContain('an annotation has no alternate text');
  });

  it('finds a character without a glyph', async () => {
    const bytes = await rawPdf((pdf) => {
      pdf.addStructure(pdf.struct('Document', {}, [pdf.struct('P', {}, () => pdf.text('王'))]));
    });
    expect(conformanceProblems(bytes).join('\n')).toMatch(/has a missing glyph/u);
  });

  it('finds texts that overlap or leave the page', async () => {
    const bytes = await rawPdf((pdf) => {
      const lines = pdf.struct('P', {}, () => {
        pdf.text('one above the other', 80, 300, { lineBreak: false }).text('the other', 90, 302, { lineBreak: false });
        pdf.text('far too far right', 500, 400, { lineBreak: false });
      });
      pdf.addStructure(pdf.struct('Document', {}, [lines]));
    });
    const problems = layoutProblems(inspectPdf(bytes).pages);
    expect(problems).toEqual([
      'page 1: "far too far right" leaves the text area',
      'page 1: "one above the other" and "the other" overlap',
    ]);
  });

  it('reads what pdfkit writes', async () => {
    const { root } = inspectPdf(await print(documentOf([section('a', 'A (b) \\ c', [])])));
    expect(elementsOf(root, 'H2').map((heading) => heading.text)).toEqual(['A (b) \\ c']);
  });
});
