import { describe, expect, it } from 'vitest';
import { hasStatute } from '../../../src/library/catalogue.ts';
import { consumerRequestRules } from '../../../src/library/consumer-request-rules.ts';
import { consumerRequest, consumerRequestIds, consumerRequests } from '../../../src/library/consumer-requests.ts';
import { policyRequirement } from '../../../src/library/policy-requirements.ts';
import { rightKind, rightKindIds, rightKinds } from '../../../src/library/rights.ts';

function deadline(request: Parameters<typeof consumerRequest>[0], id: string) {
  return consumerRequest(request).deadlines.find((one) => one.id === id);
}

describe('the requests', () => {
  it('are sixteen, found by their ids', () => {
    expect(consumerRequests.map((request) => request.id).toSorted()).toEqual([...consumerRequestIds].toSorted());
    for (const id of consumerRequestIds) expect(consumerRequest(id).id).toBe(id);
  });

  it('to know, delete and correct: confirm in 10 business days, answer in 45 days, 90 with an extension', () => {
    for (const id of [
      'req-know-categories',
      'req-know-specific',
      'req-portability',
      'req-delete',
      'req-correct',
    ] as const) {
      const [confirm, answer, extension] = consumerRequest(id).deadlines;
      expect(confirm).toMatchObject({ count: 10, unit: 'businessDays', from: 'receipt' });
      expect(answer).toMatchObject({ count: 45, unit: 'calendarDays', from: 'receipt', aimForCount: 44 });
      expect(extension).toMatchObject({ count: 45, from: 'endOfFirstPeriod', totalMaximum: 90 });
    }
  });

  it('to opt out or limit: 15 business days, no identity check, no asking again for 12 months', () => {
    for (const [id, prefix] of [
      ['req-opt-out', 'opt-out'],
      ['req-limit', 'limit'],
    ] as const) {
      expect(deadline(id, `${prefix}-cease`)).toMatchObject({ count: 15, unit: 'businessDays' });
      expect(deadline(id, `${prefix}-reask`)).toMatchObject({ count: 12, unit: 'months' });
      expect(consumerRequest(id).verification.tier).toBe('none');
    }
  });

  it('under Shine the Light: 30 days at the contact point, 150 elsewhere', () => {
    expect(consumerRequest('req-shine-the-light').deadlines.map((one) => one.count)).toEqual([30, 150]);
  });

  it('check a copy of the data more strictly than categories, and never give out numbers and passwords', () => {
    expect(consumerRequest('req-know-categories').verification.tier).toBe('reasonable');
    expect(consumerRequest('req-know-specific').verification.tier).toBe('reasonablyHigh');
    expect(consumerRequest('req-know-specific').neverDisclose).toContain('Social Security number');
    expect(consumerRequest('req-delete').exceptions).toHaveLength(8);
  });

  it('on automated decisions begin in 2027', () => {
    const later = consumerRequests.filter((request) => request.effectiveFrom !== undefined);
    expect(later.map((request) => [request.id, request.effectiveFrom])).toEqual([
      ['req-admt-opt-out', '2027-01-01'],
      ['req-admt-access', '2027-01-01'],
    ]);
  });

  it('are kept in a log for 24 months with six columns', () => {
    const rule = (id: string) => consumerRequestRules.find((one) => one.id === id);
    expect(rule('rec-24-months')).toMatchObject({ count: 24, unit: 'months' });
    expect(rule('rec-log-fields')?.fields).toHaveLength(6);
  });
});

describe('the kinds of right', () => {
  it('are found by their ids', () => {
    expect(rightKinds.map((right) => right.id)).toEqual([...rightKindIds]);
    for (const id of rightKindIds) expect(rightKind(id).id).toBe(id);
  });

  it('cite a statute exactly when they rest on one; a promise of the office cites none', () => {
    for (const right of rightKinds) {
      expect(hasStatute(right), right.id).toBe(right.basis === 'statute');
      expect(right.requirement !== undefined, right.id).toBe(right.basis === 'statute');
    }
    expect(rightKinds.filter((right) => right.basis === 'promise').map((right) => right.id)).toEqual([
      'object',
      'block',
      'no-marketing',
    ]);
  });

  it('point to an item of the policy checklist that asks for them, from the same date', () => {
    for (const right of rightKinds.filter((one) => one.requirement !== undefined)) {
      const item = policyRequirement(right.requirement ?? '');
      expect(item?.group, right.id).toBe('rights');
      expect(item?.effectiveFrom, right.id).toBe(right.effectiveFrom);
    }
  });

  it('read on after "you have the right to"', () => {
    for (const right of rightKinds) expect(right.printed, right.id).toMatch(/^[a-z][^.]*$/);
  });
});
