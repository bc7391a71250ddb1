import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportFormats } from '../../src/contract/calls.ts';
import { noticeKinds } from '../../src/documents/notices/notice.ts';
import { candor, contentOf, done, putSample } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(async () => {
  folder = temporaryFolder();
  await putSample(folder, 's.candor');
});

describe('notice', { timeout: 60_000 }, () => {
  it('writes every notice that the facts of the sample call for, marked as a sample', async () => {
    for (const kind of noticeKinds.filter((one) => one !== 'limit')) {
      const said = await done(folder, 'notice', 's.candor', '--kind', kind, '--as-of', '2026-03-01', '--out', 'n.txt');
      expect(said).toMatch(/^Written and checked: n\.txt, \d+ \w+\n$/);
      expect(read('n.txt'), kind).toContain('SAMPLE');
      expect(read('n.txt'), kind).toContain('March 1, 2026');
    }
  });

  it('writes it in every format', async () => {
    for (const format of exportFormats.policy) {
      const out = `n.${format}`;
      expect(await done(folder, 'notice', 's.candor', '--kind', 'collection', '--out', out)).toContain(`${out}, `);
      expect(existsSync(join(folder, out))).toBe(true);
    }
  });

  it('fits the counter sheet and the briefing on one page each', async () => {
    for (const kind of ['counter-sheet', 'staff-briefing']) {
      expect(await done(folder, 'notice', 's.candor', '--kind', kind, '--out', 'n.pdf')).toContain('n.pdf, 1 page\n');
    }
  });

  it('writes the notice of one activity', async () => {
    await done(folder, 'notice', 's.candor', '--kind', 'collection', '--activity', 'A-008', '--out', 'n.txt');
    expect(read('n.txt')).toContain('NOTICE AT COLLECTION: NEWSLETTER');
  });

  it('refuses a notice that the facts make pointless, with the reason, and writes nothing', async () => {
    const before = contentOf(folder);
    for (const [args, reason] of [
      [['--kind', 'limit'], /would imply more/],
      [['--kind', 'collection', '--activity', 'A-404'], /There is no activity A-404/],
    ] as const) {
      const { code, out, err } = await candor(folder, ['notice', 's.candor', ...args, '--out', 'n.pdf']);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(/^"s\.candor": no notice was written\. [^\n]+\n$/);
      expect(err).toMatch(reason);
    }
    expect(contentOf(folder)).toEqual(before);
  });

  it.each([
    [['--out', 'n.pdf']],
    [['--kind', 'birthday', '--out', 'n.pdf']],
    [['--kind', 'collection', '--out', 'n.exe']],
    [['--kind', 'collection', '--as-of', '2026-02-30', '--out', 'n.pdf']],
    [['--kind', 'staff', '--activity', 'A-001', '--out', 'n.pdf']],
  ])('ends with 2 and one line for %j', async (args) => {
    const { code, err } = await candor(folder, ['notice', 's.candor', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
