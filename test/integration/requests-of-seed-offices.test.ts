/** Ledger, closing, request and letter by the command line, in each of the seed offices. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { today } from '../../main/computer.ts';
import type { Ledger } from '../../src/disclosure/year-list.ts';
import type { InboxLine } from '../../src/requests/inbox.ts';
import type { RequestState } from '../../src/requests/request-state.ts';
import { done } from '../support/command-line.ts';
import { createFrom, jsonOf, refusedIn, shineTheLightRequest } from '../support/request-commands.ts';
import { seedSlugs, seedText } from '../support/seeds.ts';
import { temporaryFolderForFile } from '../support/temporary-folder.ts';

const folder = temporaryFolderForFile();
const day = today();
const lastYear = String(Number(day.slice(0, 4)) - 1);
const written = (name: string): Buffer => readFileSync(join(folder, name));

it.each(seedSlugs)('%s: ledger, closing, request, letter', async (slug) => {
  const file = `${slug}.candor`;
  writeFileSync(join(folder, `${slug}.json`), seedText(slug));
  await createFrom(folder, file, `${slug}.json`);
  const ledger = await jsonOf<Ledger>(folder, 'ledger', 'show', file, '--year', lastYear);
  if (ledger.missing.length > 0)
    expect(await refusedIn(folder, 'ledger', 'close', file, '--year', lastYear)).toContain('open points');
  await done(folder, 'ledger', 'close', file, '--year', lastYear, '--accept-all', 'Asked; no answer yet.');
  const closed = await jsonOf<Ledger>(folder, 'ledger', 'show', file, '--year', lastYear);
  expect(closed.list.route).toBe(ledger.list.route === 'open' ? 'nothingDisclosed' : ledger.list.route);
  expect(closed.list.entries).toEqual(
    ledger.list.entries.filter(({ standing }) => standing === 'listed').map((entry) => ({ ...entry, open: [] })),
  );

  await done(folder, ...shineTheLightRequest(file, '--received', day));
  const letter = ['request', 'answer', file, 'RQ-001', '--letter', 'answer', '--out', `${slug}.txt`];
  const state = await jsonOf<RequestState>(folder, 'request', 'show', file, 'RQ-001');
  if (state.route?.decided) {
    await done(folder, ...letter);
    expect(written(`${slug}.txt`).toString()).toContain('Ada Quill');
  } else {
    expect(await refusedIn(folder, ...letter)).toContain('no letter was written');
  }
  await done(folder, 'request', 'answer', file, 'RQ-001', '--letter', 'acknowledgement', '--out', `${slug}.txt`);

  // What the seed leaves open is answered; then the letter goes out in every form, and the last copy is kept.
  const email = { email: `privacy@${slug}.example`, uses: ['shineTheLight', 'rights'] };
  const [contact] = /K-\d+/.exec(await done(folder, 'record', 'create', file, 'contact', JSON.stringify(email))) ?? [];
  await done(folder, 'record', 'set', file, 'O-001', 'shineTheLightContact', JSON.stringify(contact));
  await done(folder, 'record', 'set', file, 'O-001', 'employeeCount', '30');
  for (const format of ['pdf', 'docx']) {
    const out = ['--letter', 'answer', '--out', `${slug}.${format}`];
    expect(await done(folder, 'request', 'answer', file, 'RQ-001', ...out)).toContain('Written and checked');
  }
  await done(folder, ...letter, '--sent', day);
  await done(folder, 'request', 'copy', file, 'LT-001', '--out', `${slug}-copy.txt`);
  expect(written(`${slug}-copy.txt`)).toEqual(written(`${slug}.txt`));
  expect(written(`${slug}.txt`).toString()).toContain(`privacy@${slug}.example`);
  expect((await jsonOf<{ requests: InboxLine[] }>(folder, 'requests', file)).requests).toMatchObject([
    { status: 'answered' },
  ]);
});
