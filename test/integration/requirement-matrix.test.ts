/**
 * The requirement matrix of the five seed offices and the sample, written to `test-results/requirement-matrix.txt` for
 * people who want to read it: office by office, item by item, with what each state rests on. The file `.csv` beside it
 * holds all offices in one table.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../main/start/project.ts';
import { countsInWords, matrixText } from '../../src/documents/requirements/matrix-text.ts';
import type { RequirementRow } from '../../src/documents/requirements/requirement-row.ts';
import { requirementMatrix } from '../../src/documents/requirements/requirement-matrix.ts';
import { policyRequirements } from '../../src/library/policy-requirements.ts';
import { samples } from '../../src/samples/samples.ts';
import { matrixProblems } from '../support/requirement-rows.ts';
import { seedOffice, seedSlugs } from '../support/seeds.ts';

const asOf = '2026-11-22';
const offices = [
  ...seedSlugs.map((slug) => ({ slug: slug as string, office: seedOffice(slug) })),
  ...samples.map(({ slug, office }) => ({ slug, office })),
];
const printed: string[] = [];
const columns: { slug: string; cells: string[] }[] = [];

/** What stands in a cell: the blocks or answers, the findings, or the facts. */
function cellOf(row: RequirementRow): string {
  if (row.state === 'satisfied') {
    return `satisfied: ${[...row.blocks.map((one) => one.block), ...row.answers].join(' ')}`;
  }
  if (row.state === 'open') return `reported: ${row.reportedAs.join(' ')}`;
  return `not applicable: ${row.because.map((one) => one.text).join(' ')}`;
}

/** One line per item of the checklist, one column per office. */
function asTable(): string {
  const lines = policyRequirements.map((item, index) => [item.id, ...columns.map((one) => one.cells[index] ?? '')]);
  const quoted = [['item', ...columns.map((one) => one.slug)], ...lines].map((line) =>
    line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  );
  return `${quoted.join('\n')}\n`;
}

describe.each(offices)('the requirement matrix of $slug', ({ slug, office }) => {
  const rows = requirementMatrix(office, asOf);
  columns.push({ slug, cells: rows.map(cellOf) });
  printed.push(`${slug}, ${asOf}: ${countsInWords(rows)}\n\n${matrixText(rows)}\n`);

  it('has 85 rows, no silent cell, and names only blocks, findings and answers that exist', () => {
    expect(rows).toHaveLength(85);
    expect(matrixProblems(office, asOf, rows)).toEqual([]);
  });

  it('has satisfied items, and open ones, and some that do not apply', () => {
    for (const state of ['satisfied', 'open', 'notApplicable'] as const) {
      expect(rows.filter((row) => row.state === state).length, state).toBeGreaterThan(1);
    }
  });

  it('says something in each cell', () => {
    expect(rows.map(cellOf).filter((cell) => !/^(satisfied|reported|not applicable): ./.test(cell))).toEqual([]);
  });
});

describe('the sample, in which everything is answered', () => {
  const sample = samples[0];
  const rows = sample ? requirementMatrix(sample.office, asOf) : [];

  it('leaves open only its periods, the company without a contract, and the front desk', () => {
    const open = rows.filter((row) => row.state === 'open');
    expect(open.map((row) => row.requirement.id)).toEqual([
      'pp-retention',
      'pp-sold-shared-list',
      'pp-methods-in-person',
    ]);
  });
});

afterAll(() => {
  const folder = join(projectFolder, 'test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'requirement-matrix.txt'), printed.join('\n'));
  writeFileSync(join(folder, 'requirement-matrix.csv'), asTable());
});
