/**
 * How much of what five real policies disclose do the policies composed from their records say?
 *
 * `seed-coverage.json` names, for each of the 425 disclosures, the blocks that state it or the finding that corrects it.
 * An entry with blocks is true when, in the policies of that office taken together,
 * - every named block exists,
 * - every needed record is among the records of the named blocks: a record by its id, an answer of the organization by its
 *   exact path (`O-001.sells`),
 * - every key fact stands in the text of the named blocks; marked gaps are not text.
 * An entry with a finding is true when the check of the office has that finding, by the rule that the disclosure names, about
 * at least one of the needed records. An entry with neither counts as not covered.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { composePolicy } from '../../src/documents/policy/compose-policy.ts';
import type { Block, Document, Provenance, Run } from '../../src/documents/block.ts';
import { checkOffice } from '../../src/findings/check-office.ts';
import { seedDisclosures, seedOffice, seedSlugs, type SeedSlug } from '../support/seeds.ts';

const asOf = '2026-11-21';

const coverageSchema = z.record(
  z.string(),
  z.strictObject({ blocks: z.array(z.string()), finding: z.string().nullable() }),
);
const coverage = coverageSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/seed-coverage.json', import.meta.url), 'utf8')),
);

interface Statement {
  records: string[];
  text: string;
}

const covered = Object.entries(coverage).filter(([, entry]) => entry.blocks.length > 0 || entry.finding !== null);

test('the map has an entry for each of the 425 disclosures', () => {
  expect(Object.keys(coverage).toSorted()).toEqual(Object.keys(seedDisclosures).toSorted());
});

test('each of the 425 disclosures is covered', () => {
  console.info(`${covered.length} of ${Object.keys(seedDisclosures).length} disclosures covered`);
  expect(covered).toHaveLength(425);
});

describe.each(seedSlugs)('what the policies of %s disclose', (slug) => {
  const statements = statementsOf(slug);
  const findings = new Map(checkOffice(seedOffice(slug), asOf).map((one) => [one.id, one]));
  const entries = covered.filter(([id]) => seedDisclosures[id]?.office === slug);

  test('is stated by blocks that exist', () => {
    const missing = entries.flatMap(([id, { blocks }]) =>
      blocks.filter((block) => !statements.has(block)).map((block) => `${id}: no block ${block}`),
    );
    expect(missing).toEqual([]);
  });

  test('rests on every record that holds the fact', () => {
    const missing = withBlocks(entries).flatMap(([id, { blocks }]) => {
      const records = new Set(blocks.flatMap((block) => statements.get(block)?.records ?? []));
      return needed(id)
        .filter((path) => !isAmong(path, records))
        .map((path) => `${id}: nothing rests on ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('is said in words, outside of gaps', () => {
    const missing = withBlocks(entries).flatMap(([id, { blocks }]) => {
      const text = blocks.map((block) => statements.get(block)?.text ?? '').join('\n');
      return (seedDisclosures[id]?.keys ?? [])
        .filter((key) => !text.includes(key.toLowerCase()))
        .map((key) => `${id}: no “${key}”`);
    });
    expect(missing).toEqual([]);
  });

  test('is corrected by findings of the rule it breaks, about its own records', () => {
    const wrong = entries.flatMap(([id, entry]) => {
      if (entry.finding === null) return [];
      const finding = findings.get(entry.finding);
      if (finding === undefined) return [`${id}: no finding ${entry.finding}`];
      if (finding.rule !== seedDisclosures[id]?.corrected) return [`${id}: ${finding.rule} is not the rule it breaks`];
      const concerned = new Set(finding.records.map(recordOf));
      return needed(id).some((path) => concerned.has(recordOf(path)))
        ? []
        : [`${id}: ${entry.finding} is about others`];
    });
    expect(wrong).toEqual([]);
  });
});

function withBlocks(entries: typeof covered): typeof covered {
  return entries.filter(([, { blocks }]) => blocks.length > 0);
}

function needed(id: string): string[] {
  return seedDisclosures[id]?.records ?? [];
}

/** `V-003.role` is of the record `V-003`. */
function recordOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function isAmong(path: string, records: ReadonlySet<string>): boolean {
  if (path.includes('.')) return records.has(path);
  return [...records].some((record) => recordOf(record) === path);
}

/** The blocks of all policies of an office by id. Blocks that several policies share are taken together. */
function statementsOf(slug: SeedSlug): Map<string, Statement> {
  const office = seedOffice(slug);
  const statements = new Map<string, Statement>();
  for (const policy of office.policyDocument) {
    for (const [id, statement] of leavesOf(composePolicy(office, { policyId: policy.id, asOf }))) {
      const known = statements.get(id);
      statements.set(id, {
        records: [...(known?.records ?? []), ...statement.records],
        text: `${known?.text ?? ''}\n${statement.text}`,
      });
    }
  }
  return statements;
}

function leavesOf(document: Document): [id: string, Statement][] {
  return document.sections.flatMap((section) => section.blocks.flatMap(statementsIn));
}

function statementsIn(block: Block): [id: string, Statement][] {
  switch (block.kind) {
    case 'section':
      return block.blocks.flatMap(statementsIn);
    case 'paragraph':
      return [statement(block, block.runs)];
    case 'list':
      return block.items.flatMap((item) => [
        statement(item, item.runs),
        ...(item.items ?? []).map((inner) => statement(inner, inner.runs)),
      ]);
    case 'table':
      return block.rows.map((row) => statement(row, row.cells.flat(2)));
    case 'definitions':
      return block.entries.map((entry) => statement(entry, [{ kind: 'text', text: `${entry.term}: ` }, ...entry.runs]));
  }
}

/** The words of a block. A gap is a question, not a statement, so it leaves only a mark. */
function statement(block: Provenance, runs: readonly Run[]): [id: string, Statement] {
  const text = runs.map((run) => (run.kind === 'gap' ? '[…]' : run.text)).join('');
  return [block.id, { records: block.records, text: text.toLowerCase() }];
}
