import { describe, expect, it } from 'vitest';
import * as places from '../../../renderer/src/app/places.ts';

describe('addresses of screens', () => {
  it('lead from a path to the record and its question', () => {
    expect(places.recordForm('V-003')).toBe('#/records/recipient/V-003');
    expect(places.recordForm('O-001.sells')).toBe('#/records/organization/O-001/sells');
  });

  it('lead from a cell of a row to the question that holds the row', () => {
    expect(places.recordForm('O-001.apps.r1.name')).toBe('#/records/organization/O-001/apps');
  });

  it('name the policy by a word when none is chosen', () => {
    expect(places.policyBlock('collect.category.A', undefined)).toBe('#/policy/main/collect.category.A');
    expect(places.policyBlock('collect.category.A', 'PD-002')).toBe('#/policy/PD-002/collect.category.A');
  });
});
