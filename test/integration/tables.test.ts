/** Tables through the command line: an office's own workbook comes back, a vendor list comes in, and nothing is half taken. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { candor, contentOf, done } from '../support/command-line.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const file = 'Clinic.candor';
const table = (name: string, ...lines: string[]): void => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);

beforeAll(async () => {
  await done(folder, 'new', file, '--name', 'Harbor Clinic');
  await done(folder, 'record', 'create', file, 'recipient', '{"name":"Paywell, Inc.","country":"United States"}');
});

test('the workbook that was exported changes nothing when it comes back', async () => {
  await done(folder, 'workbook', 'export', file, '--out', 'Inventory.xlsx');
  const before = contentOf(folder);
  const out = await done(folder, 'workbook', 'import', file, 'Inventory.xlsx');
  expect(out).toContain('Who gets it: 0 new, 0 changed, 1 the same, 0 that cannot be read; 0 not in the table');
  expect(contentOf(folder)).toEqual(before);
});

test('a vendor list is refused whole for one cell, and taken in one step that is undone as one', async () => {
  table('Vendors.csv', 'Vendor,BAA,Country', 'Mailer LLC,maybe,US', 'Paywell,yes,Canada');
  const before = contentOf(folder);
  const refused = await candor(folder, ['workbook', 'import', file, 'Vendors.csv']);
  expect(refused.code).toBe(3);
  expect(refused.err).toBe(
    '"Vendors.csv": nothing was changed, line 2, “BAA”: Write yes or no. Mend the table, or use --skip-bad.\n',
  );
  expect(contentOf(folder)).toEqual(before);

  const looked = await candor(folder, ['workbook', 'import', file, 'Vendors.csv', '--dry-run', '--json']);
  expect(looked.code).toBe(1);
  expect(JSON.parse(looked.out)).toMatchObject({ changed: [], sheets: [{ name: 'Vendors', type: 'recipient' }] });

  const taken = await candor(folder, ['workbook', 'import', file, 'Vendors.csv', '--skip-bad']);
  expect(taken.code).toBe(1);
  expect(taken.out).toContain('- Line 3, V-001 Country: United States > Canada\n');
  expect(taken.out).toContain('2 records changed\n');
  expect(await done(folder, 'history', file)).toContain('From Vendors.csv');
  expect(await done(folder, 'undo', file)).toContain('“Mailer LLC” (V-002) added');
  await done(folder, 'verify', file);
});

test.each([
  ['Empty.csv', ['Vendor,Country'], 3, 'it has no line below its titles'],
  ['Notes.docx', ['text'], 2, 'xlsx'],
  ['Broken.xlsx', ['no package'], 3, 'it is no Excel workbook'],
  ['Missing.csv', undefined, 3, 'was not found'],
])('%s is refused in one line', async (name, lines, code, words) => {
  if (lines !== undefined) table(name, ...lines);
  const refused = await candor(folder, ['workbook', 'import', file, name]);
  expect([refused.code, refused.err.trim().split('\n').length]).toEqual([code, 1]);
  expect(refused.err).toContain(words);
});
