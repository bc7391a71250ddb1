import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differing } from '../../../src/inventory/differing.ts';

const records = Array.from({ length: 12 }, (_none, index) => ({ id: index }));

describe('what differs between two lists', () => {
  test('is what a comparison of all with all finds, whatever was changed, added, moved or taken out', () => {
    const some = fc.shuffledSubarray(records);
    fc.assert(
      fc.property(some, some, fc.array(fc.nat(20)), (before, after, fresh) => {
        const later = [...after, ...fresh.map((id) => ({ id }))];
        expect(differing(before, later)).toEqual([
          before.filter((one) => !later.includes(one)),
          later.filter((one) => !before.includes(one)),
        ]);
      }),
    );
  });

  test('is nothing in the same list', () => {
    expect(differing(records, records)).toEqual([[], []]);
  });
});
