/** CalOPPA for websites and apps; Shine the Light. A policy for staff is not asked for any of it. */
import { block, type Satisfaction, type Satisfactions } from './satisfaction.ts';

/** Both sentences on Do Not Track rest on the same answer. */
const doNotTrack: Satisfaction = {
  needs: [[block('do-not-track.response', { restsOn: 'doNotTrackResponse' })]],
  explainedBy: ['C-12'],
  answeredAt: ['organization.doNotTrackResponse'],
  policies: 'customers',
};

export const websiteAndMarketing: Satisfactions = {
  // The kinds of data, those who may get them, and what trackers record.
  'pp-caloppa-categories': {
    needs: [
      [block('collect.register', { columns: [0, 1] }), block('collect.apart')],
      [
        block('recipients.role-list.*', { columns: [0, 1], gapsAt: ['role', 'name', 'recipients', 'elements'] }),
        block('recipients.disclosures'),
        block('recipients.none'),
      ],
    ],
    alsoClean: [
      block('recipients.disclosures', { columns: [0, 1], gapsAt: ['recipients', 'elements'] }),
      block('trackers.none'),
      block('trackers.table', { gapsAt: ['technology', 'elements'] }),
    ],
    answeredAt: ['dataElement.cpraCategories', 'disclosure.recipients'],
    policies: 'customers',
  },
  'pp-caloppa-review': {
    needs: [[block('rights.list')], [block('rights.ways-list')]],
    answeredAt: ['right.kind', 'requestChannel.kind'],
    policies: 'customers',
  },
  'pp-caloppa-change-notice': {
    needs: [[block('changes.notices', { restsOn: 'changesSignificantNotice' })]],
    brokenBy: ['C-34'],
    answeredAt: ['organization.changesSignificantNotice'],
    policies: 'customers',
  },
  'pp-caloppa-effective-date': {
    needs: [[block('changes.dates.*', { where: { field: 'effectiveDate' }, gapsAt: ['effectiveDate'] })]],
    explainedBy: ['C-01'],
    answeredAt: ['policyDocument.effectiveDate'],
    policies: 'customers',
    inEvery: true,
  },
  'pp-caloppa-dnt': doNotTrack,
  'pp-caloppa-dnt-should': doNotTrack,
  // The answer, or the trackers by name; an answer that a tracker contradicts is a gap of the same paragraph.
  'pp-caloppa-third-party-tracking': {
    needs: [[block('do-not-track.others')]],
    explainedBy: ['C-12'],
    answeredAt: ['organization.othersTrackAcrossSites'],
    policies: 'customers',
  },
  'pp-stl-designated-contact': {
    needs: [[block('shine-the-light.how', { restsOn: 'shineTheLightContact' })]],
    brokenBy: ['C-15.contact'],
    explainedBy: ['C-15'],
    answeredAt: ['organization.shineTheLightContact'],
    policies: 'customers',
  },
  // The right, and where to send a request. Staff, a link on the home page, or a notice at the office: the answer tells which.
  'pp-stl-privacy-rights-section': {
    needs: [
      [block('shine-the-light.position', { restsOn: 'shineTheLightRoute' })],
      [block('shine-the-light.how', { restsOn: 'shineTheLightNotice' })],
    ],
    explainedBy: ['C-15'],
    answeredAt: ['organization.shineTheLightRoute', 'organization.shineTheLightNotice'],
    policies: 'customers',
  },
  // The rule itself; a disclosure that does not keep to it makes it a gap.
  'pp-stl-optout-policy': {
    needs: [[block('shine-the-light.position', { restsOn: 'shineTheLightRoute' })]],
    brokenBy: ['C-08.marketing', 'C-08.marketing-consent'],
    explainedBy: ['C-15'],
    answeredAt: ['organization.shineTheLightRoute'],
    policies: 'customers',
  },
  // Said among marketing messages, and again under Shine the Light where the route says so.
  'pp-stl-no-disclosure': {
    needs: [[block('marketing.by-others', { restsOn: 'marketingByOthers' })]],
    alsoClean: [block('shine-the-light.position')],
    brokenBy: ['C-08.marketing', 'C-08.statement', 'C-15.nothing'],
    answeredAt: ['organization.marketingByOthers'],
    policies: 'customers',
  },
};
