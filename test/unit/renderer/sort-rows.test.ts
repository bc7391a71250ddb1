import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../renderer/src/ui/sort-rows.ts';

describe('a sorted list', () => {
  it('knows numbers in words and does not care about case', () => {
    expect(sortRows(['Room 10', 'room 2', 'Annex'], (row) => row, false)).toEqual(['Annex', 'room 2', 'Room 10']);
  });

  it('puts empty answers last in both directions', () => {
    expect(sortRows(['b', '', 'a'], (row) => row, false)).toEqual(['a', 'b', '']);
    expect(sortRows(['b', '', 'a'], (row) => row, true)).toEqual(['b', 'a', '']);
  });

  it('loses no row and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), (rows, down) => {
        const before = [...rows];
        const sorted = sortRows(rows, (row) => row, down);
        expect(sorted.toSorted()).toEqual(rows.toSorted());
        expect(rows).toEqual(before);
      }),
    );
  });
});
