/** Facts about the website, the apps, the ways in which the office deals with people, and children. */
import { isGivenNo, isNo, isYes } from '../../../inventory/answer.ts';
import { isPersonal } from '../../policy/element-groups.ts';
import type { PolicyContext } from '../../policy/policy-context.ts';
import {
  isGiven,
  ofOffice,
  open,
  pathsOf,
  readYesNo,
  settled,
  statedItems,
  statedValue,
  type FactReaders,
  type OfficeFact,
} from './office-fact.ts';

export const websiteAndPeople = {
  hasWebsite,
  collectsOnline,

  hasMobileApp: (context) => {
    const path = ofOffice(context, 'apps');
    if (statedItems(context.organization.apps).length > 0) return settled(true, [path]);
    const inApp = context.now.policyDocument.filter((one) => statedItems(one.place).includes('app'));
    if (inApp.length > 0) return settled(true, pathsOf(inApp, 'place'));
    return isNo(context.organization.apps) ? settled(false, [path]) : open(path);
  },

  // A place where people come, or a paper file, speaks against it, whatever the answer is.
  onlineOnly: (context) => {
    const inPerson = meetsPeople(context);
    if (inPerson.value === true) return settled(false, inPerson.records);
    const website = hasWebsite(context);
    if (website.value === false) return website;
    const offline = context.now.system.filter((one) =>
      ['paper', 'telephony', 'camera'].includes(statedValue(one.kind) ?? ''),
    );
    if (offline.length > 0) return settled(false, pathsOf(offline, 'kind'));
    return readYesNo(context.organization.onlineOnly, ofOffice(context, 'onlineOnly'));
  },

  dealsDirectlyWithPeople: ({ now }) => {
    const direct = now.personGroup.filter((one) => isYes(one.direct));
    if (direct.length > 0) return settled(true, pathsOf(direct, 'direct'));
    const asked = now.personGroup.filter((one) => !isGivenNo(one.direct));
    if (now.personGroup.length === 0 || asked.length > 0) return open(...pathsOf(asked, 'direct'));
    return settled(false, pathsOf(now.personGroup, 'direct'));
  },

  meetsPeopleInPerson: meetsPeople,

  collectsOffline: (context) => {
    const paper = context.now.system.filter((one) => statedValue(one.kind) === 'paper');
    return paper.length > 0 ? settled(true, pathsOf(paper, 'kind')) : open();
  },

  collectsByPhone: (context) => {
    const phones = context.now.system.filter((one) => statedValue(one.kind) === 'telephony');
    return phones.length > 0 ? settled(true, pathsOf(phones, 'kind')) : open();
  },

  othersTrackAcrossSites: (context) => {
    const { organization, year } = context;
    const followers = year.tracker.filter((one) => isYes(one.crossSite));
    if (followers.length > 0) return settled(true, pathsOf(followers, 'crossSite'));
    return readYesNo(organization.othersTrackAcrossSites, ofOffice(context, 'othersTrackAcrossSites'));
  },

  tracksAcrossSites: ({ year }) => {
    const own = year.tracker.filter(
      (one) => isYes(one.crossSite) && ['us', 'both'].includes(statedValue(one.setBy) ?? ''),
    );
    if (own.length > 0) return settled(true, pathsOf(own, 'crossSite'));
    const asked = year.tracker.filter((one) => !isGivenNo(one.crossSite) && statedValue(one.setBy) !== 'others');
    if (year.tracker.length === 0 || asked.length > 0) return open(...pathsOf(asked, 'crossSite'));
    return settled(
      false,
      year.tracker.map((one) => `${one.id}.${isGivenNo(one.crossSite) ? 'crossSite' : 'setBy'}`),
    );
  },

  // People who may have their data shown or corrected can review it: by the law, or by a right that the office grants.
  letsVisitorsReview: (context) => {
    const rights = context.now.right.filter((one) =>
      ['access', 'know', 'correct'].includes(statedValue(one.kind) ?? ''),
    );
    if (rights.length > 0) return settled(true, pathsOf(rights, 'kind'));
    if (context.ccpa === 'applies') return settled(true, [ofOffice(context, 'ccpaThresholdsMet')]);
    return readYesNo(context.organization.visitorsReview, ofOffice(context, 'visitorsReview'));
  },

  usersCanPost: (context) => {
    const path = ofOffice(context, 'publicAreas');
    if (statedItems(context.organization.publicAreas).length > 0) return settled(true, [path]);
    const posts = context.year.disclosure.filter(
      (one) => statedValue(one.kind) === 'publicPost' && !isGivenNo(one.happens),
    );
    if (posts.length > 0) return settled(true, pathsOf(posts, 'kind'));
    return isNo(context.organization.publicAreas) ? settled(false, [path]) : open(path);
  },

  hasMinorUsers: (context) => {
    const { organization, year } = context;
    const groups = year.personGroup.filter((one) => isYes(one.minors) || statedValue(one.kind) === 'minors');
    if (groups.length > 0)
      return settled(
        true,
        groups.map((one) => one.id),
      );
    for (const field of ['childrenDirected', 'childrenKnowingCollection'] as const) {
      if (isYes(organization[field])) return settled(true, [ofOffice(context, field)]);
    }
    const age = ofOffice(context, 'audienceMinimumAge');
    if ((statedValue(organization.audienceMinimumAge) ?? 0) >= 18) return settled(false, [age]);
    const asked = year.personGroup.filter((one) => !isGivenNo(one.minors));
    if (year.personGroup.length === 0 || asked.length > 0) return open(age, ...pathsOf(asked, 'minors'));
    return settled(false, pathsOf(year.personGroup, 'minors'));
  },

  collectsUnder13Online: (context) => {
    const { organization } = context;
    const directed = ofOffice(context, 'childrenDirected');
    const knowing = ofOffice(context, 'childrenKnowingCollection');
    const limit = statedValue(organization.childrenMinimumAge);
    if (isYes(organization.childrenDirected)) return settled(true, [directed]);
    if (isYes(organization.childrenKnowingCollection) && limit !== undefined && limit <= 13)
      return settled(true, [knowing, ofOffice(context, 'childrenMinimumAge')]);
    // “Not below 16” says no for those below 13 too; “not below 10” does not.
    if (
      isGivenNo(organization.childrenKnowingCollection) &&
      isGivenNo(organization.childrenDirected) &&
      (limit ?? 0) >= 13
    )
      return settled(false, [directed, knowing, ofOffice(context, 'childrenMinimumAge')]);
    return open(directed, knowing, ofOffice(context, 'childrenMinimumAge'));
  },

  // A link “Your California Privacy Rights” on the home page leads to such a page.
  hasCaliforniaPage: (context) => {
    const website = hasWebsite(context);
    if (website.value === false) return website;
    return statedValue(context.organization.shineTheLightNotice) === 'homePage'
      ? settled(true, [ofOffice(context, 'shineTheLightNotice')])
      : readYesNo(context.organization.californiaPage, ofOffice(context, 'californiaPage'));
  },

  // A reason why nobody can be checked counts only while no way to check is named.
  cannotVerifyAnyone: ({ now }) => {
    const checks = now.verification.filter((one) => isGiven(one.methods));
    if (checks.length > 0) return settled(false, pathsOf(checks, 'methods'));
    const reasons = now.verification.filter((one) => isGiven(one.whyImpossible));
    if (reasons.length > 0) return settled(true, pathsOf(reasons, 'whyImpossible'));
    return open(...pathsOf(now.verification, 'methods'), ...pathsOf(now.verification, 'whyImpossible'));
  },

  handlesSignalsFrictionlessly: (context) =>
    readYesNo(context.organization.signalsInPlaceOfLinks, ofOffice(context, 'signalsInPlaceOfLinks')),

  usesPrivacyChoicesLink: (context) => readYesNo(context.organization.choicesLink, ofOffice(context, 'choicesLink')),

  dealsInOtherLanguages: (context) => {
    const { otherLanguages } = context.organization;
    const path = ofOffice(context, 'otherLanguages');
    if (isGiven(otherLanguages)) return settled(true, [path]);
    return isNo(otherLanguages) ? settled(false, [path]) : open(path);
  },

  policyIsNoticeAtCollection: ({ now, organization }) => {
    const notices = now.policyDocument.filter((one) => isYes(one.servesAsNotice));
    if (notices.length > 0) return settled(true, pathsOf(notices, 'servesAsNotice'));
    const asked = now.policyDocument.filter((one) => !isGivenNo(one.servesAsNotice));
    if (now.policyDocument.length === 0) return open(organization.id);
    if (asked.length > 0) return open(...pathsOf(asked, 'servesAsNotice'));
    return settled(false, pathsOf(now.policyDocument, 'servesAsNotice'));
  },

  // No question of the records asks for it, and no item of the checklist depends on it.
  linksToTrackingChoice: () => open(),
} satisfies FactReaders;

/** A website or an app. */
function hasWebsite(context: PolicyContext): OfficeFact {
  const { organization, now } = context;
  const websites = ofOffice(context, 'websites');
  const apps = ofOffice(context, 'apps');
  if (statedItems(organization.websites).length > 0) return settled(true, [websites]);
  if (statedItems(organization.apps).length > 0) return settled(true, [apps]);
  const online = now.policyDocument.filter((one) =>
    statedItems(one.place).some((place) => place === 'website' || place === 'app'),
  );
  if (online.length > 0) return settled(true, pathsOf(online, 'place'));
  return isNo(organization.websites) && isNo(organization.apps)
    ? settled(false, [websites, apps])
    : open(websites, apps);
}

/** Trackers, forms and sources that name the website show it; that nothing is collected, no record says. */
function collectsOnline(context: PolicyContext): OfficeFact {
  const { year, now } = context;
  const website = hasWebsite(context);
  if (website.value === false) return website;
  const personal = new Set(year.dataElement.filter(isPersonal).map((one) => one.id));
  const trackers = year.tracker.filter((one) => statedItems(one.elements).some((id) => personal.has(id)));
  const sources = year.source.filter(
    (one) =>
      statedValue(one.kind) === 'automatic' ||
      statedItems(one.channels).some((text) => /\b(?:website|web site|online|app|portal)\b/i.test(text)),
  );
  const forms = now.requestChannel.filter((one) => ['webForm', 'account'].includes(statedValue(one.kind) ?? ''));
  const shown = [...trackers, ...sources, ...forms].map((one) => one.id);
  return shown.length > 0 ? settled(true, shown) : open(...pathsOf(year.tracker, 'elements'), ...website.records);
}

function meetsPeople(context: PolicyContext): OfficeFact {
  const path = ofOffice(context, 'premises');
  if (statedItems(context.organization.premises).length > 0) return settled(true, [path]);
  const desks = context.now.requestChannel.filter((one) => statedValue(one.kind) === 'inPerson');
  if (desks.length > 0) return settled(true, pathsOf(desks, 'kind'));
  const visits = context.now.address.filter((one) => statedItems(one.uses).includes('visits'));
  if (visits.length > 0) return settled(true, pathsOf(visits, 'uses'));
  return isNo(context.organization.premises) ? settled(false, [path]) : open(path);
}
