import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodUnits } from '../../../renderer/src/ui/period.ts';

describe('a period in a form', () => {
  it('is one number and one unit', () => {
    expect(parsePeriod('P7Y')).toEqual({ amount: 7, unit: 'Y' });
    expect(parsePeriod('P30D')).toEqual({ amount: 30, unit: 'D' });
    expect(parsePeriod('P2W')).toEqual({ amount: 2, unit: 'W' });
  });

  it('joins units that can be told exactly in the smaller one', () => {
    expect(parsePeriod('P1Y6M')).toEqual({ amount: 18, unit: 'M' });
    expect(parsePeriod('P1W3D')).toEqual({ amount: 10, unit: 'D' });
  });

  it('is not shown as a number when no single unit says it exactly', () => {
    expect(parsePeriod('P1Y10D')).toBeUndefined();
    expect(parsePeriod('')).toBeUndefined();
    expect(parsePeriod('seven years')).toBeUndefined();
  });

  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...periodUnits), (amount, unit) => {
        expect(parsePeriod(`P${amount}${unit}`)).toEqual({ amount, unit });
      }),
    );
  });
});
