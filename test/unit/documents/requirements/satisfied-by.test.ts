/** What a lawyer would look for behind “satisfied”: every part of an item, and nothing beside it that is still open. */
import { expect, test } from 'vitest';
import { requirementMatrix } from '../../../../src/documents/requirements/requirement-matrix.ts';
import type { RequirementRow } from '../../../../src/documents/requirements/requirement-row.ts';
import { buildOffice } from '../../../support/office-builder.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

function rowOf(parts: Parts, id: string): RequirementRow {
  const row = requirementMatrix(buildOffice(parts), '2026-11-22').find((one) => one.requirement.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
const blocksOf = (row: RequirementRow): string[] =>
  row.state === 'notApplicable' ? [] : row.blocks.map((one) => one.block);

const covered = { ccpaThresholdsMet: true, forProfit: true };
const policyDocument = [{ title: 'Privacy Policy' }];
const email = { name: 'Email', cpraCategories: ['A'], regime: 'ccpa', sensitiveKinds: { state: 'none' } };

test('the categories collected are the list of data and the names of the statute', () => {
  const parts = { organization: [covered], policyDocument, dataElement: [email] };
  expect(blocksOf(rowOf(parts, 'pp-categories-collected'))).toEqual(['collect.register', 'collect.table']);
});

test('staff are covered by their data and their rights, not by the title of a policy alone', () => {
  const staff = {
    organization: [covered],
    policyDocument: [{ title: 'Staff Notice', audience: 'staff' }],
    personGroup: [{ name: 'Staff', kind: 'staff' }],
  };
  expect(rowOf(staff, 'pp-staff-and-b2b').state).toBe('open');
  const row = rowOf({ ...staff, dataElement: [{ ...email, personGroups: ['G-001'] }] }, 'pp-staff-and-b2b');
  expect(row.state).toBe('satisfied');
  expect(blocksOf(row)).toEqual(expect.arrayContaining(['who.policy.PD-001', 'collect.register', 'rights.list']));
});

test('the section on Shine the Light tells the right and where to ask', () => {
  const parts: Parts = {
    organization: [
      {
        employeeCount: 25,
        shineTheLightRoute: 'answers',
        shineTheLightNotice: 'homePage',
        shineTheLightContact: 'K-001',
      },
    ],
    contact: [{ role: 'Desk', email: 'desk@office.example' }],
    policyDocument,
    personGroup: [{ name: 'Clients', kind: 'customers', residency: ['california'] }],
    dataElement: [{ ...email, personGroups: ['G-001'], shineTheLightCategories: ['i'] }],
    recipient: [{ name: 'Adwell', role: 'thirdParty' }],
    disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'directMarketing', happens: true }],
  };
  expect(blocksOf(rowOf(parts, 'pp-stl-privacy-rights-section'))).toEqual([
    'shine-the-light.position',
    'shine-the-light.how',
  ]);
});

test('the list of what is sold stays open while a company works for the office without a contract', () => {
  const parts = (agreement: Parts['agreement']): Parts => ({
    organization: [{ ...covered, sells: true, sharesForAds: true }],
    policyDocument,
    dataElement: [email],
    recipient: [
      { name: 'Adwell', role: 'thirdParty' },
      { name: 'Postwell', role: 'serviceProvider' },
    ],
    disclosure: [
      { recipients: ['V-001'], elements: ['E-001'], basis: 'sold', happens: true },
      { recipients: ['V-001'], elements: ['E-001'], basis: 'shared', happens: true },
      { recipients: ['V-002'], elements: ['E-001'], basis: 'businessPurpose', happens: true },
    ],
    ...(agreement ? { agreement } : {}),
  });
  const open = rowOf(parts(undefined), 'pp-sold-shared-list');
  expect(open).toMatchObject({ state: 'open', reportedAs: ['unsettled.V-002.role'] });
  const signed = rowOf(
    parts([{ recipient: 'V-002', status: 'signed', kind: 'californiaClauses' }]),
    'pp-sold-shared-list',
  );
  expect(signed).toMatchObject({ state: 'satisfied', blocks: [{ policy: 'PD-001', block: 'sale.sold' }] });
});

test('a right of account holders, or of minors alone, is not the right of the statute', () => {
  const parts = (eligible: string): Parts => ({
    organization: [{ ccpaThresholdsMet: false }],
    policyDocument,
    right: [{ kind: 'delete', eligible }],
  });
  expect(rowOf(parts('people who live in California'), 'pp-right-delete').state).toBe('satisfied');
  expect(rowOf(parts('people under 18 with an account'), 'pp-right-delete')).toMatchObject({
    state: 'open',
    reportedAs: ['C-05'],
  });
});
