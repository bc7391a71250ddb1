/**
 * What a careful reader flagged in the five published policies, and what the check finds in their records. A flaw that only
 * the published text can show is listed with the reason, and so is every finding beyond the reader's.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../src/findings/check-office.ts';
import { readOffice } from '../../src/inventory/office-json.ts';

interface Reviewed {
  expected: string[];
  onlyInTheText: Record<string, string>;
  beyond: Record<string, string>;
}

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
const reviewed = fixture('seed-findings') as Record<string, Reviewed>;

describe.each(Object.entries(reviewed))('the records of %s', (slug, { expected, onlyInTheText, beyond }) => {
  const reading = readOffice(fixture(`seeds/${slug}`));
  if (!reading.ok) throw new Error(`${slug}: ${reading.problem.path} ${reading.problem.message}`);
  const found = new Set(checkOffice(reading.office, '2026-11-22').map((finding) => finding.rule));

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
