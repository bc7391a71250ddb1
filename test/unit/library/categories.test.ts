import { describe, expect, it } from 'vitest';
import { businessPurpose, businessPurposeIds, businessPurposes } from '../../../src/library/business-purposes.ts';
import {
  cpraCategories,
  cpraCategory,
  cpraCategoryLetters,
  inStatuteOrder,
  policyHeadingCategories,
} from '../../../src/library/cpra-categories.ts';
import { cpraScope, cpraScopeRule } from '../../../src/library/cpra-scope.ts';
import { commercialPurpose, definition } from '../../../src/library/definitions.ts';
import { exemption, exemptions } from '../../../src/library/exemptions.ts';
import {
  recipientCategories,
  recipientCategory,
  recipientCategoryIds,
} from '../../../src/library/recipient-categories.ts';
import { regime, regimeIds, regimes } from '../../../src/library/regimes.ts';
import {
  sensitiveKind,
  sensitiveKindIds,
  sensitiveKinds,
  sensitiveKindsOn,
} from '../../../src/library/sensitive-kinds.ts';
import { permittedSensitiveUseIds, permittedSensitiveUses } from '../../../src/library/sensitive-permitted-uses.ts';
import { sourceCategories, sourceCategory, sourceCategoryIds } from '../../../src/library/source-categories.ts';

describe('the categories of personal information', () => {
  it('run from A to L, each citing its own letter of the statute', () => {
    expect(cpraCategories.map((category) => category.letter)).toEqual([...cpraCategoryLetters]);
    for (const category of cpraCategories) {
      expect(category.cite).toContain(`1798.140(v)(1)(${category.letter})`);
      expect(cpraCategory(category.letter)).toBe(category);
    }
  });

  it('head the list of a policy from A to K; L is named by its kinds', () => {
    expect(policyHeadingCategories().map((category) => category.letter)).toEqual(cpraCategoryLetters.slice(0, 11));
    expect(cpraCategory('L').note).toContain('7011(e)');
  });

  it('come back in the order of the statute, each once', () => {
    expect(inStatuteOrder(['K', 'A', 'K', 'B'])).toEqual(['A', 'B', 'K']);
    expect(inStatuteOrder([])).toEqual([]);
  });

  it('leave out public and deidentified data, and take in paper', () => {
    expect(cpraScope.filter((rule) => rule.outside)).toHaveLength(3);
    expect(cpraScopeRule('pi-any-format').outside).toBe(false);
  });
});

describe('the sensitive kinds', () => {
  it('are listed in the order of their ids and found by them', () => {
    expect(sensitiveKinds.map((kind) => kind.id)).toEqual([...sensitiveKindIds]);
    for (const id of sensitiveKindIds) expect(sensitiveKind(id).id).toBe(id);
  });

  it('count from the day the law named them', () => {
    const named = (date: string) => sensitiveKindsOn(date).map((kind) => kind.id);
    expect(named('2022-12-31')).toEqual([]);
    expect(named('2023-12-31')).not.toContain('spi-immigration-status');
    expect(named('2024-01-01')).toContain('spi-immigration-status');
    expect(named('2024-12-31')).not.toContain('spi-neural');
    expect(named('2025-01-01')).toContain('spi-neural');
    expect(named('2025-12-31')).toHaveLength(13);
    expect(named('2026-01-01')).toHaveLength(14);
  });

  it('mark the one that only the regulation has', () => {
    expect(sensitiveKinds.filter((kind) => kind.onlyInRegulation).map((kind) => kind.id)).toEqual([
      'spi-known-under-16',
    ]);
  });

  it('may be used in eight ways without a Limit link, numbered as in 7027(m)', () => {
    expect(permittedSensitiveUses.map((use) => use.id)).toEqual([...permittedSensitiveUseIds]);
    permittedSensitiveUses.forEach((use, index) => expect(use.cite).toBe(`11 CCR 7027(m)(${index + 1})`));
  });
});

describe('the business purposes', () => {
  it('are numbered 1 to 8 as in the statute', () => {
    expect(businessPurposes.map((purpose) => purpose.id)).toEqual([...businessPurposeIds]);
    businessPurposes.forEach((purpose, index) => {
      expect(purpose.number).toBe(index + 1);
      expect(purpose.cite).toBe(`Cal. Civ. Code 1798.140(e)(${index + 1})`);
    });
  });

  it('carry the limits that the statute sets', () => {
    expect(businessPurpose('bp-advertising-marketing').limit).toContain('opted out');
    expect(businessPurpose('bp-short-term-use').limit).toContain('profile');
    expect(businessPurpose('bp-debugging').limit).toBeUndefined();
  });

  it('stand beside the commercial purpose, which is another thing', () => {
    expect(commercialPurpose.cite).toBe('Cal. Civ. Code 1798.140(g)');
    expect(() => definition('def-nothing')).toThrow('def-nothing');
  });
});

describe('sources and recipients', () => {
  it('are found by their ids', () => {
    expect(sourceCategories.map((one) => one.id)).toEqual([...sourceCategoryIds]);
    expect(recipientCategories.map((one) => one.id)).toEqual([...recipientCategoryIds]);
    for (const id of sourceCategoryIds) expect(sourceCategory(id).id).toBe(id);
    for (const id of recipientCategoryIds) expect(recipientCategory(id).id).toBe(id);
  });

  it('mark those that the regulation itself names: eight sources, seven recipients', () => {
    expect(sourceCategories.filter((one) => one.inRegulation)).toHaveLength(8);
    expect(recipientCategories.filter((one) => one.inRegulation)).toHaveLength(7);
    for (const one of [...sourceCategories, ...recipientCategories]) expect(one.verified).toBe(one.inRegulation);
  });

  it('suggest at least one role for each kind of recipient', () => {
    for (const one of recipientCategories) expect(one.usualRoles.length, one.id).toBeGreaterThan(0);
  });
});

describe('the regimes', () => {
  it('each point to the exemption that takes such data out of the CCPA', () => {
    expect(regimes.map((one) => one.id)).toEqual([...regimeIds]);
    const exempting = new Map([...exemptions, ...cpraScope].map((entry) => [entry.id, entry]));
    for (const one of regimes) {
      if (one.id === 'ccpa') expect(one.exemption).toBeUndefined();
      else expect(exempting.get(one.exemption ?? '')?.cite, one.id).toBe(one.cite);
    }
    expect(regime('cmia').name).toBe('CMIA');
  });

  it('exempt data rather than the office, apart from nonprofits', () => {
    expect(exemptions.filter((one) => one.scope === 'office').map((one) => one.id)).toEqual(['ex-nonprofit']);
    expect(exemption('ex-staff-b2b-ended').scope).toBe('ended');
    expect(() => exemption('ex-nothing')).toThrow('ex-nothing');
  });
});
