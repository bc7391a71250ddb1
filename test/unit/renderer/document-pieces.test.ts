import { describe, expect, it } from 'vitest';
import {
  entriesOf,
  isDrawn,
  likelyHeight,
  piecesOf,
  readingOf,
  wordsOf,
} from '../../../renderer/src/screens/policy/document-pieces.ts';
import { documentOf, list, paragraph, section, table } from '../../support/documents.ts';
import { samplePolicyDocument } from '../../support/sample-policy-document.ts';

const rows = table(
  'sold',
  'What we sold',
  [
    ['Kind', 0.5],
    ['To whom', 0.5],
  ],
  Array.from({ length: 720 }, (_none, index) => [`Kind ${String(index)}`, 'Acme']),
);
const long = documentOf([section('first', 'First', [paragraph('first.line', 'We say so.'), rows])]);

describe('a text of usual length', () => {
  it('is drawn at once, every table and list in one piece', () => {
    const document = samplePolicyDocument();
    const reading = readingOf(document);
    expect(reading.isLong).toBe(false);
    const blocks = document.sections.flatMap((one) => one.blocks).filter((block) => block.kind === 'table');
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      const pieces = piecesOf(block.rows, reading);
      expect(pieces.map((piece) => piece.entries)).toEqual([block.rows]);
      expect(pieces.every((piece) => isDrawn(piece, { before: reading.length, near: undefined }))).toBe(true);
    }
  });
});

describe('a long text', () => {
  const reading = readingOf(long);
  const pieces = piecesOf(rows.rows, reading);

  it('comes in pieces that hold every row once, in their order', () => {
    expect(reading).toMatchObject({ isLong: true, length: 721 });
    expect(pieces.flatMap((piece) => piece.entries)).toEqual(rows.rows);
    expect(pieces.map((piece) => piece.from)).toEqual(
      pieces.map((piece) => reading.places.get(piece.entries[0]?.id ?? '')),
    );
    expect(new Set(pieces.map((piece) => piece.end))).toEqual(new Set([720]));
  });

  it('begins with what a window shows, and in the end is drawn whole', () => {
    const drawnOf = (before: number) => pieces.filter((piece) => isDrawn(piece, { before, near: undefined }));
    expect(drawnOf(40)).toEqual([pieces[0]]);
    expect(drawnOf(reading.length)).toEqual(pieces);
  });

  it('has the words of every row to be found before it is drawn, those inside an item too', () => {
    const words = piecesOf(entriesOf(rows), reading).map((piece) => wordsOf(piece, reading));
    for (const leaf of reading.leaves.slice(1)) expect(words.join('\n')).toContain(leaf.text);
    const nested = list('kinds', [['Health', ['Scans']], 'Money']);
    const other = readingOf(documentOf([section('all', 'All', [nested])]));
    expect(wordsOf({ entries: entriesOf(nested) }, other)).toBe('Health · Scans · Money');
  });

  it('has the place that a person goes to at once, with what stands above it in the same table', () => {
    const near = reading.places.get(rows.rows[320]?.id ?? '');
    const drawn = pieces.filter((piece) => isDrawn(piece, { before: 40, near }));
    expect(drawn.flatMap((piece) => piece.entries)).toContain(rows.rows[320]);
    expect(drawn).toEqual(pieces.slice(0, drawn.length));
    expect(drawn.length).toBeLessThan(pieces.length);
    expect(pieces.filter((piece) => isDrawn(piece, { before: 0, near: reading.length }))).toEqual([]);
  });

  it('counts the items inside an item to their list', () => {
    const nested = list('kinds', [['Health', ['Scans', 'Letters']], 'Money']);
    const document = documentOf([section('all', 'All', [nested, rows])]);
    const [piece] = piecesOf(nested.items.slice(0, 1), readingOf(document));
    expect(piece).toMatchObject({ from: 0, end: 2 });
  });

  it('keeps more room for a part that says more', () => {
    const short = paragraph('a', 'We say so.');
    const longer = paragraph('b', 'We say so, and we say it again and again. '.repeat(20));
    expect(likelyHeight(longer)).toBeGreaterThan(likelyHeight(short));
    expect(likelyHeight(rows)).toBeGreaterThan(720 * 20);
    expect(likelyHeight(section('c', 'C', [short, longer]))).toBeGreaterThan(likelyHeight(longer));
  });
});
