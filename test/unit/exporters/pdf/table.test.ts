import { describe, expect, it } from 'vitest';
import { printDocumentPdf } from '../../../../exporters/pdf/print-document.ts';
import { balancedWidths, columnWidths } from '../../../../exporters/table-columns.ts';
import { loadFont } from '../../../../main/fonts.ts';
import type { TableBlock } from '../../../../src/documents/block.ts';
import { because, documentOf, paragraph, section, table, text } from '../../../support/documents.ts';
import { conformanceProblems } from '../../../support/pdf-conformance.ts';
import { layoutProblems } from '../../../support/pdf-layout.ts';
import { nameOf } from '../../../support/pdf-objects.ts';
import { elementsOf, inspectPdf } from '../../../support/pdf-structure.ts';

async function printTable(block: TableBlock) {
  const bytes = await printDocumentPdf(documentOf([section('t', 'Tables', [block])]), {
    fonts: loadFont,
    createdAt: '2026-11-21',
  });
  const inspected = inspectPdf(bytes);
  expect(conformanceProblems(bytes)).toEqual([]);
  expect(layoutProblems(inspected.pages)).toEqual([]);
  return inspected;
}

const columns: [string, number][] = [
  ['Recipient', 0.3],
  ['Role', 0.2],
  ['What for', 0.5],
];

describe('a table of 500 rows', () => {
  const rows = Array.from({ length: 500 }, (_, index) => [
    `Company ${String(index + 1)}`,
    'Service provider',
    index % 7 === 0
      ? 'Sends reminders, bills and the news that people asked for, by letter and by email'
      : 'Sends letters',
  ]);

  it('keeps every row, in order, with a heading for each row', async () => {
    const { root } = await printTable(table('t.long', 'Recipients', columns, rows));
    const printed = elementsOf(root, 'TBody').flatMap((body) => body.children);
    expect(printed.map((row) => row.children.map((cell) => cell.text))).toEqual(rows);
    expect(new Set(printed.map((row) => nameOf(row.children[0]?.attributes.get('Scope'))))).toEqual(new Set(['Row']));
  });

  it('repeats its header as an artifact on each page, and tags it once', async () => {
    const { root, pages } = await printTable(table('t.long', 'Recipients', columns, rows));
    const headings = pages.map((drawings) => drawings.filter((drawing) => drawing.text === 'What for'));
    expect(pages.length).toBeGreaterThan(14);
    expect(headings.map((found) => found.length)).toEqual(pages.map(() => 1));
    expect(headings.map(([found]) => found?.artifact)).toEqual(pages.map((_, index) => index > 0));
    expect(elementsOf(root, 'THead')).toHaveLength(1);
  });

  it('does not leave its first row alone above the end of a page', async () => {
    for (let lines = 22; lines < 34; lines += 1) {
      const filler = Array.from({ length: lines }, (_, index) => paragraph(`f${String(index)}`, 'One line.'));
      const blocks = [...filler, table('t.long', 'Recipients', columns, rows.slice(0, 5))];
      const bytes = await printDocumentPdf(documentOf([section('t', 'Tables', blocks)]), {
        fonts: loadFont,
        createdAt: '2026-11-21',
      });
      const [first = []] = inspectPdf(bytes).pages;
      expect(first.filter((drawing) => drawing.text.startsWith('Company')).length, String(lines)).not.toBe(1);
    }
  });

  it('does not leave its last row alone on a page', async () => {
    for (let count = 22; count < 34; count += 1) {
      const { pages } = await printTable(table('t.long', 'Recipients', columns, rows.slice(0, count)));
      const last = pages.at(-1)?.filter((drawing) => drawing.text.startsWith('Company')) ?? [];
      expect(last.length, `${String(count)} rows`).toBeGreaterThan(1);
    }
  });
});

describe('a row taller than a page', () => {
  it('is cut between lines and loses none', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `word${String(index)}`).join(' ');
    const lines = Array.from({ length: 90 }, (_, index) => [text(`line ${String(index)}`)]);
    const block = table('t.tall', 'Tall', columns, [['First', 'a', 'b']]);
    const cells = [[[text('Tall row')]], lines, [[text(long)]]];
    const { root, pages } = await printTable({ ...block, rows: [...block.rows, { ...because('t.tall.2'), cells }] });
    const [, tall] = elementsOf(root, 'TBody')[0]?.children ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(tall?.children[2]?.text).toBe(long);
    expect(tall?.children[1]?.children.map((line) => line.text)).toEqual(
      lines.map(([only]) => only?.kind === 'text' && only.text),
    );
    expect(new Set(tall?.children[2]?.children[0]?.marks.map((mark) => mark.page)).size).toBe(pages.length);
  });

  it('repeats the header over each of its pages', async () => {
    const long = 'many words '.repeat(1500);
    const { pages } = await printTable(table('t.tall', 'Tall', columns, [['Tall', long, '']]));
    for (const drawings of pages) expect(drawings.filter((drawing) => drawing.text === 'Role')).toHaveLength(1);
  });
});

describe('cells', () => {
  it('breaks words that are wider than their column, and adds nothing to them', async () => {
    const address = `https://bayline.example/${'a_very_long_path/'.repeat(20)}?id=0123456789`;
    const { root } = await printTable(table('t.words', 'Words', columns, [[address, 'x'.repeat(300), 'short']]));
    const [row] = elementsOf(root, 'TBody')[0]?.children ?? [];
    expect(row?.children.map((cell) => cell.text)).toEqual([address, 'x'.repeat(300), 'short']);
  });

  it('keeps several lines of a cell as paragraphs of their own', async () => {
    const { root } = await printTable(table('t.lines', 'Lines', columns, [['a', { lines: ['one', 'two'] }, '']]));
    const cell = elementsOf(root, 'TD')[0];
    expect(cell?.children.map((line) => [line.type, line.text])).toEqual([
      ['P', 'one'],
      ['P', 'two'],
    ]);
  });

  it('prints only the first line of a row heading in bold: the others tell more about it', async () => {
    const { pages } = await printTable(
      table('t.head', 'Heads', columns, [[{ lines: ['Booking', 'Software'] }, 'Hostwell', 'x']]),
    );
    const fontOf = (words: string) => pages[0]?.find((drawing) => drawing.text === words)?.font;
    expect(fontOf('Booking')).toBe(fontOf('Recipient'));
    expect(fontOf('Software')).toBe(fontOf('Hostwell'));
    expect(fontOf('Booking')).not.toBe(fontOf('Software'));
  });

  it('prints beside a row heading what tells more about it, where all of it has room on that line', async () => {
    const role = 'A service provider that runs our mailboxes and sends our newsletter';
    const { root, pages } = await printTable(
      table('t.beside', 'Beside', columns, [
        [{ lines: ['Mail', 'One name'] }, 'a', 'b'],
        [{ lines: ['Postwell', role] }, 'c', 'd'],
        [{ lines: ['Slotwise', 'Booking', role] }, 'e', 'f'],
      ]),
    );
    const at = (words: string) => pages[0]?.find(({ text: drawn }) => drawn.trim() !== '' && words.startsWith(drawn));
    expect(at('One name')?.baseline).toBe(at('Mail')?.baseline);
    expect(at('One name')?.left).toBeGreaterThan((at('Mail')?.left ?? 0) + (at('Mail')?.width ?? 0));
    expect(at(role)?.baseline).toBeLessThan(at('Postwell')?.baseline ?? 0);
    expect(at('Booking')?.baseline).toBeLessThan(at('Slotwise')?.baseline ?? 0);
    const headings = elementsOf(root, 'TH').filter((cell) => nameOf(cell.attributes.get('Scope')) === 'Row');
    expect(headings.map((cell) => cell.children.map((line) => line.text))).toEqual([
      ['Mail', 'One name'],
      ['Postwell', role],
      ['Slotwise', 'Booking', role],
    ]);
  });

  it('gives a short row its missing cells, and keeps the text of cells beyond the last column', async () => {
    const { root } = await printTable(table('t.uneven', 'Uneven', columns, [['a'], ['b', 'c', 'd', 'e']]));
    const rows = elementsOf(root, 'TBody')[0]?.children ?? [];
    expect(rows.map((row) => row.children.map((cell) => cell.text))).toEqual([
      ['a', '', ''],
      ['b', 'c', 'de'],
    ]);
  });

  it('prints a table without rows and a table without caption', async () => {
    const { root } = await printTable(table('t.none', '', columns, []));
    expect(elementsOf(root, 'Table')[0]?.children.map((part) => part.type)).toEqual(['THead']);
  });
});

describe('widths of columns', () => {
  it('follow the shares where every word fits', () => {
    expect(
      columnWidths(
        [
          { share: 0.25, longestWord: 20 },
          { share: 0.75, longestWord: 20 },
        ],
        400,
      ),
    ).toEqual([100, 300]);
  });

  it('take room from the others for a long word, and still fill the table', () => {
    const widths = columnWidths(
      [
        { share: 0.1, longestWord: 100 },
        { share: 0.9, longestWord: 50 },
      ],
      400,
    );
    expect(widths[0]).toBeCloseTo(100);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(400);
  });

  it('do not let one word take the table', () => {
    const widths = columnWidths(
      [
        { share: 0.1, longestWord: 1000 },
        { share: 0.9, longestWord: 50 },
      ],
      400,
    );
    expect(widths[0]).toBeCloseTo(160);
  });

  it('are equal where no share makes sense', () => {
    expect(
      columnWidths(
        [
          { share: Number.NaN, longestWord: 1 },
          { share: 0, longestWord: 1 },
        ],
        400,
      ),
    ).toEqual([200, 200]);
  });

  describe('after looking at the text', () => {
    const wishes = [
      { share: 0.5, longestWord: 40 },
      { share: 0.5, longestWord: 40 },
    ];

    it('stay as wished where no other widths make the table shorter', () => {
      expect(balancedWidths([200, 200], wishes, [[[50], [60]]], 8)).toEqual([200, 200]);
    });

    it('give room to the column that makes the table tall, and fill the table', () => {
      const rows = Array.from({ length: 5 }, () => [[60], [900]]);
      const [few = 0, many = 0] = balancedWidths([200, 200], wishes, rows, 8);
      expect(many).toBeGreaterThan(250);
      expect(few + many).toBeCloseTo(400);
      expect(few).toBeGreaterThanOrEqual(110);
    });

    it('never take from a word the room that it needs', () => {
      const rows = Array.from({ length: 5 }, () => [[180], [2000]]);
      const [first] = balancedWidths(
        [200, 200],
        [
          { share: 0.5, longestWord: 190 },
          { share: 0.5, longestWord: 40 },
        ],
        rows,
        8,
      );
      expect(first).toBeGreaterThanOrEqual(190);
    });
  });
});
