/** Single items of the checklist: what satisfies each, what keeps it open, and under which finding it is reported. */
import { describe, expect, it } from 'vitest';
import { requirementMatrix } from '../../../../src/documents/requirements/requirement-matrix.ts';
import type { RequirementRow } from '../../../../src/documents/requirements/requirement-row.ts';
import { none } from '../../../../src/inventory/answer.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { policyRequirements } from '../../../../src/library/policy-requirements.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { matrixProblems } from '../../../support/requirement-rows.ts';

const asOf = '2026-11-22';

const rowOf = (office: OfficeRecords, id: string, day = asOf): RequirementRow => {
  const row = requirementMatrix(office, day).find((one) => one.requirement.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const reasonsOf = (row: RequirementRow): string[] => (row.state === 'open' ? row.reasons.map((one) => one.id) : []);

describe('an item', () => {
  it('is satisfied by the block that says it, in the policy that holds it', () => {
    const office = buildOffice({
      organization: [{ sells: false, sharesForAds: false, sellsOrSharesUnder16: false }],
      policyDocument: [{ title: 'Privacy Policy' }],
    });
    expect(rowOf(office, 'pp-under-16-statement')).toMatchObject({
      state: 'satisfied',
      blocks: [{ policy: 'PD-001', block: 'sale.under-16' }],
    });
  });

  it('is open while its block has a gap, under the id of the finding', () => {
    expect(reasonsOf(rowOf(buildOffice(), 'pp-under-16-statement'))).toEqual(['gap.O-001.sellsOrSharesUnder16']);
  });

  it('is open under the finding that contradicts it', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: true }],
      requestChannel: [{ kind: 'email', value: 'privacy@a.example', serves: ['all requests'] }],
    });
    expect(reasonsOf(rowOf(office, 'pp-methods'))).toEqual(['C-16']);
    expect(rowOf(office, 'pp-instructions').state).toBe('satisfied');
  });

  it('is open as something to do until the office notes that it did it', () => {
    const website = { websites: ['https://a.example'] };
    const policy = { title: 'Privacy Policy', place: ['website'] };
    const before = buildOffice({ organization: [website], policyDocument: [policy] });
    expect(rowOf(before, 'pp-link-word-privacy')).toMatchObject({
      state: 'open',
      reasons: [{ kind: 'toDo', id: 'homePageLink', records: ['PD-001.placeChecked'] }],
      reportedAs: ['requirement.homePageLink'],
    });
    const after = buildOffice({
      organization: [website],
      policyDocument: [{ ...policy, placeChecked: ['homePageLink'] }],
    });
    expect(rowOf(after, 'pp-link-word-privacy')).toMatchObject({
      state: 'satisfied',
      answers: ['PD-001.placeChecked'],
    });
  });

  it('to be checked on the website is not asked of a policy that only lies at the desk, or is for staff', () => {
    const office = buildOffice({
      organization: [{ websites: ['https://a.example'] }],
      policyDocument: [
        { title: 'Web', place: ['website'], placeChecked: ['homePageLink'] },
        { title: 'Desk', place: ['premises'] },
        { title: 'Staff', audience: 'staff', place: ['website'] },
      ],
    });
    expect(rowOf(office, 'pp-link-word-privacy').state).toBe('satisfied');
    expect(rowOf(office, 'pp-small-screens')).toMatchObject({
      reasons: [{ records: ['PD-001.placeChecked', 'PD-003.placeChecked'] }],
    });
  });

  it('of which nobody knows whether it applies is reported under the fact that decides', () => {
    expect(rowOf(buildOffice(), 'pp-languages')).toMatchObject({
      reasons: [{ kind: 'fact', id: 'dealsInOtherLanguages', records: ['O-001.otherLanguages'] }],
      reportedAs: ['requirement.dealsInOtherLanguages'],
    });
    const spanish = buildOffice({ organization: [{ otherLanguages: ['Spanish'] }] });
    expect(rowOf(spanish, 'pp-languages')).toMatchObject({ reportedAs: ['requirement.languages'] });
    expect(rowOf(buildOffice({ organization: [{ otherLanguages: none }] }), 'pp-languages').state).toBe(
      'notApplicable',
    );
  });

  it('is open with the answers that would bring it, when no policy says it and no finding tells', () => {
    const row = rowOf(buildOffice({ organization: [{ premises: [{ kind: 'Studio' }] }] }), 'pp-methods-in-person');
    expect(row).toMatchObject({ reasons: [{ kind: 'missing', records: ['O-001'] }] });
  });

  it('names a finding about several rights only where it is about this one', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: false }],
      right: [{ kind: 'know' }, { kind: 'delete' }],
    });
    expect(reasonsOf(rowOf(office, 'pp-right-correct'))).toEqual(['C-05']);
    expect(reasonsOf(rowOf(office, 'pp-right-know'))).toEqual(['C-05']);
  });

  it('waits for the facts on which it depends', () => {
    expect(rowOf(buildOffice(), 'pp-app-link')).toMatchObject({
      reasons: [{ kind: 'fact', id: 'hasMobileApp', records: ['O-001.apps'] }],
      reportedAs: ['requirement.hasMobileApp'],
    });
  });

  it('does not apply because of the answer that says so', () => {
    expect(rowOf(buildOffice({ organization: [{ apps: none }] }), 'pp-app-link')).toEqual({
      requirement: policyRequirements.find((one) => one.id === 'pp-app-link'),
      state: 'notApplicable',
      because: [{ fact: 'hasMobileApp', text: 'Does it have a mobile app? No.', records: ['O-001.apps'] }],
    });
  });

  it('does not apply before its first day, and does from then on', () => {
    const office = buildOffice({
      organization: [{ ccpaThresholdsMet: true }],
      activity: [{ automatedDecisions: true }],
    });
    expect(rowOf(office, 'pp-right-admt', '2026-12-31')).toMatchObject({ state: 'notApplicable' });
    expect(rowOf(office, 'pp-right-admt', '2027-01-01')).toMatchObject({
      state: 'satisfied',
      blocks: [{ block: 'rights.statutory.admt-opt-out' }, { block: 'rights.statutory.admt-access' }],
    });
  });

  it('of all policies is open when one of them lacks it', () => {
    const dated = { title: 'One', updatedDate: '2026-10-01', effectiveDate: '2026-10-01' };
    const one = buildOffice({ policyDocument: [dated] });
    const two = buildOffice({ policyDocument: [dated, { title: 'Two', effectiveDate: '2026-10-01' }] });
    expect(rowOf(one, 'pp-last-updated').state).toBe('satisfied');
    expect(rowOf(two, 'pp-last-updated').state).toBe('open');
  });

  it('is open again when the office leaves its block out of the policy', () => {
    const parts = {
      organization: [{ sells: false, sharesForAds: false, sellsOrSharesUnder16: false }],
      policyDocument: [{ title: 'Privacy Policy' }],
    };
    const hidden = { policy: 'PD-001', block: 'sale.under-16', change: 'hide', reason: 'nobody asks' };
    expect(rowOf(buildOffice(parts), 'pp-under-16-statement').state).toBe('satisfied');
    expect(rowOf(buildOffice({ ...parts, wording: [hidden] }), 'pp-under-16-statement')).toMatchObject({
      state: 'open',
      reasons: [{ kind: 'missing' }],
      reportedAs: ['requirement.pp-under-16-statement'],
    });
  });

  it('on websites is not asked of a policy for staff', () => {
    const office = buildOffice({
      organization: [{ websites: ['https://a.example'] }],
      requestChannel: [{ kind: 'webForm', value: 'a.example/form' }],
      policyDocument: [{ title: 'Staff', audience: 'staff', effectiveDate: '2026-10-01', updatedDate: '2026-10-01' }],
    });
    expect(reasonsOf(rowOf(office, 'pp-caloppa-effective-date'))).toEqual(['missing.pp-caloppa-effective-date']);
  });

  it('names only paths that exist, where a gap names the answer of another record', () => {
    const office = buildOffice({ dataElement: [{ name: 'Email', regime: 'ccpa', cpraCategories: ['A'] }] });
    const row = rowOf(office, 'pp-sources');
    expect(row.state === 'open' && row.reasons.flatMap((one) => one.records)).not.toContain('E-001.sources');
    expect(matrixProblems(office, asOf, [row])).toEqual([]);
  });

  it('is not satisfied by an answer that is only suggested', () => {
    const said = { state: 'suggested', value: false };
    const row = rowOf(buildOffice({ organization: [{ sellsOrSharesUnder16: said }] }), 'pp-under-16-statement');
    expect(reasonsOf(row)).toEqual(['suggested.O-001.sellsOrSharesUnder16']);
  });

  it('on truth is open while a statement is untrue', () => {
    const untrue = buildOffice({
      organization: [{ websites: ['https://a.example'], sells: false, sharesForAds: false }],
      tracker: [{ trackerClass: 'advertising', setBy: 'others' }],
    });
    expect(reasonsOf(rowOf(untrue, 'pp-truthful'))).toContain('C-06');
  });
});
