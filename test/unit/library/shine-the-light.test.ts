import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValue, Facts } from '../../../src/library/condition.ts';
import {
  inShineTheLightOrder,
  sameBrandCategories,
  shineTheLightCategories,
  shineTheLightCategory,
  shineTheLightNumerals,
} from '../../../src/library/shine-the-light-categories.ts';
import {
  shineTheLightExclusion,
  shineTheLightExclusionIds,
  shineTheLightExclusions,
} from '../../../src/library/shine-the-light-exclusions.ts';
import {
  coveredFromEmployees,
  daysAtContactPoint,
  daysElsewhere,
  monthsAfterPurchase,
} from '../../../src/library/shine-the-light-figures.ts';
import {
  shineTheLightQuestions,
  shineTheLightRoute,
  shineTheLightRoutes,
  type ShineTheLightFact,
} from '../../../src/library/shine-the-light-routes.ts';
import { shineTheLightRule, shineTheLightRules } from '../../../src/library/shine-the-light-rules.ts';

/** The numeral of a number below forty, written the long way, to compare the list with. */
function roman(number: number): string {
  const tens = Math.floor(number / 10);
  return 'x'.repeat(tens) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10];
}

describe('the categories of Shine the Light', () => {
  it('are 27, numbered (i) to (xxvii) without a gap, each citing its own numeral', () => {
    expect(shineTheLightNumerals).toEqual(Array.from({ length: 27 }, (_, index) => roman(index + 1)));
    expect(shineTheLightCategories.map((category) => category.roman)).toEqual([...shineTheLightNumerals]);
    shineTheLightCategories.forEach((category, index) => {
      expect(category.cite).toBe(`Cal. Civ. Code 1798.83(e)(6)(A)(${category.roman})`);
      expect(category.id).toMatch(new RegExp(`^stl-${String(index + 1).padStart(2, '0')}-`));
      expect(shineTheLightCategory(category.roman)).toBe(category);
    });
  });

  it('keep 15 even when data goes only to same-brand affiliates', () => {
    expect(sameBrandCategories(shineTheLightNumerals)).toHaveLength(15);
    expect(sameBrandCategories(['i', 'xxi', 'ii', 'xvi'])).toEqual(['xvi', 'xxi']);
  });

  it('come back in the order of the statute, each once', () => {
    expect(inShineTheLightOrder(['xx', 'i', 'xx', 'ix'])).toEqual(['i', 'ix', 'xx']);
  });

  it('all carry the doubt that their order is from knowledge', () => {
    for (const category of shineTheLightCategories) {
      expect(category.verified).toBe(false);
      expect(category.note).toContain('27 is confirmed');
    }
  });
});

describe('the rules of Shine the Light', () => {
  it('hold the numbers that other code reads', () => {
    expect(shineTheLightRule('stl-cov-20-employees')).toMatchObject({ count: coveredFromEmployees, unit: 'employees' });
    expect(shineTheLightRule('stl-time-designated')).toMatchObject({ count: daysAtContactPoint, unit: 'calendarDays' });
    expect(shineTheLightRule('stl-time-elsewhere')).toMatchObject({ count: daysElsewhere, unit: 'calendarDays' });
    expect(shineTheLightRule('stl-def-ebr')).toMatchObject({ count: monthsAfterPurchase, unit: 'months' });
    expect([coveredFromEmployees, daysAtContactPoint, daysElsewhere, monthsAfterPurchase]).toEqual([20, 30, 150, 18]);
  });

  it('give three ways to tell customers the contact point, and four conditions for the published rule', () => {
    const ways = shineTheLightRules.filter((rule) => rule.group === 'contact' && /^[ABC]: /.test(rule.name));
    expect(new Set(ways.map((rule) => rule.name[0]))).toEqual(new Set(['A', 'B', 'C']));
    expect(shineTheLightRule('stl-alt-policy').conditions).toHaveLength(4);
  });

  it('throw for a rule that is not there', () => {
    expect(() => shineTheLightRule('stl-nothing')).toThrow('stl-nothing');
  });

  it('exclude nine kinds of disclosure and shorten the answer for one', () => {
    expect(shineTheLightExclusions.map((one) => one.id)).toEqual([...shineTheLightExclusionIds]);
    expect(shineTheLightExclusions.filter((one) => one.effect === 'excludes')).toHaveLength(9);
    expect(shineTheLightExclusion('stl-excl-same-brand').effect).toBe('shortens');
  });
});

describe('the route of a request', () => {
  const covered: Record<ShineTheLightFact, FactValue> = {
    employeeCount: 35,
    keepsToFinancialPrivacyAct: false,
    askerLivesInCalifornia: true,
    householdPurpose: true,
    relationship: 'ongoing',
    answeredThisYear: false,
    atContactPoint: true,
    californiaLinkInPlace: false,
    choicePolicyKept: false,
    coveredDisclosures: 2,
    onlySameBrandAffiliates: false,
  };
  const routeOf = (facts: Facts<ShineTheLightFact>) => {
    const decision = shineTheLightRoute(facts);
    return decision.decided ? decision.route.id : decision.ask;
  };

  it.each<[string, Partial<Record<ShineTheLightFact, FactValue>>]>([
    ['stl-rule-full-designated', {}],
    ['stl-rule-full-elsewhere', { atContactPoint: false }],
    ['stl-rule-under-20', { employeeCount: 19 }],
    ['stl-rule-financial', { keepsToFinancialPrivacyAct: true }],
    ['stl-rule-not-customer', { askerLivesInCalifornia: false }],
    ['stl-rule-not-customer', { householdPurpose: false }],
    ['stl-rule-no-relationship', { relationship: 'over' }],
    ['stl-rule-already-answered', { answeredThisYear: true }],
    ['stl-rule-wrong-contact-california-link', { atContactPoint: false, californiaLinkInPlace: true }],
    ['stl-rule-alternative', { choicePolicyKept: true }],
    ['stl-rule-nothing-disclosed', { coveredDisclosures: 0 }],
    ['stl-rule-same-brand', { onlySameBrandAffiliates: true }],
  ])('is %s for %o', (expected, change) => {
    expect(routeOf({ ...covered, ...change })).toBe(expected);
  });

  it('lets an earlier rule beat a later one', () => {
    expect(routeOf({ ...covered, employeeCount: 19, coveredDisclosures: 0 })).toBe('stl-rule-under-20');
    expect(routeOf({ ...covered, choicePolicyKept: true, coveredDisclosures: 0 })).toBe('stl-rule-alternative');
  });

  it('takes 20 employees as covered', () => {
    expect(routeOf({ ...covered, employeeCount: 20 })).toBe('stl-rule-full-designated');
  });

  it('asks for what is missing instead of guessing', () => {
    expect(routeOf({})).toEqual(['employeeCount']);
    expect(routeOf({ ...covered, coveredDisclosures: undefined })).toEqual(['coveredDisclosures']);
    expect(routeOf({ ...covered, atContactPoint: false, californiaLinkInPlace: undefined })).toEqual([
      'californiaLinkInPlace',
    ]);
  });

  it('always decides once all facts are known, and asks only for missing ones before', () => {
    const facts = fc.record(
      {
        employeeCount: fc.integer({ min: 0, max: 60 }),
        keepsToFinancialPrivacyAct: fc.boolean(),
        askerLivesInCalifornia: fc.boolean(),
        householdPurpose: fc.boolean(),
        relationship: fc.constantFrom('ongoing', 'onePurchase', 'over'),
        answeredThisYear: fc.boolean(),
        atContactPoint: fc.boolean(),
        californiaLinkInPlace: fc.boolean(),
        choicePolicyKept: fc.boolean(),
        coveredDisclosures: fc.integer({ min: 0, max: 4 }),
        onlySameBrandAffiliates: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, (known) => {
        const decision = shineTheLightRoute(known);
        const missing = Object.keys(shineTheLightQuestions).filter((name) => !(name in known));
        if (missing.length === 0) expect(decision.decided).toBe(true);
        if (!decision.decided) {
          expect(decision.ask.length).toBeGreaterThan(0);
          for (const fact of decision.ask) expect(missing).toContain(fact);
        }
      }),
    );
  });

  it('names time rules that exist', () => {
    for (const route of shineTheLightRoutes) {
      for (const id of route.deadlines) expect(shineTheLightRule(id).group).toBe('time');
    }
  });
});
