import { describe, expect, it } from 'vitest';
import { citationKeys, citationSource, cite } from '../../../src/library/citations.ts';
import { findingRule, findingRuleIds, findingRules } from '../../../src/library/finding-rules.ts';

const keyOf = new Map(citationKeys.map((key) => [cite(key), key]));

describe('the rules of the checker', () => {
  it('are C-01 to C-38 without a gap', () => {
    expect(findingRuleIds).toEqual(Array.from({ length: 38 }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`));
    expect(findingRules.map((rule) => rule.id)).toEqual([...findingRuleIds]);
    for (const id of findingRuleIds) expect(findingRule(id).id).toBe(id);
  });

  it('each cite the list of citations, and say why they matter in one sentence', () => {
    for (const rule of findingRules) {
      expect(rule.citations.length, rule.id).toBeGreaterThan(0);
      for (const citation of rule.citations) expect(keyOf.has(citation), `${rule.id}: ${citation}`).toBe(true);
      expect(rule.why, rule.id).toMatch(/^[A-Z][^.!?]*[.]$/);
      expect(rule.title, rule.id).not.toMatch(/[.]$/);
    }
  });

  it('are verified exactly when their main citation is', () => {
    for (const rule of findingRules) {
      const key = keyOf.get(rule.citations[0] ?? '');
      expect(key && citationSource(key).verified, rule.id).toBe(rule.verified);
      if (!rule.verified) expect(rule.note, rule.id).toBeTruthy();
    }
  });

  it('weigh as the seed policies were weighed', () => {
    const withSeverity = (severity: string) =>
      findingRules.filter((rule) => rule.severity === severity).map((rule) => rule.id);
    expect(withSeverity('optional')).toEqual(['C-38']);
    expect(withSeverity('recommended')).toEqual(['C-07', 'C-27', 'C-30', 'C-31', 'C-32', 'C-34', 'C-35', 'C-37']);
    expect(withSeverity('required')).toHaveLength(29);
  });
});
