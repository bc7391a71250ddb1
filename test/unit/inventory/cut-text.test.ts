import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, oneLine } from '../../../src/inventory/cut-text.ts';

const signs = fc.string({ unit: fc.constantFrom('a', 'é', '💙', '漢', ' ', '\n'), maxLength: 30 });

describe('a text that is cut', () => {
  it('is never longer than asked, and never ends in half a sign', () => {
    fc.assert(
      fc.property(signs, fc.integer({ min: 2, max: 20 }), (text, most) => {
        for (const cut of [cutText(text, most), oneLine(text, most)]) {
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(cut.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('keeps as much as fits', () => {
    expect(cutText('ab💙c', 3)).toBe('ab');
    expect(cutText('ab💙c', 4)).toBe('ab💙');
    expect(cutText('ab💙', 4)).toBe('ab💙');
  });

  it('stands on one line, and says that it goes on', () => {
    expect(oneLine('one\n two', 20)).toBe('one two');
    expect(oneLine('one two three', 9)).toBe('one two …');
    expect(oneLine('💙💙💙💙', 6)).toBe('💙💙 …');
  });
});
