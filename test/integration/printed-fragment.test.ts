import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candor, done, putSample } from '../support/command-line.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the command line writes a part to paste into a website, and only as HTML', async () => {
  const folder = temporaryFolder();
  await putSample(folder, 's.candor');
  const said = await done(folder, 'policy', 's.candor', '--out', 'part.html', '--fragment');
  expect(said).toMatch(/^Written and checked: part\.html, [1-9]\d* headings\n$/u);
  expect(readFileSync(join(folder, 'part.html'), 'utf8')).toMatch(
    /^<div id="policy-document" lang="en-US">[\s\S]*<\/div>\n$/u,
  );
  await done(folder, 'policy', 's.candor', '--out', 'page.html');
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/u);
  const refused = await candor(folder, ['policy', 's.candor', '--out', 'part.pdf', '--fragment']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('.html only') as string });
});
