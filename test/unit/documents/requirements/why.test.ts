import { describe, expect, it } from 'vitest';
import { decidingFacts, factInWords, undecidedFacts } from '../../../../src/documents/requirements/why.ts';
import { sellsOrShares, underCcpa, underShineTheLight } from '../../../../src/library/requirement-facts.ts';

describe('the facts that settle a condition', () => {
  it('are the parts that say no, when all are needed', () => {
    expect(decidingFacts(underShineTheLight, { employeeCount: 12, hasHouseholdCustomers: true })).toEqual([
      'employeeCount',
    ]);
  });

  it('are all parts, when one would be enough', () => {
    expect(decidingFacts(sellsOrShares, { sells: false, shares: false })).toEqual(['sells', 'shares']);
  });

  it('are those of the opposite, for a “not”', () => {
    expect(decidingFacts({ all: [underCcpa, { not: sellsOrShares }] }, { isCcpaBusiness: true, shares: true })).toEqual(
      ['shares'],
    );
  });

  it('are none while it is open', () => {
    expect(decidingFacts(sellsOrShares, { sells: false })).toEqual([]);
  });
});

describe('the facts for which a condition waits', () => {
  it('are only those that could still decide', () => {
    expect(
      undecidedFacts({ all: [underCcpa, { not: sellsOrShares }] }, { isCcpaBusiness: true, sells: false }),
    ).toEqual(['shares']);
  });

  it('are each named once', () => {
    expect(undecidedFacts({ all: [sellsOrShares, { not: sellsOrShares }] }, {})).toEqual(['sells', 'shares']);
  });
});

describe('a fact in words', () => {
  it.each([
    [true, 'Does it have a mobile app? Yes.'],
    [false, 'Does it have a mobile app? No.'],
    [undefined, 'Does it have a mobile app?'],
  ])('with the value %s reads “%s”', (value, words) => {
    expect(factInWords('hasMobileApp', value)).toBe(words);
  });

  it('with a count tells the count', () => {
    expect(factInWords('employeeCount', 24)).toMatch(/\? 24\.$/);
  });
});
