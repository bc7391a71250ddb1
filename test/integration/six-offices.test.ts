/**
 * The whole way, for the five seed offices and the sample: from an empty file to every document, by the command line. What
 * a customer would hold in her hands is opened again here: PDFs by a structure walk (and by qpdf and pdfinfo where they are
 * installed), JSON by its bytes.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { candor, done } from '../support/command-line.ts';
import { conformanceProblems } from '../support/pdf-conformance.ts';
import { askPdfTool, hasPdfTool } from '../support/pdf-tools.ts';
import { seedSlugs, seedText } from '../support/seeds.ts';

const offices = [...seedSlugs, 'imaging-studio'] as const;

describe.each(offices)('%s', (slug) => {
  let folder = '';
  const bytes = (name: string): Uint8Array => readFileSync(join(folder, name));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    // One folder for all tests of an office: they build on each other's files.
    folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-office-')));
    if (slug === 'imaging-studio') {
      await done(folder, 'sample', 'create', slug, 'a.candor');
      return;
    }
    writeFileSync(join(folder, 'office.json'), seedText(slug));
    await done(folder, 'new', 'a.candor', '--name', 'An office');
    await done(folder, 'office', 'import', 'a.candor', 'office.json');
  }, 30_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['pdf', 'html', 'md', 'txt', 'json'])('has a policy as %s, written and checked', async (format) => {
    const said = await done(folder, 'policy', 'a.candor', '--out', `policy.${format}`);
    expect(said).toMatch(/^Written and checked: policy\.\w+, [1-9]\d* \w+\n$/);
  });

  it('has a policy whose PDF is tagged: headings, lists, tables with header cells', () => {
    expect(conformanceProblems(bytes('policy.pdf'))).toEqual([]);
  });

  test.skipIf(!hasPdfTool('qpdf') || !hasPdfTool('pdfinfo'))(
    'has a PDF that qpdf and pdfinfo read (skipped without them)',
    () => {
      expect(askPdfTool('qpdf', ['--check'], bytes('policy.pdf'))).toMatchObject({ exitCode: 0 });
      const structure = askPdfTool('pdfinfo', ['-struct'], bytes('policy.pdf')).output;
      for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD'])
        expect(structure, tag).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
    },
  );

  it.each(['pdf', 'xlsx'])('has a Shine the Light answer for 2025 as %s', async (format) => {
    const said = await done(folder, 'shine-the-light', 'a.candor', '--year', '2025', '--out', `year.${format}`);
    expect(said).toMatch(/^Written and checked: year\.\w+, [1-9]\d* \w+/);
  });

  it('has a workbook with a sheet per record type', async () => {
    expect(await done(folder, 'workbook', 'export', 'a.candor', '--out', 'inventory.xlsx')).toMatch(
      /26 sheets, [1-9]\d* rows/,
    );
  });

  it('has findings, and says so with exit code 1', async () => {
    const { code, out } = await candor(folder, ['check', 'a.candor', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'gap' })]),
    });
  });

  it('goes through JSON into a second file and comes out with equal bytes', async () => {
    await done(folder, 'office', 'export', 'a.candor', '--out', 'first.json');
    await done(folder, 'new', 'b.candor', '--name', 'Another name');
    await done(folder, 'office', 'import', 'b.candor', 'first.json');
    await done(folder, 'office', 'export', 'b.candor', '--out', 'second.json');
    expect(text('second.json')).toBe(text('first.json'));
    if (slug !== 'imaging-studio') expect(text('first.json')).toBe(seedText(slug));
  });

  it('passes verify', async () => {
    expect(await done(folder, 'verify', 'a.candor')).toMatch(/Whole and untouched/);
  });
});
