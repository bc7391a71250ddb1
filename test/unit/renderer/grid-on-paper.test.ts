/** A grid on paper: how many columns stand side by side, and how one that is too wide is told in words without losing a cell. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperBands, rowInWords } from '../../../renderer/src/screens/grids/paper.ts';

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: `V-${at}`, title: `Vendor ${at}` }));
const legend = [
  { look: 'yes', label: 'yes' },
  { look: 'no', label: 'no' },
  { look: 'open', label: 'not known yet' },
];

describe('the tables of a grid', () => {
  test.each([
    [1, [1]],
    [10, [10]],
    [11, [6, 5]],
    [19, [10, 9]],
    [30, [10, 10, 10]],
  ])('%i columns stand as even as can be', (count, widths) => {
    expect(paperBands(40, columns(count))?.map((band) => band.length)).toEqual(widths);
  });

  test('hold every column once and in order, or there are none because the grid is too large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2000 }), (count, rows) => {
        const bands = paperBands(rows, columns(count));
        expect(bands === undefined).toBe(count > 30 || rows * count > 20_000);
        if (bands !== undefined) expect(bands.flat()).toEqual(columns(count));
      }),
    );
  });
});

describe('a row in words', () => {
  test('names every column but those of the most frequent state, which it counts', () => {
    const looks = ['yes', 'open', 'no', 'open', 'open'];
    const cell = (_row: string, column: string) => ({ look: looks[Number(column.slice(2))] ?? '', words: '' });
    expect(rowInWords({ key: 'E-001', title: 'Email' }, columns(5), cell, legend)).toEqual({
      says: [
        { label: 'yes', titles: ['Vendor 0'] },
        { label: 'no', titles: ['Vendor 2'] },
      ],
      others: { label: 'not known yet', count: 3 },
    });
  });

  test('accounts for every column, whatever its cells say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('yes', 'no', 'open'), { minLength: 1, maxLength: 50 }), (looks) => {
        const cell = (_row: string, column: string) => ({ look: looks[Number(column.slice(2))] ?? '', words: '' });
        const { says, others } = rowInWords({ key: 'E', title: 'E' }, columns(looks.length), cell, legend);
        expect(says.flatMap(({ titles }) => titles).length + others.count).toBe(looks.length);
      }),
    );
  });
});
