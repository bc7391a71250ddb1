import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTypefaces } from '../../../../exporters/pdf/fonts.ts';
import { layoutDocument } from '../../../../exporters/pdf/layout-document.ts';
import { page } from '../../../../exporters/pdf/look.ts';
import { paginate } from '../../../../exporters/pdf/paginate.ts';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { emptyStrip, type Strip } from '../../../../exporters/pdf/strips.ts';
import { loadFont } from '../../../../main/fonts.ts';
import { signatureSectionRule, type Block } from '../../../../src/documents/block.ts';
import { documentOf, list, paragraph, section, table } from '../../../support/documents.ts';
import { elementsOf, inspectPdf } from '../../../support/pdf-structure.ts';

/** A strip that can be found again by its anchor. */
const strip = (id: string, changes: Partial<Strip> = {}): Strip => ({ ...emptyStrip(20), anchors: [id], ...changes });
const pageOf = (strips: readonly Strip[]) => {
  const { destinations } = paginate(strips);
  return (id: string) => destinations.get(id)?.page;
};
const room = Math.floor((page.bottom - page.top) / 20);

describe('filling pages', () => {
  it('starts a new page when the next strip does not fit', () => {
    const strips = Array.from({ length: room + 1 }, (_, index) => strip(String(index)));
    const at = pageOf(strips);
    expect([at(String(room - 1)), at(String(room))]).toEqual([0, 1]);
  });

  it('takes chained strips to the next page together', () => {
    const strips = Array.from({ length: room + 1 }, (_, index) =>
      strip(String(index), { keepWithNext: index === room - 1 }),
    );
    const at = pageOf(strips);
    expect([at(String(room - 2)), at(String(room - 1)), at(String(room))]).toEqual([0, 1, 1]);
  });

  it('cuts a chain that is taller than a page', () => {
    const strips = Array.from({ length: room * 2 + 1 }, (_, index) => strip(String(index), { keepWithNext: true }));
    expect(paginate(strips).pages).toHaveLength(3);
  });

  it('has what is signed above the place to sign, however long the text is', () => {
    const typefaces = openTypefaces(loadFont);
    for (const lines of [20, 24, 25, 26, 27, 28]) {
      const said = Array.from({ length: lines }, (_, index) => paragraph(`said.${index}`, `Point ${index}.`));
      const sign = section(signatureSectionRule, 'Signature', [paragraph('sign', 'I have read this.')]);
      const { destinations } = layoutDocument(documentOf([section('said', 'Said', said), sign]), typefaces);
      const at = (id: string) => destinations.get(id)?.page;
      expect([at('sign'), at(`said.${lines - 2}`)], `${lines} lines`).toEqual([at(`said.${lines - 1}`), at('sign')]);
    }
  });

  it('uses the larger of two spaces, and none at the top of a page', () => {
    const strips = [strip('a', { before: 30, after: 5 }), strip('b', { before: 12 })];
    const { destinations } = paginate(strips);
    expect(destinations.get('a')?.top).toBe(page.top);
    expect(destinations.get('b')?.top).toBe(page.top + 20 + 12);
  });

  it('keeps every strip inside a page, in order', () => {
    const anyStrips = fc
      .array(
        fc.record({
          height: fc.integer({ min: 1, max: 400 }),
          before: fc.nat(40),
          after: fc.nat(40),
          keepWithNext: fc.boolean(),
        }),
      )
      .map((parts) => parts.map((part, index) => strip(String(index), part)));
    fc.assert(
      fc.property(anyStrips, (strips) => {
        const { destinations } = paginate(strips);
        let last = { page: 0, bottom: page.top as number };
        strips.forEach(({ height }, index) => {
          const place = destinations.get(String(index)) ?? { page: -1, top: 0 };
          expect(place.page).toBeGreaterThanOrEqual(last.page);
          if (place.page === last.page) expect(place.top).toBeGreaterThanOrEqual(last.bottom);
          expect(place.top + height).toBeLessThanOrEqual(page.bottom);
          last = { page: place.page, bottom: place.top + height };
        });
      }),
    );
  });
});

describe('page breaks in a document', () => {
  const long = 'These words fill a few lines of a paragraph, so that it can be seen where a page ends. '.repeat(4);

  /** Moves the blocks down line by line, and answers the pages of what the block printed. */
  async function pagesOf(blocks: Block[], type: string): Promise<number[][]> {
    const found: number[][] = [];
    for (let lines = 14; lines < 32; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`f${String(index)}`, 'One line.'));
      const document = documentOf([section('filler', 'Filler', filler), section('tested', 'Tested', blocks)]);
      const { root } = inspectPdf(await printDocumentPdf(document, { fonts: loadFont, createdAt: '2026-11-21' }));
      const [, tested] = elementsOf(root, 'Sect');
      if (tested === undefined) continue;
      const drawn = elementsOf(tested, 'H2', type).flatMap((element) => marksBelow(element));
      found.push(drawn);
    }
    return found;
  }

  const marksBelow = (element: ReturnType<typeof elementsOf>[number]): number[] => [
    ...element.marks.map((mark) => mark.page),
    ...element.children.flatMap(marksBelow),
  ];

  it('never leave a heading at the foot of a page', async () => {
    const pages = await pagesOf([paragraph('p', long)], 'P');
    expect(pages.some(([heading]) => heading === 0) && pages.some(([heading]) => heading === 1)).toBe(true);
    for (const [heading, firstLine] of pages) expect(heading).toBe(firstLine);
  });

  it('keep a heading with the caption, the header and the first row of a table', async () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ];
    const pages = await pagesOf(
      [
        table(
          't',
          'Caption',
          [
            ['A', 0.5],
            ['B', 0.5],
          ],
          rows,
        ),
      ],
      'Table',
    );
    for (const marks of pages) expect(new Set(marks.slice(0, 6)).size).toBe(1);
    expect(pages.some((marks) => new Set(marks).size > 1)).toBe(true);
  });

  it('keep a line that announces a list with its first two items', async () => {
    const pages = await pagesOf([paragraph('p', 'In these cases:'), list('l', ['one', 'two', 'three', 'four'])], 'L');
    for (const marks of pages) expect(new Set(marks.slice(0, 5)).size).toBe(1);
  });
});
