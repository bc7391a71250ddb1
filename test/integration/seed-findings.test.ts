/**
 * What a careful reader flagged in the five published policies, and what the check finds in their records. A flaw that only
 * the published text can show is listed with the reason, and so is every finding beyond the reader's.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/findings/check-office.ts';
import { seedOffice, seedSlugs } from '../support/seeds.ts';

interface Reviewed {
  expected: string[];
  onlyInTheText: Record<string, string>;
  beyond: Record<string, string>;
}

const reviewed = JSON.parse(readFileSync(new URL('../fixtures/seed-findings.json', import.meta.url), 'utf8')) as Record<
  (typeof seedSlugs)[number],
  Reviewed
>;

describe.each(seedSlugs)('the records of %s', (slug) => {
  const { expected, onlyInTheText, beyond } = reviewed[slug];
  const found = new Set(checkOffice(seedOffice(slug), '2026-11-22').map((finding) => finding.rule));

  it('show every weakness that records can show', () => {
    const wanted = expected.filter((rule) => !(rule in onlyInTheText));
    expect(wanted.filter((rule) => !found.has(rule))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(15);
  });

  it('show nothing beyond that without a reviewed reason', () => {
    const rules = [...found].filter((rule) => rule.startsWith('C-'));
    expect(rules.filter((rule) => !expected.includes(rule) && !(rule in beyond))).toEqual([]);
    expect(
      Object.keys(onlyInTheText).filter((rule) => found.has(rule)),
      'listed as text only, but found',
    ).toEqual([]);
  });
});
