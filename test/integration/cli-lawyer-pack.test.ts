import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { candor, done, putSample } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = temporaryFolder();
  await putSample(folder, 's.candor');
});

describe('lawyer-pack', () => {
  it('writes the pack as text and as a PDF that could be read back', { timeout: 120_000 }, async () => {
    await done(folder, 'lawyer-pack', 's.candor', '--as-of', '2026-03-01', '--out', 'p.txt');
    const text = readFileSync(join(folder, 'p.txt'), 'utf8');
    expect(text).toContain('SAMPLE');
    for (const heading of ['CONTRADICTIONS', 'OPEN QUESTIONS', 'LAW TO CHECK', 'POLICY 1: PRIVACY POLICY']) {
      expect(text).toContain(`\n${heading}\n`);
    }
    expect(await done(folder, 'lawyer-pack', 's.candor', '--out', 'p.pdf')).toMatch(/p\.pdf, \d+ pages\n$/);
  });

  it.each([[['--out', 'p.exe']], [[]], [['--out', 'p.pdf', '--as-of', 'today']]])(
    'ends with 2 for %j',
    async (args) => {
      const { code, err } = await candor(folder, ['lawyer-pack', 's.candor', ...args]);
      expect(code).toBe(2);
      expect(err).toMatch(/^[^\n]+\n$/);
    },
  );
});
