import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { frame } from '../../../renderer/src/text/frame.ts';

const rules = readFileSync(resolve(import.meta.dirname, '../../../renderer/src/app/print.css'), 'utf8');

test('printed pages of a made-up office say so in the words of the screens, upright and across', () => {
  const pages = [...rules.matchAll(/@page (sample[\w-]*) \{[^@]*@top-right \{\s*content: '([^']+)'/g)];
  expect(pages.map(([, name, words]) => [name, words])).toEqual([
    ['sample', frame.sampleOffice],
    ['sample-wide', frame.sampleOffice],
  ]);
});

test('every color of the screens is black or white on paper, whatever the look', () => {
  const tokens = readFileSync(resolve(import.meta.dirname, '../../../renderer/src/ui/tokens.css'), 'utf8');
  const colors = new Set([...tokens.matchAll(/^\s*(--[\w-]+): light-dark\(#/gm)].map(([, name]) => name));
  expect(colors.size).toBeGreaterThan(15);
  for (const name of colors) expect(rules, name).toMatch(new RegExp(`${name}: #([0-9a-f])\\1\\1;`));
});
