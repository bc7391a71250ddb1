/** Facts about what leaves the office: sold, shared, disclosed, for whose marketing. */
import { isGivenNo, isNo, isOpen, isYes } from '../../../inventory/answer.ts';
import { marketingByOthers } from '../../policy/marketing-by-others.ts';
import type { PolicyContext } from '../../policy/policy-context.ts';
import { isPersonalDisclosure } from '../../policy/disclosure-terms.ts';
import { salePosition } from '../../policy/sale-position.ts';
import {
  ofOffice,
  open,
  pathsOf,
  readYesNo,
  settled,
  statedValue,
  type FactReaders,
  type OfficeFact,
} from './office-fact.ts';

export const whatGoesOut = {
  sells: (context) => sold(context, 'sells'),
  shares: (context) => sold(context, 'shares'),

  disclosesForBusinessPurpose: ({ year, organization }) => {
    const happened = year.disclosure.filter((one) => isPersonalDisclosure(one) && !isGivenNo(one.happens));
    const found = happened.filter((one) => statedValue(one.basis) === 'businessPurpose');
    if (found.length > 0) return settled(true, pathsOf(found, 'basis'));
    const unsorted = happened.filter((one) => isOpen(one.basis));
    if (unsorted.length > 0) return open(...pathsOf(unsorted, 'basis'));
    return happened.length === 0 ? open(organization.id) : settled(false, pathsOf(happened, 'basis'));
  },

  disclosesForDirectMarketing: (context) => {
    const { disclosures, unsettled, none } = marketingByOthers(context);
    const path = ofOffice(context, 'marketingByOthers');
    const found = disclosures.filter(
      (one) => isYes(one.recipientMarketing) || statedValue(one.basis) === 'directMarketing',
    );
    if (found.length > 0)
      return settled(
        true,
        found.map((one) => one.id),
      );
    if (none) return settled(false, [path]);
    const said = statedValue(context.organization.marketingByOthers);
    if (said !== undefined && said !== 'no') return settled(true, [path]);
    const asked = context.year.disclosure.filter((one) => isOpen(one.recipientMarketing));
    return open(path, ...pathsOf([...disclosures, ...unsettled], 'basis'), ...pathsOf(asked, 'recipientMarketing'));
  },

  keepsMarketingChoicePolicy: (context) => {
    const { shineTheLightRoute } = context.organization;
    const path = ofOffice(context, 'shineTheLightRoute');
    const route = statedValue(shineTheLightRoute);
    if (route !== undefined) return settled(route === 'optIn' || route === 'optOut', [path]);
    return isNo(shineTheLightRoute) ? settled(false, [path]) : open(path);
  },

  sellsOrSharesUnder16: (context) => {
    const sells = sold(context, 'sells');
    const shares = sold(context, 'shares');
    if (sells.value === false && shares.value === false) return settled(false, [...sells.records, ...shares.records]);
    return readYesNo(context.organization.sellsOrSharesUnder16, ofOffice(context, 'sellsOrSharesUnder16'));
  },

  // A data broker sells data of people with whom it has no dealings: who sells nothing is none.
  isDataBroker: (context) => {
    const sells = sold(context, 'sells');
    if (sells.value === false) return sells;
    if (sells.value === undefined) return open(...sells.records);
    return readYesNo(context.organization.dataBroker, ofOffice(context, 'dataBroker'));
  },

  // An empty list is no no; the answer is.
  offersFinancialIncentive: (context) => {
    const offers = context.now.financialIncentive.map((one) => one.id);
    if (offers.length > 0) return settled(true, offers);
    return readYesNo(context.organization.offersRewards, ofOffice(context, 'offersRewards'));
  },
} satisfies FactReaders;

/** As the policy works it out: from the answer, the disclosures and the trackers together. */
function sold(context: PolicyContext, which: 'sells' | 'shares'): OfficeFact {
  const position = salePosition(context);
  const field = which === 'sells' ? 'sells' : 'sharesForAds';
  const answer = context.organization[field];
  const path = ofOffice(context, field);
  const basis = which === 'sells' ? 'sold' : 'shared';
  const listed = position.listed.filter((one) => statedValue(one.basis) === basis);
  if (position[which] === 'no') return settled(false, [path]);
  if (listed.length > 0) return settled(true, pathsOf(listed, 'basis'));
  if (position[which] === 'yes' && isYes(answer)) return settled(true, [path]);
  const suggested = position.listed.filter((one) => one.basis.state === 'suggested');
  return open(
    path,
    ...pathsOf([...suggested, ...position.doubtfulDisclosures], 'basis'),
    ...pathsOf(position.doubtfulTrackers, 'trackerClass'),
    ...pathsOf(position.doubtfulTrackers, 'crossSite'),
  );
}
