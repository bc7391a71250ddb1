import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/inventory/formats.ts';

test('a date is taken when the calendar has it', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(14), fc.nat(34), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
      const made = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(made.getTime()) && made.toISOString().startsWith(text);
      expect(isoDate.safeParse(text).success).toBe(exists);
    }),
    {
      examples: [
        [2024, 2, 29],
        [2026, 2, 29],
        [2100, 2, 29],
        [2000, 2, 29],
        [2026, 4, 31],
        [4, 2, 29],
      ],
    },
  );
  for (const text of ['2026-1-1', '20260101', '2026-01-01T00:00', '', 'today']) {
    expect(isoDate.safeParse(text).success).toBe(false);
  }
});
