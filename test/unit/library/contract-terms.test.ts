import { describe, expect, it } from 'vitest';
import { evaluate, type Facts } from '../../../src/library/condition.ts';
import { contractTerm, contractTermIds, contractTerms, contractTermsFor } from '../../../src/library/contract-terms.ts';
import { recipientRoleRules, type RecipientFact } from '../../../src/library/recipient-role-rules.ts';

const idsFor = (...args: Parameters<typeof contractTermsFor>) => contractTermsFor(...args).map((term) => term.id);

describe('the terms of a contract', () => {
  it('are found by their ids', () => {
    expect(contractTerms.map((term) => term.id)).toEqual([...contractTermIds]);
    for (const id of contractTermIds) expect(contractTerm(id).id).toBe(id);
  });

  it('differ by whom they bind', () => {
    const vendor = idsFor('serviceProvider', '2026-11-21');
    const contractor = idsFor('contractor', '2026-11-21');
    expect(contractor.filter((id) => !vendor.includes(id))).toEqual(['ct-certification', 'ct-monitoring-contractor']);
    expect(idsFor('thirdParty', '2026-11-21')).toContain('tp-purpose');
    expect(idsFor('thirdParty', '2026-11-21')).not.toContain('ct-no-sale');
    expect(idsFor('businessAssociate', '2026-11-21')).toEqual(['hipaa-baa']);
  });

  it('count from the day the law asks for them', () => {
    expect(idsFor('serviceProvider', '2025-12-31')).not.toContain('ct-audit-help-2026');
    expect(idsFor('serviceProvider', '2026-01-01')).toContain('ct-audit-help-2026');
  });
});

describe('the role of a recipient', () => {
  /** The role and the mark of the first rule that names one, as the doc of the rules says. */
  function roleOf(facts: Facts<RecipientFact>) {
    const holding = recipientRoleRules.filter((rule) => evaluate(rule.when, facts) === 'yes');
    return {
      role: holding.find((rule) => rule.role !== undefined)?.role,
      sold: holding.find((rule) => rule.sold !== undefined)?.sold,
      shared: holding.find((rule) => rule.shared !== undefined)?.shared,
    };
  }

  it('is third party for ads across sites, whatever the contract says', () => {
    expect(roleOf({ usesForCrossContextAds: true, worksForBusiness: true, contractMeets7051: true })).toMatchObject({
      role: 'thirdParty',
      shared: 'yes',
    });
  });

  it('is service provider only with the contract that the law asks for', () => {
    expect(roleOf({ worksForBusiness: true, contractMeets7051: true }).role).toBe('serviceProvider');
    expect(roleOf({ worksForBusiness: true, contractMeets7051: false })).toMatchObject({
      role: 'thirdParty',
      sold: 'possible',
    });
  });

  it('is contractor with a written promise', () => {
    const facts = { worksForBusiness: false, contractMeets7051: true };
    expect(roleOf({ ...facts, contractHasCertification: true }).role).toBe('contractor');
    expect(roleOf({ ...facts, contractHasCertification: false }).role).toBe('thirdParty');
    expect(roleOf(facts).role).toBeUndefined();
  });

  it('makes a sale of what is paid for, and none of what the person or the law asks for', () => {
    expect(roleOf({ givesValue: true })).toMatchObject({ role: 'thirdParty', sold: 'yes' });
    expect(roleOf({ personDirected: true })).toMatchObject({ sold: 'no', shared: 'no' });
    expect(roleOf({ legallyRequired: true })).toMatchObject({ sold: 'no', shared: 'no' });
  });
});
