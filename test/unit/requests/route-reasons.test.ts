/** The reason that stands behind each rule of the decision table: one sentence for every value that a fact can have. */
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/inventory/request.ts';
import { shineTheLightQuestions, type ShineTheLightFact } from '../../../src/library/shine-the-light-routes.ts';
import { requestLog } from '../../../src/requests/request-log.ts';
import { routeFacts, type RouteFact } from '../../../src/requests/route-facts.ts';
import { buildOffice } from '../../support/office-builder.ts';

interface Case {
  fact: ShineTheLightFact;
  organization?: object;
  request?: object;
  recipient?: object;
  disclosure?: object;
  /** Another request of the same person, before this one. */
  earlier?: object;
  value: RouteFact['value'];
  says: string;
  assumed?: true;
}

const marketing = { basis: 'directMarketing', recipientMarketing: true, elements: ['E-001'], from: '2025-03-01' };
const asked = {
  kinds: ['req-shine-the-light'],
  receivedOn: '2026-03-02',
  personName: 'Ada',
  personReach: 'a@b.example',
};

function factOf({ fact, organization, request, recipient, disclosure, earlier }: Case): RouteFact {
  const office = buildOffice({
    organization: [{ employeeCount: 24, tradeName: 'Bayline', ...organization }],
    recipient: [{ name: 'Little Steps', role: 'thirdParty', address: '12 Elm St', ...recipient }],
    dataElement: [{ name: 'Email', shineTheLightCategories: ['ii'] }],
    disclosure: [{ ...marketing, recipients: ['V-001'], ...disclosure }],
    request: [...(earlier ? [{ ...asked, receivedOn: '2026-01-05', ...earlier }] : []), { ...asked, ...request }],
  });
  const [one] = office.request.slice(-1);
  return routeFacts(office, one as Request, requestLog(office)).facts[fact];
}

const unknown = { state: 'unknown' };
const cases: Case[] = [
  { fact: 'employeeCount', value: 24, says: 'The office has 24 employees.' },
  {
    fact: 'employeeCount',
    organization: { employeeCount: unknown },
    value: undefined,
    says: 'The number of employees is not known yet.',
  },
  {
    fact: 'keepsToFinancialPrivacyAct',
    organization: { financialInstitution: true },
    value: true,
    says: 'The office is a bank or a like institution that keeps to the state’s law on financial privacy.',
  },
  {
    fact: 'keepsToFinancialPrivacyAct',
    organization: { financialInstitution: false },
    value: false,
    says: 'The office is no bank and no like institution.',
  },
  {
    fact: 'keepsToFinancialPrivacyAct',
    value: false,
    says: 'No record says that the office is a bank or a like institution.',
    assumed: true,
  },
  {
    fact: 'askerLivesInCalifornia',
    request: { californian: true },
    value: true,
    says: 'The person lives in California.',
  },
  {
    fact: 'askerLivesInCalifornia',
    request: { californian: false },
    value: false,
    says: 'The person does not live in California.',
  },
  {
    fact: 'askerLivesInCalifornia',
    value: true,
    says: 'Nobody has said otherwise: the person lives in California.',
    assumed: true,
  },
  {
    fact: 'householdPurpose',
    request: { householdPurpose: false },
    value: false,
    says: 'It is not about personal, family or household matters.',
  },
  {
    fact: 'householdPurpose',
    value: true,
    says: 'Nobody has said otherwise: it is about personal, family or household matters.',
    assumed: true,
  },
  { fact: 'relationship', request: { relationship: 'ongoing' }, value: 'ongoing', says: 'The person is a customer.' },
  {
    fact: 'relationship',
    request: { relationship: 'onePurchase' },
    value: 'onePurchase',
    says: 'The person bought something within the last 18 months.',
  },
  {
    fact: 'relationship',
    request: { relationship: 'over' },
    value: 'over',
    says: 'The person is no customer, or has not been one for longer than the law looks back.',
  },
  {
    fact: 'relationship',
    value: 'ongoing',
    says: 'Nobody has said whether the person is a customer, so the person is taken for one.',
    assumed: true,
  },
  {
    fact: 'atContactPoint',
    request: { atDesignatedContact: true },
    value: true,
    says: 'It came to the contact point that the office names.',
  },
  {
    fact: 'atContactPoint',
    request: { atDesignatedContact: false },
    value: false,
    says: 'It came another way than the contact point that the office names.',
  },
  {
    fact: 'californiaLinkInPlace',
    organization: { shineTheLightNotice: 'homePage' },
    value: true,
    says: 'The home page has the link “Your California Privacy Rights”.',
  },
  {
    fact: 'californiaLinkInPlace',
    organization: { shineTheLightNotice: 'staff' },
    value: false,
    says: 'No record shows a link “Your California Privacy Rights” on the home page.',
  },
  {
    fact: 'answeredThisYear',
    earlier: { answeredOn: '2026-01-10', outcome: 'granted' },
    value: true,
    says: 'The same person was answered in this calendar year already (RQ-001).',
  },
  {
    fact: 'answeredThisYear',
    earlier: { receivedOn: '2025-12-31', answeredOn: '2026-01-10', outcome: 'granted' },
    value: false,
    says: 'The log shows no answer to the same person in this calendar year.',
  },
  { fact: 'choicePolicyKept', value: false, says: 'No rule of choice was both published and kept in 2025.' },
  { fact: 'coveredDisclosures', value: 1, says: '1 disclosure of 2025 counts.' },
  {
    fact: 'coveredDisclosures',
    disclosure: { from: '2026-01-01' },
    value: 0,
    says: 'No disclosure of 2025 counts.',
  },
  {
    fact: 'coveredDisclosures',
    disclosure: { basis: unknown, recipientMarketing: unknown },
    value: undefined,
    says: 'It is not clear yet whether any disclosure of 2025 counts.',
  },
  {
    fact: 'onlySameBrandAffiliates',
    recipient: { name: 'Bayline Gifts', role: 'affiliate' },
    value: true,
    says: 'Data went only to companies of the group that carry the same brand name.',
  },
  {
    fact: 'onlySameBrandAffiliates',
    recipient: { name: 'Sunny Gifts', role: 'affiliate' },
    value: false,
    says: 'Data did not go only to companies of the group under the same brand name.',
  },
];

describe('the reasons of the decision table', () => {
  it.each(cases)('$fact: $says', (one) => {
    const { value, says, assumed, records } = factOf(one);
    expect({ value, says, assumed }).toEqual({ value: one.value, says: one.says, assumed: one.assumed ?? false });
    expect(records.length > 0 || value === 0).toBe(true);
  });

  it('are shown for every fact of the table', () => {
    expect(new Set(cases.map(({ fact }) => fact))).toEqual(new Set(Object.keys(shineTheLightQuestions)));
  });
});
