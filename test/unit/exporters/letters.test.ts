/** Letters as they leave the house: address in the window of the envelope, no word of drafts or records, signature and pages. */
import { describe, expect, it } from 'vitest';
import { openTypefaces } from '../../../exporters/pdf/fonts.ts';
import { layoutDocument, type Layout } from '../../../exporters/pdf/layout-document.ts';
import { textsIn } from '../../../exporters/pdf/structure.ts';
import { printDocumentText } from '../../../exporters/text/print-text.ts';
import { printDocumentDocx } from '../../../exporters/docx/print-docx.ts';
import { readPackage } from '../../../exporters/office-package.ts';
import { loadFont } from '../../../main/fonts.ts';
import { returnSheetRule, type Document, type SectionBlock } from '../../../src/documents/block.ts';
import { composeLetter, isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import { buildOffice } from '../../support/office-builder.ts';

const typefaces = openTypefaces(loadFont);

function letter(companies: number, reach = '1450 Elm Street, Apt 12\nFresno, CA 93701'): Document {
  const ids = Array.from({ length: companies }, (_, at) => `V-${String(at + 1).padStart(3, '0')}`);
  const office = buildOffice({
    organization: [
      {
        employeeCount: 24,
        tradeName: 'Bayline',
        legalName: 'Bayline, Inc.',
        shineTheLightContact: 'K-001',
        ...(companies === 0 ? { marketingByOthers: 'no' } : {}),
      },
    ],
    address: [{ lines: ['480 Tidewater Lane'], city: 'Alameda', state: 'CA', postalCode: '94501' }],
    contact: [
      {
        role: 'Privacy',
        email: 'privacy@bayline.example',
        phone: '(800) 555-0117',
        address: 'L-001',
        uses: ['shineTheLight'],
      },
    ],
    recipient: ids.map((id) => ({
      name: `Company ${id}`,
      role: 'thirdParty',
      address: '12 Elm St\nFresno, CA 93701',
      products: 'toys',
    })),
    dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
    ...(companies === 0
      ? {}
      : {
          disclosure: [
            {
              recipients: ids,
              elements: ['E-001'],
              basis: 'directMarketing',
              recipientMarketing: true,
              from: '2025-02-01',
            },
          ],
        }),
    request: [
      { kinds: ['req-shine-the-light'], receivedOn: '2026-11-02', personName: 'Ada Quill', personReach: reach },
    ],
  });
  const [request] = office.request;
  if (request === undefined) throw new Error('no request');
  const result = composeLetter(office, request, { kind: 'answer', asOf: '2026-11-22' });
  if (isLetterRefusal(result)) throw new Error(result.reason);
  return { ...result, status: 'issued' };
}

interface Placed {
  text: string;
  page: number;
  baseline: number;
}

/** Every line of tagged text with its place, in reading order. */
function linesOf({ structure }: Layout): Placed[] {
  const lines: Placed[] = [];
  for (const { page, fragments } of textsIn(structure)) {
    for (const { fragment, baseline } of fragments) {
      const before = lines.at(-1);
      if (before?.page === page && before.baseline === baseline) before.text += fragment.text;
      else lines.push({ text: fragment.text, page, baseline });
    }
  }
  return lines;
}
const lineWith = (lines: Placed[], text: string): Placed => {
  const found = lines.find((one) => one.text.includes(text));
  if (found === undefined) throw new Error(`no line says ${text}`);
  return found;
};
const running = ({ running: pages }: Layout, of: 'header' | 'footer'): string[] =>
  pages.map((one) => one[of].map(({ fragment }) => fragment.text).join(''));

describe('a printed letter', () => {
  it('has its address in the window of the envelope, and its subject below', () => {
    for (const reach of ['1450 Elm Street', '1450 Elm Street\nApt 12\nFresno, CA 93701', 'a@b.example']) {
      const lines = linesOf(layoutDocument(letter(1, reach), typefaces));
      const [first, last] = [lineWith(lines, 'Ada Quill'), lineWith(lines, reach.split('\n').at(-1) ?? '')];
      expect(first.baseline).toBeGreaterThan(176);
      expect(last.baseline).toBeLessThan(232);
      expect(lineWith(lines, 'Re: Your Shine the Light request').baseline).toBeGreaterThan(240);
    }
  });

  it('is headed by who writes, and is signed', () => {
    const lines = linesOf(layoutDocument(letter(1), typefaces));
    expect(lines.slice(0, 4).map(({ text }) => text.trim())).toEqual([
      'Bayline',
      'Bayline, Inc.',
      '480 Tidewater Lane, Alameda, CA 94501',
      '(800) 555-0117 · privacy@bayline.example',
    ]);
    const [close, name] = [lineWith(lines, 'Sincerely,'), lines.at(-1)];
    expect(name?.text.trim()).toBe('Bayline');
    expect((name?.baseline ?? 0) - close.baseline).toBeGreaterThan(45);
  });

  it('says nothing of drafts and records once it goes out, and numbers no single page', () => {
    const layout = layoutDocument(letter(1), typefaces);
    expect(running(layout, 'header')).toEqual(['']);
    expect(running(layout, 'footer')).toEqual(['']);
    const draft = layoutDocument({ ...letter(1), status: 'draft' }, typefaces);
    expect(running(draft, 'header')).toEqual(['Draft']);
  });

  it('goes on over pages with the head of its table, and never signs on a page of its own', () => {
    for (const companies of [14, 15, 16, 40]) {
      const layout = layoutDocument(letter(companies), typefaces);
      const lines = linesOf(layout);
      const count = layout.pages.length;
      expect(count).toBeGreaterThan(1);
      expect(running(layout, 'header').slice(1)).toEqual(
        Array.from({ length: count - 1 }, () => 'Ada Quill · November 22, 2026'),
      );
      expect(running(layout, 'footer').at(-1)).toBe(`Page ${count} of ${count}`);
      expect(lineWith(lines, 'Sincerely,').page).toBe(lines.at(-1)?.page);
      expect(lineWith(lines, 'Please name the number').page).toBe(lines.at(-1)?.page);
      // No row is cut: name and address begin on one page.
      const rows = lines.filter(({ text }) => text.startsWith('Company V-'));
      expect(rows).toHaveLength(companies);
      const continued = new Set(rows.map(({ page }) => page).filter((page) => page > 0));
      for (const page of continued) {
        expect(layout.pages[page]?.repeated.map(({ fragment }) => fragment.text).join(' ')).toContain('Postal address');
      }
    }
  });
});

describe('the sheet that comes back', () => {
  const sheet: SectionBlock = {
    kind: 'section',
    id: 'sheet',
    rule: returnSheetRule,
    citations: [],
    records: [],
    reason: 'a sheet to fill in',
    title: 'Your answer',
    blocks: [],
  };
  const withSheet = (): Document => ({ ...letter(0), sections: [...letter(0).sections, sheet] });

  it('begins a page of its own on paper, also where the letter leaves room', async () => {
    const lines = linesOf(layoutDocument(withSheet(), typefaces));
    expect(lineWith(lines, 'Sincerely,').page).toBe(0);
    expect(lineWith(lines, 'Your answer').page).toBe(1);
    const word = await readPackage(await printDocumentDocx(withSheet(), { createdAt: '2026-11-22' }));
    const body = (await word.file('word/document.xml')?.async('string')) ?? '';
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('stands below the office in a text', () => {
    expect(printDocumentText(withSheet())).toMatch(/privacy@bayline\.example\n\nYOUR ANSWER\n=+\n/);
  });
});

describe('a letter in the other forms', () => {
  it('is text for an email: the day, the address, the subject, and the office under the signature', () => {
    const text = printDocumentText(letter(0));
    expect(text).toMatch(
      /^November 22, 2026\n\nAda Quill\n1450 Elm Street, Apt 12\nFresno, CA 93701\n\nRe: Your Shine the Light/,
    );
    expect(text).toMatch(
      /Sincerely,\n\nBayline\n\nBayline\nBayline, Inc\.\n480 Tidewater Lane, [^\n]*\n\(800\) 555-0117 · privacy@bayline\.example\n$/,
    );
    expect(text).not.toMatch(/Made from|Draft|=====/);
    expect(printDocumentText({ ...letter(0), status: 'draft' })).toMatch(/^Draft\. A draft for review/);
  });

  it('is a Word file with the same head and no word of records', async () => {
    const file = await readPackage(await printDocumentDocx(letter(1), { createdAt: '2026-11-22' }));
    const body = (await file.file('word/document.xml')?.async('string')) ?? '';
    expect(body.replaceAll(/<[^>]+>/g, '')).toMatch(
      /^Bayline[\s\S]*Ada Quill[\s\S]*Re: Your Shine[\s\S]*Sincerely,Bayline$/,
    );
    const running = Object.keys(file.files).filter((name) => /footer|header/.test(name));
    const foot = await Promise.all(running.flatMap((name) => file.file(name)?.async('string') ?? []));
    expect(foot.join('')).not.toMatch(/Made from|Issued|Draft/);
  });
});
