/**
 * Word files opened by another program than the one that wrote them, where LibreOffice is installed: all files in one start
 * of it, because it takes seconds to start.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { printDocumentDocx } from '../../exporters/docx/print-docx.ts';
import type { Document } from '../../src/documents/block.ts';
import { composePolicy } from '../../src/documents/policy/compose-policy.ts';
import { imagingStudio } from '../../src/samples/imaging-studio.ts';
import { documentOf, paragraph, section, table, textsInReadingOrder } from '../support/documents.ts';
import { lettersOf } from '../support/printed-texts.ts';
import { seedOffice, seedSlugs } from '../support/seeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const program = 'soffice';
const reason =
  spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0 ? undefined : 'LibreOffice is not installed';
const asOf = '2026-11-22';

const documents: Document[] = [
  ...[imagingStudio, ...seedSlugs.map(seedOffice)].map((office) =>
    composePolicy(office, { policyId: undefined, asOf }),
  ),
  documentOf([
    section('s', 'Other scripts: Ελληνικά, Հայերեն, 中文, 한국어, العربية', [
      paragraph('p', 'שלום עולם, Nguyễn Thị Ánh, Ñandú, 王小明'),
      table(
        't',
        'Long rows',
        [
          ['Who', 0.5],
          ['What', 0.5],
        ],
        [['Tall', { lines: Array.from({ length: 200 }, (_, index) => `line ${String(index)}`) }]],
      ),
    ]),
  ]),
];

test(
  'LibreOffice opens every policy as a Word file and finds all of its text',
  { timeout: 240_000 },
  async ({ skip }) => {
    if (reason !== undefined) skip(reason);
    const folder = temporaryFolder();
    const names = await Promise.all(
      documents.map(async (document, index) => {
        writeFileSync(join(folder, `${String(index)}.docx`), await printDocumentDocx(document, { createdAt: asOf }));
        return String(index);
      }),
    );
    // A profile of its own: a running LibreOffice would take the work over, and a first start asks questions.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    const { stderr } = spawnSync(
      program,
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files],
      { encoding: 'utf8', timeout: 200_000 },
    );
    documents.forEach((document, index) => {
      const read = lettersOf([readFileSync(join(folder, `${String(index)}.txt`), 'utf8')]);
      let at = 0;
      for (const sentence of textsInReadingOrder(document)) {
        const found = read.indexOf(lettersOf([sentence]), at);
        expect(found, `“${sentence}” ${stderr}`).toBeGreaterThanOrEqual(0);
        at = found;
      }
    });
  },
);
