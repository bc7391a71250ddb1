import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../src/inventory/record-id.ts';
import { factsOf, type Condition, type FactValue, type Facts } from '../../../src/library/condition.ts';
import { consumerRequests } from '../../../src/library/consumer-requests.ts';
import { noticeRequirement, noticeRequirements } from '../../../src/library/notice-requirements.ts';
import { policyRequirement, policyRequirements, requirementApplies } from '../../../src/library/policy-requirements.ts';
import { requirementFacts, underShineTheLight, type RequirementFact } from '../../../src/library/requirement-facts.ts';
import { textsIn } from './all-catalogues.ts';

const items = [...policyRequirements, ...noticeRequirements];
const names = Object.keys(requirementFacts).filter((name): name is RequirementFact => name in requirementFacts);
const today = '2026-11-21';

/** Facts of a clinic that must follow the CCPA, sells nothing and has a website. */
const clinic: Facts<RequirementFact> = {
  ...Object.fromEntries(names.map((name) => [name, requirementFacts[name].kind === 'count' ? 0 : false])),
  isCcpaBusiness: true,
  hasWebsite: true,
  collectsOnline: true,
  employeeCount: 35,
  hasHouseholdCustomers: true,
};

function applies(id: string, change: Facts<RequirementFact> = {}, date = today) {
  const item = policyRequirement(id) ?? noticeRequirement(id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return requirementApplies(item, { ...clinic, ...change }, date);
}

/** Every test of a single fact inside a condition. */
function leaves(
  condition: Condition<RequirementFact>,
): Exclude<Condition<RequirementFact>, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap((part) => leaves(part));
  if ('any' in condition) return condition.any.flatMap((part) => leaves(part));
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}

describe('the checklists', () => {
  it('test each fact in the way of its kind: yes or no, or a count', () => {
    for (const item of items) {
      for (const test of leaves(item.appliesWhen)) {
        const { kind } = requirementFacts[test.fact];
        if ('is' in test) expect(typeof test.is === 'number' ? 'count' : 'yesNo', item.id).toBe(kind);
        else expect(kind, item.id).toBe('count');
      }
    }
  });

  it('name record types that exist, and only items that exist', () => {
    const ids = new Set(items.map((item) => item.id));
    for (const item of items) {
      for (const type of item.records) expect(recordTypes, item.id).toContain(type);
      for (const { text } of textsIn([item.requires, item.hint])) {
        for (const [id] of text.matchAll(/\b(?:pp|nc)-[a-z0-9-]+/g))
          expect(ids, `${item.id} points to ${id}`).toContain(id);
      }
    }
  });

  it('are found by their ids', () => {
    for (const item of policyRequirements) expect(policyRequirement(item.id)).toBe(item);
    for (const item of noticeRequirements) expect(noticeRequirement(item.id)).toBe(item);
    expect(policyRequirement('nc-give-before')).toBeUndefined();
    expect(noticeRequirement('pp-have-policy')).toBeUndefined();
  });
});

describe('whether an item applies', () => {
  it('follows the facts', () => {
    expect(applies('pp-have-policy')).toBe('yes');
    expect(applies('pp-sold-shared-list')).toBe('no');
    expect(applies('pp-sold-shared-none')).toBe('yes');
    expect(applies('pp-sold-shared-list', { shares: true })).toBe('yes');
    expect(applies('pp-sold-shared-none', { shares: true })).toBe('no');
    expect(applies('pp-no-website')).toBe('no');
    expect(applies('pp-caloppa-effective-date')).toBe('yes');
  });

  it('is the same for an office that follows the CCPA by choice', () => {
    for (const item of items) {
      const bound = requirementApplies(item, clinic, today);
      const byChoice = requirementApplies(item, { ...clinic, isCcpaBusiness: false, followsCcpaByChoice: true }, today);
      expect(byChoice, item.id).toBe(bound);
    }
  });

  it('leaves CalOPPA and Shine the Light on for an office outside the CCPA', () => {
    const outside = { isCcpaBusiness: false, followsCcpaByChoice: false };
    expect(applies('pp-have-policy', outside)).toBe('no');
    expect(applies('pp-caloppa-conspicuous-post', outside)).toBe('yes');
    expect(applies('pp-stl-no-disclosure', outside)).toBe('yes');
    expect(applies('pp-stl-no-disclosure', { ...outside, employeeCount: 19 })).toBe('no');
  });

  it('begins on the day the law begins', () => {
    expect(applies('pp-app-link', { hasMobileApp: true }, '2025-12-31')).toBe('no');
    expect(applies('pp-app-link', { hasMobileApp: true }, '2026-01-01')).toBe('yes');
    expect(applies('pp-right-admt', { usesAutomatedDecisions: true }, '2026-12-31')).toBe('no');
    expect(applies('pp-right-admt', { usesAutomatedDecisions: true }, '2027-01-01')).toBe('yes');
  });

  it('is open, never "no", while a deciding fact is missing', () => {
    expect(applies('pp-sold-shared-none', { sells: undefined })).toBe('unknown');
    for (const item of items) {
      if (item.effectiveFrom === undefined || item.effectiveFrom <= today) {
        expect(requirementApplies(item, {}, today), item.id).toBe('unknown');
      }
    }
  });

  it('never shows an item and its opposite together', () => {
    const pairs = [
      ['pp-sold-shared-list', 'pp-sold-shared-none'],
      ['pp-bp-disclosed-list', 'pp-bp-disclosed-none'],
      ['pp-retention', 'pp-retention-should'],
      ['pp-caloppa-dnt', 'pp-caloppa-dnt-should'],
      ['nc-oo-needed', 'nc-oo-not-needed'],
      ['nc-lim-needed', 'nc-lim-not-needed'],
      ['pp-opt-out-signal', 'pp-opt-out-signal-no-sale'],
    ] as const;
    const value = (name: RequirementFact): fc.Arbitrary<FactValue> =>
      requirementFacts[name].kind === 'count' ? fc.integer({ min: 0, max: 40 }) : fc.boolean();
    const facts = fc
      .tuple(...names.map((name) => value(name)))
      .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])));
    fc.assert(
      fc.property(facts, fc.constantFrom(...pairs), (known, [one, other]) => {
        const both = [applies(one, known), applies(other, known)];
        expect(both.filter((answer) => answer === 'yes').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('conditions elsewhere', () => {
  it('use the same facts', () => {
    expect(factsOf(underShineTheLight)).toEqual(['employeeCount', 'hasHouseholdCustomers']);
    for (const request of consumerRequests) {
      for (const fact of request.appliesWhen ? factsOf(request.appliesWhen) : []) expect(names).toContain(fact);
    }
  });

  it('ask each fact as a question', () => {
    for (const name of names) expect(requirementFacts[name].ask, name).toMatch(/^[A-Z].*(\?|thresholds\.)$/);
  });
});
