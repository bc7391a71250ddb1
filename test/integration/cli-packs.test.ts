/** A file from an office pack: what the command line makes of it, from the first look to the draft. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { candor, done } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Info {
  name: string;
  sample: boolean;
  records: { [type: string]: number };
  answers: { answered: number; suggested: number; unknown: number };
}

it(
  'starts with suggestions, can be checked, and drafts a policy in which they are marked',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    expect(await done(folder, 'new', 'd.candor', '--name', 'Doe Dental, Inc.', '--pack', 'dental-office')).toBe(
      'Made: d.candor\n',
    );

    const info = JSON.parse(await done(folder, 'info', 'd.candor', '--json')) as Info;
    expect(info).toMatchObject({ name: 'Doe Dental, Inc.', sample: false });
    expect(info.records['dataElement']).toBeGreaterThan(25);
    expect(info.answers.suggested).toBeGreaterThan(info.answers.unknown);

    const check = await candor(folder, ['check', 'd.candor', '--json', '--as-of', '2026-11-22']);
    expect(check.code).toBe(1);
    expect(check.out).toContain('is a suggestion that nobody has confirmed');

    await done(folder, 'policy', 'd.candor', '--out', 'd.txt', '--as-of', '2026-11-22');
    const draft = readFileSync(join(folder, 'd.txt'), 'utf8');
    expect(draft).toContain('Doe Dental, Inc.');
    expect(draft).toMatch(/\[suggested:\s+dental care\]/);

    expect(await done(folder, 'verify', 'd.candor', '--json')).toContain('true');
    const taken = await candor(folder, ['new', 'd.candor', '--name', 'Other', '--pack', 'restaurant']);
    expect([taken.code, taken.err]).toEqual([3, expect.stringContaining('exists')]);
  },
);
