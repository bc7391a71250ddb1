/**
 * What a careful reader flagged in the five published policies, and what the check finds in their records.
 *
 * `seed-findings.json` holds each flaw that the reader found with the findings that report it; a flaw that only the published
 * text can show is listed with the reason. `seed-findings-beyond.json` justifies every other finding: open answers by their
 * rule, the rest one by one. A finding that appears or disappears fails here until somebody has looked at it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkOffice } from '../../src/findings/check-office.ts';
import { answerOf, findRecord } from '../../src/inventory/office-records.ts';
import { findingRuleIds } from '../../src/library/finding-rules.ts';
import { seedOffice, seedSlugs, type SeedSlug } from '../support/seeds.ts';

const reason = z.string().min(20);
const reviewedSchema = z.strictObject({
  expected: z.partialRecord(z.enum(findingRuleIds), z.array(z.string()).min(1)),
  onlyInTheText: z.partialRecord(z.enum(findingRuleIds), reason),
});
const beyondSchema = z.strictObject({
  byRule: z.record(z.string(), reason),
  beyond: z.record(z.enum(seedSlugs), z.record(z.string(), reason)),
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const reviewed = z.record(z.enum(seedSlugs), reviewedSchema).parse(read('seed-findings.json'));
const { byRule, beyond } = beyondSchema.parse(read('seed-findings-beyond.json'));

/** How many flaws the reader flagged in each policy. */
const flagged: Record<SeedSlug, number> = {
  'krystal-klear-imaging': 26,
  mymedicalimages: 23,
  'imagelab-med-spa': 32,
  '3d4medical': 28,
  imetrixhealth: 25,
};

describe.each(seedSlugs)('the records of %s', (slug) => {
  const office = seedOffice(slug);
  const findings = checkOffice(office, '2026-11-22');
  const { expected, onlyInTheText } = reviewed[slug];
  const found = new Map(findings.map((one) => [one.id, one]));

  it('show every flaw that the reader flagged, under its rule, except those of the text alone', () => {
    expect(Object.keys(expected).length + Object.keys(onlyInTheText).length).toBe(flagged[slug]);
    expect(Object.keys(expected).length).toBeGreaterThan(15);
    for (const [rule, ids] of Object.entries(expected)) {
      for (const id of ids) expect(found.get(id)?.rule, id).toBe(rule);
    }
    const rules = new Set(findings.map((one) => one.rule));
    expect(
      Object.keys(onlyInTheText).filter((rule) => rules.has(rule)),
      'listed as text only, but found',
    ).toEqual([]);
  });

  it('show nothing beyond that without a reviewed reason', () => {
    const known = new Set([...Object.values(expected).flat(), ...Object.keys(beyond[slug])]);
    const others = findings.filter((one) => !(one.rule in byRule)).map((one) => one.id);
    expect(others.filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !found.has(id))).toEqual([]);
  });

  it('leave open what each finding about an open answer asks for', () => {
    const gaps = findings.filter((one) => one.rule === 'gap');
    expect(gaps.length).toBeGreaterThan(50);
    for (const { id, records } of gaps) {
      const [record = '', field = ''] = records[0]?.split('.') ?? [];
      const owner = findRecord(office, record);
      expect(owner && answerOf(owner, field).state, id).toBe(records[0]?.split('.').length === 2 ? 'unknown' : 'given');
    }
  });
});
