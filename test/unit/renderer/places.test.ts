import { describe, expect, it } from 'vitest';
import { findingPlace } from '../../../renderer/src/screens/findings/finding-place.ts';
import * as places from '../../../renderer/src/app/places.ts';

describe('addresses of screens', () => {
  it('lead from a path to the record and its question', () => {
    expect(places.recordForm('V-003')).toBe('#/records/recipient/V-003');
    expect(places.recordForm('O-001.sells')).toBe('#/records/organization/O-001/sells');
  });

  it('lead from a cell of a row to the question that holds the row', () => {
    expect(places.recordForm('O-001.apps.r1.name')).toBe('#/records/organization/O-001/apps');
  });

  it('lead from a record about what is published to the screen that speaks of it, never to an empty list', () => {
    expect(places.recordForm('W-002')).toBe('#/policy/main/view/wordings/W-002');
    expect(places.recordForm('IV-001.number')).toBe('#/policy/main/view/versions/IV-001');
    expect(places.recordForm('PR-004')).toBe('#/policy/main/view/versions/PR-004');
    expect(places.recordForm('FW-001')).toBe('#/to-do/set-aside');
  });

  it('name the views of a policy', () => {
    expect(places.policyView('issue', 'PD-002')).toBe('#/policy/PD-002/view/issue');
  });

  it('name the policy by a word when none is chosen', () => {
    expect(places.policyBlock('collect.category.A', undefined)).toBe('#/policy/main/collect.category.A');
    expect(places.policyBlock('collect.category.A', 'PD-002')).toBe('#/policy/PD-002/collect.category.A');
  });
});

describe('where a finding is settled', () => {
  it('is the comparison for drift, the versions for a review, and the answer for the rest', () => {
    expect(findingPlace({ id: 'version.drift.PD-001', records: ['IV-001', 'V-003'] })).toEqual({
      href: '#/policy/PD-001/view/compare',
      look: true,
    });
    expect(findingPlace({ id: 'version.review-due.PD-001', records: ['IV-001'] })?.href).toBe(
      '#/policy/PD-001/view/versions',
    );
    expect(findingPlace({ id: 'wording.changed.W-001', records: ['W-001'] })).toEqual({
      href: '#/policy/main/view/wordings/W-001',
      look: true,
    });
    expect(findingPlace({ id: 'vendor.role.V-003', records: ['V-003.role'] })?.href).toBe('#/vendors/V-003/role');
    expect(findingPlace({ id: 'vendor.clauses.V-003', records: ['C-002.clausesMissing'] })?.href).toBe(
      '#/vendors/V-003/agreements/C-002',
    );
    expect(findingPlace({ id: 'gap.R-002.period', records: ['R-002.period'] })).toEqual({
      href: '#/records/retentionRule/R-002/period',
      look: false,
    });
    expect(findingPlace({ id: 'requirement.pp-1', records: [] })).toBeUndefined();
  });
});
