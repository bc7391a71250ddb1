/** `check` on a file in which findings were set aside. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkOffice } from '../../src/findings/check-office.ts';
import { given } from '../../src/inventory/answer.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { buildOffice } from '../support/office-builder.ts';
import { candor, done } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const asOf = '2026-11-22';
const answer = z.object({
  findings: z.array(
    z.object({ id: z.string(), waiver: z.object({ record: z.string(), reason: z.string() }).optional() }),
  ),
});

it('counts what is set aside, and ends with 0 when nothing else is left', async () => {
  const folder = temporaryFolder();
  const findings = checkOffice(buildOffice(), asOf);
  const waivers = findings.map(({ id, title }) => ({ finding: id, basis: title, reason: given('seen') }));
  const check = async (name: string, findingWaiver: typeof waivers) => {
    writeFileSync(join(folder, `${name}.json`), writeOffice(buildOffice({ findingWaiver })));
    await done(folder, 'new', `${name}.candor`, '--name', 'An office');
    await done(folder, 'office', 'import', `${name}.candor`, `${name}.json`);
    return candor(folder, ['check', `${name}.candor`, '--as-of', asOf]);
  };

  const all = await check('all', waivers);
  expect(all).toMatchObject({ code: 0, out: `No findings.\nSet aside with a reason: ${findings.length}\n` });

  const one = await check('one', waivers.slice(0, 1));
  expect(one.code).toBe(1);
  expect(one.out.trim().split('\n')).toHaveLength(findings.length);
  expect(one.out).toMatch(/Set aside with a reason: 1\n$/);
  // Each line names the id that `check waive` takes.
  expect(
    one.out
      .split('\n')
      .slice(0, findings.length - 1)
      .map((line) => line.split('  ')[1]),
  ).toEqual(findings.slice(1).map(({ id }) => id));

  const { out } = await candor(folder, ['check', 'one.candor', '--json', '--as-of', asOf]);
  const listed = answer.parse(JSON.parse(out)).findings;
  expect(listed).toHaveLength(findings.length);
  expect(listed.filter((finding) => finding.waiver)).toEqual([
    { id: findings[0]?.id, waiver: { record: 'FW-001', reason: 'seen' } },
  ]);
});
