/** Words in boxes: as wide as the font says, and cut where they do not fit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTypefaces } from '../../../exporters/pdf/fonts.ts';
import { loadFont } from '../../../main/fonts.ts';
import { fitLines, textWidth } from '../../../src/map/fit-text.ts';

test('the widths are those of the font, but for kerning', () => {
  const typefaces = openTypefaces(loadFont);
  for (const weight of ['regular', 'semibold'] as const) {
    for (const text of ['Booking software', 'Pelham Law Group, P.C.', 'WWW & jjj (1,234) @office', 'your “doctor”']) {
      const drawn = typefaces(`sans-${weight}`).width(text, 10);
      const counted = textWidth(text, 10, weight);
      // Kerning draws letters together, never apart: what fits by the table fits on paper.
      expect(drawn, `${weight} ${text}`).toBeLessThanOrEqual(counted * 1.01);
      expect(counted, `${weight} ${text}`).toBeLessThan(drawn * 1.12);
    }
    for (let code = 32; code < 127; code += 1) {
      const letter = String.fromCodePoint(code);
      expect(textWidth(letter, 1000, weight)).toBeCloseTo(typefaces(`sans-${weight}`).width(letter, 1000), -1);
    }
  }
});

test('a name is broken between words and ends in dots when it is too long', () => {
  const room = { width: 90, size: 10, most: 2 };
  expect(fitLines('Booking software', room)).toEqual(['Booking software']);
  expect(fitLines('Osprey Background Checks, LLC', room)).toEqual(['Osprey Background', 'Checks, LLC']);
  expect(fitLines('administrators at a doctor, a medical practice or another organization', room).at(-1)).toMatch(/…$/);
  expect(fitLines('', room)).toEqual([]);
});

test('any text fits its room, and loses nothing but what the dots stand for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 30, max: 200 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, most) => {
        const lines = fitLines(text, { width, size: 10, most });
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(Math.max(width, 2 * 10.5));
        const kept = lines.join('').replace(/…$/u, '').replaceAll(/\s/gu, '');
        expect(text.replaceAll(/\s/gu, '').startsWith(kept.replace(/…$/u, ''))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
