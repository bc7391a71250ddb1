/** Facts that decide which laws cover the office. */
import { isGivenNo, isNo } from '../../../inventory/answer.ts';
import type { PolicyContext } from '../../policy/policy-context.ts';
import {
  isGiven,
  ofOffice,
  open,
  pathsOf,
  settled,
  statedItems,
  statedValue,
  type FactReaders,
  type OfficeFact,
} from './office-fact.ts';

export const whichLaws = {
  isCcpaBusiness,

  // Where the law does not cover the office, or nobody knows, each policy says that it follows the CCPA all the same
  // (see `ccpaMarker`). So the office follows it by choice unless it has to.
  followsCcpaByChoice: (context) => {
    const business = isCcpaBusiness(context);
    return settled(business.value !== true, business.records);
  },

  employeeCount: ({ organization }) => {
    const count = statedValue(organization.employeeCount);
    const path = ofOffice({ organization }, 'employeeCount');
    return count === undefined ? open(path) : settled(count, [path]);
  },

  handlesTenMillionConsumers: (context) => {
    const path = ofOffice(context, 'californiaConsumersPerYear');
    const count = statedValue(context.organization.californiaConsumersPerYear);
    return count === undefined ? open(path) : settled(count >= 10_000_000, [path]);
  },

  hipaaCovered: (context) => {
    const path = ofOffice(context, 'hipaaRole');
    const role = statedValue(context.organization.hipaaRole);
    if (role !== undefined) return settled(role !== 'cmiaProvider', [path]);
    return isNo(context.organization.hipaaRole) ? settled(false, [path]) : open(path);
  },

  // The question has one answer, and a covered entity in California is often such a provider too: then it stays open.
  cmiaProvider: (context) => {
    const path = ofOffice(context, 'hipaaRole');
    if (statedValue(context.organization.hipaaRole) === 'cmiaProvider') return settled(true, [path]);
    return isNo(context.organization.hipaaRole) ? settled(false, [path]) : open(path);
  },

  // Data is under the federal law on financial privacy only because the office is such an institution.
  isGlbaInstitution: ({ year }) => {
    const under = year.dataElement.filter((one) => statedValue(one.regime) === 'glba');
    if (under.length > 0) return settled(true, pathsOf(under, 'regime'));
    const unsorted = year.dataElement.filter((one) => !isGiven(one.regime) && !isNo(one.regime));
    if (unsorted.length > 0 || year.dataElement.length === 0) return open(...pathsOf(unsorted, 'regime'));
    return settled(false, pathsOf(year.dataElement, 'regime'));
  },

  // Shine the Light protects customers who come for themselves or their household, and live in California.
  hasHouseholdCustomers: ({ year, organization }) => {
    const asked = year.personGroup.filter((one) => !neverCustomers.has(statedValue(one.kind) ?? ''));
    const customers = asked.filter((one) => {
      const lives = statedItems(one.residency);
      return customerKinds.has(statedValue(one.kind) ?? '') && (lives.length === 0 || lives.includes('california'));
    });
    if (customers.length > 0) return settled(true, pathsOf(customers, 'kind'));
    if (year.personGroup.length === 0) return open(organization.id);
    if (asked.length > 0) return open(...pathsOf(asked, 'kind'), ...pathsOf(asked, 'residency'));
    return settled(false, pathsOf(year.personGroup, 'kind'));
  },
} satisfies FactReaders;

const customerKinds: ReadonlySet<string> = new Set(['patients', 'customers', 'subscribers', 'households']);
const neverCustomers: ReadonlySet<string> = new Set([
  'staff',
  'applicants',
  'businessContacts',
  'clientOrganizationUsers',
  'clientsPeople',
  'agents',
]);

/**
 * 1798.140(d): run for profit, and over a threshold, as the policies work it out from all answers together. While it is open,
 * the answers to the thresholds would settle it; figures on record that contradict a “no” belong to them.
 */
function isCcpaBusiness(context: PolicyContext): OfficeFact {
  const { organization, ccpa } = context;
  const profit = ofOffice(context, 'forProfit');
  const thresholds = ofOffice(context, 'ccpaThresholdsMet');
  if (ccpa === 'applies') return settled(true, [thresholds]);
  if (ccpa === 'doesNotApply') return settled(false, [isGivenNo(organization.forProfit) ? profit : thresholds]);
  const figures = isGiven(organization.annualRevenueUsd) ? [ofOffice(context, 'annualRevenueUsd')] : [];
  return open(thresholds, ...figures);
}
