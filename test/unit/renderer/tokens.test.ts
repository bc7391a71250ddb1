/** The colors of the four looks, held against each other as people see them: words on the grounds that they stand on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../main/start/project.ts';

const css = readFileSync(join(projectFolder, 'renderer/src/ui/tokens.css'), 'utf8');
const [usual = '', more = ''] = css.split(":root[data-contrast='more']");

/** The colors of a block as pairs, light first. */
function pairs(block: string): Map<string, [string, string]> {
  const found = block.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const looks = [
  { name: 'light', colors: pairs(usual), at: 0, least: 4.5 },
  { name: 'dark', colors: pairs(usual), at: 1, least: 4.5 },
  { name: 'high contrast', colors: pairs(more), at: 0, least: 7 },
  { name: 'high contrast, dark', colors: pairs(more), at: 1, least: 7 },
] as const;

/** Luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const words: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'accent-soft', 'ok-soft', 'gap-soft', 'wrong-soft', 'suggest-soft']],
  ['ink-2', [...grounds, 'accent-soft']],
  ['ink-3', grounds],
  ['accent-ink', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['ok', ['surface', 'ok-soft']],
  ['gap', ['surface', 'gap-soft']],
  ['wrong', [...grounds, 'wrong-soft']],
  ['suggest', ['surface', 'suggest-soft']],
];

describe.each(looks)('in the look “$name”', ({ colors, at, least }) => {
  const color = (name: string): string => colors.get(name)?.[at] ?? `no color ${name}`;

  it(`words reach ${least} : 1 on every ground they stand on`, () => {
    const faint = words.flatMap(([word, on]) =>
      on.flatMap((ground) => {
        const reached = contrast(color(word), color(ground));
        return reached >= least ? [] : [`${word} on ${ground}: ${reached.toFixed(2)}`];
      }),
    );
    expect(faint).toEqual([]);
  });

  it('edges of fields and rings of focus reach 3 : 1', () => {
    for (const ground of grounds) {
      expect(contrast(color('line-strong'), color(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast(color('accent'), color(ground)), `focus on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it('high contrast has a color of its own for each of the usual ones', () => {
  expect([...pairs(more).keys()].toSorted()).toEqual([...pairs(usual).keys(), 'hover'].toSorted());
});
