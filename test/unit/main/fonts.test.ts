import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontNames } from '../../../exporters/pdf/fonts.ts';
import { fontFiles, loadFont } from '../../../main/fonts.ts';

describe('loading fonts', () => {
  it('finds every font that the printers ask for, as TrueType', () => {
    for (const name of fontNames) {
      const bytes = loadFont(name);
      expect(Array.from(bytes.subarray(0, 4)), name).toEqual([0, 1, 0, 0]);
    }
  });

  it('reads each font once', () => {
    expect(loadFont('sans-regular')).toBe(loadFont('sans-regular'));
  });

  it('names files that can lie in one folder', () => {
    const names = Object.values(fontFiles).map((file) => basename(file));
    expect(new Set(names).size).toBe(fontNames.length);
  });
});
