import { none, unknown } from '../../../src/inventory/answer.ts';
import type { buildOffice } from '../../support/office-builder.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const policy = { title: 'Privacy Policy', effectiveDate: '2026-01-01', updatedDate: '2026-01-01' };

/** Each rule with records that break it and records that do not; several times where a rule looks at several things. */
export const ruleCases: [rule: string, broken: Parts, fine: Parts][] = [
  ['C-01', { policyDocument: [{ ...policy, effectiveDate: unknown }] }, { policyDocument: [policy] }],
  [
    'C-02',
    { policyDocument: [{ ...policy, updatedDate: '2025-11-22', effectiveDate: '2025-11-22' }] },
    { policyDocument: [{ ...policy, updatedDate: '2025-11-23' }] },
  ],
  [
    'C-03',
    { policyDocument: [policy, { ...policy, updatedDate: '2026-02-01' }] },
    { policyDocument: [policy, { ...policy, updatedDate: '2026-02-01', audience: 'staff' }] },
  ],
  [
    'C-04',
    { organization: [{ lawsAddressed: [{ law: 'CCPA', nameUsed: 'California Consumer Protection Act' }] }] },
    { organization: [{ lawsAddressed: [{ law: 'CCPA', nameUsed: 'California Consumer Privacy Act' }] }] },
  ],
  [
    'C-05',
    { right: [{ kind: 'delete' }] },
    { right: ['know', 'access', 'delete', 'correct', 'opt-out', 'limit', 'no-retaliation'].map((kind) => ({ kind })) },
  ],
  [
    'C-06',
    {
      organization: [{ sells: false }],
      tracker: [{ technology: 'pixel', trackerClass: 'advertising', setBy: 'others' }],
    },
    {
      organization: [{ sells: false, sharesForAds: false }],
      tracker: [{ technology: 'cookie', trackerClass: 'necessary', setBy: 'us', crossSite: false }],
    },
  ],
  [
    'C-07',
    { organization: [{ sharingStatement: 'We share with partners' }] },
    { organization: [{ sharingStatement: 'We share with partners', sharesForAds: true }] },
  ],
  [
    'C-08',
    { organization: [{ marketingByOthers: 'no' }], disclosure: [{ basis: 'directMarketing' }] },
    { organization: [{ marketingByOthers: 'no' }], disclosure: [{ basis: 'businessPurpose' }] },
  ],
  [
    'C-10',
    { contact: [{ role: 'Customer service' }] },
    { contact: [{ role: 'Customer service', phone: '800-555-0142' }] },
  ],
  [
    'C-11',
    { dataElement: [{ name: 'Name', cpraCategories: ['A'] }] },
    { dataElement: [{ name: 'Name', cpraCategories: ['A'] }], retentionRule: [{ categories: ['A'], period: 'P7Y' }] },
  ],
  [
    'C-12',
    { organization: [{ websites: ['office.example'] }] },
    { organization: [{ websites: ['office.example'], doNotTrackResponse: 'ignores', othersTrackAcrossSites: false }] },
  ],
  [
    'C-13',
    { organization: [{ sells: true, optOutSignalResponse: unknown }] },
    { organization: [{ sells: true, optOutSignalResponse: 'honors', saleOptOut: 'The link on our home page' }] },
  ],
  [
    'C-14',
    { organization: [{ shineTheLightRoute: 'claimsExempt' }] },
    { organization: [{ shineTheLightRoute: 'claimsExempt', employeeCount: 12 }] },
  ],
  [
    'C-15',
    { organization: [{ employeeCount: 30 }] },
    {
      organization: [{ employeeCount: 30, shineTheLightRoute: 'nothingDisclosed', shineTheLightContact: 'K-001' }],
      contact: [{ email: 'a@b.example' }],
    },
  ],
  [
    'C-16',
    { requestChannel: [{ kind: 'email', value: 'a@b.example' }] },
    {
      requestChannel: [
        { kind: 'email', value: 'a@b.example' },
        { kind: 'tollFreePhone', value: '800-555-0142' },
      ],
    },
  ],
  [
    'C-17',
    { verification: [{ methods: ['log in'], information: 'name', failureOutcome: 'we say so', optOutExempt: false }] },
    { verification: [{ methods: ['log in'], information: 'name', failureOutcome: 'we say so', optOutExempt: true }] },
  ],
  ['C-18', {}, { agent: [{ allowed: true, proof: ['signed permission'] }] }],
  [
    'C-19',
    { dataElement: [{ sensitiveKinds: ['spi-health'] }] },
    { organization: [{ sensitiveBeyondPermitted: false }], dataElement: [{ sensitiveKinds: ['spi-health'] }] },
  ],
  [
    'C-20',
    { organization: [{ kind: 'imaging center' }] },
    { organization: [{ kind: 'imaging center', hipaaRole: 'coveredEntity' }] },
  ],
  ['C-21', { dataElement: [{ name: 'Name' }] }, { dataElement: [{ name: 'Name', cpraCategories: ['A'] }] }],
  [
    'C-22',
    { dataElement: [{ name: 'Browser', identifiability: 'claimedNonPersonal' }] },
    { dataElement: [{ name: 'Browser', identifiability: 'personal' }] },
  ],
  [
    'C-23',
    { recipient: [{ label: 'Hosting', role: 'serviceProvider' }] },
    { recipient: [{ name: 'Hostwell', role: 'serviceProvider' }], disclosure: [{ recipients: ['V-001'] }] },
  ],
  [
    'C-24',
    { address: [{ lines: ['1 Bay St'] }] },
    { address: [{ lines: ['1 Bay St'], city: 'Oakland', state: 'CA', postalCode: '94607' }] },
  ],
  [
    'C-25',
    { organization: [{ websites: ['www.office.example'] }], contact: [{ email: 'me@elsewhere.example' }] },
    { organization: [{ websites: ['www.office.example'] }], contact: [{ email: 'me@office.example' }] },
  ],
  [
    'C-26',
    { organization: [{ childrenMinimumAge: 13, audienceMinimumAge: 18, sellsOrSharesUnder16: false }] },
    { organization: [{ childrenMinimumAge: 18, audienceMinimumAge: 18, sellsOrSharesUnder16: false }] },
  ],
  [
    'C-27',
    { organization: [{ childrenMinimumAge: 13, publicAreas: [{ feature: 'forum' }] }] },
    {
      organization: [
        { childrenMinimumAge: 13, publicAreas: [{ feature: 'forum' }], minorsRemovalWho: 'Users under 18' },
      ],
    },
  ],
  ['C-28', { organization: [{ acceptanceModel: 'Use is consent' }] }, { organization: [{ acceptanceModel: none }] }],
  [
    'C-29',
    { organization: [{ anonymousUse: true }], tracker: [{ technology: 'cookie' }] },
    { organization: [{ anonymousUse: true }] },
  ],
  [
    'C-32',
    { purpose: [{ name: 'stop fraud', legalBasis: 'vital interests' }] },
    { purpose: [{ name: 'stop fraud', legalBasis: 'legal duty' }] },
  ],
  ['C-33', { dataElement: [{ name: 'Password', certainty: 'implied' }] }, { dataElement: [{ name: 'Password' }] }],
  ['C-34', {}, { organization: [{ changesPostedOn: 'this page', changesSignificantNotice: ['email'] }] }],
  [
    'C-35',
    {
      organization: [{ securityMeasures: ['locks'], disclaimers: [{ subject: 'security', extent: 'all warranties' }] }],
    },
    { organization: [{ securityMeasures: ['locks'] }] },
  ],
  [
    'C-36',
    { activity: [{ name: 'Scans', role: 'serviceProvider' }] },
    { activity: [{ name: 'Scans', role: 'business' }] },
  ],
  [
    'C-38',
    { transfer: [{ destinations: ['any country where we operate'] }] },
    { transfer: [{ destinations: ['Ireland'] }] },
  ],
  [
    'C-10',
    {
      right: [{ kind: 'object' }],
      requestChannel: [{ kind: 'email', value: 'a@b.example', serves: ['requests to know'] }],
    },
    { right: [{ kind: 'object' }], requestChannel: [{ kind: 'email', value: 'a@b.example', serves: ['objections'] }] },
  ],
  [
    'C-08',
    {
      organization: [{ marketingByOthersStatement: 'Nobody else gets your data; it does not leave us' }],
      disclosure: [{ basis: 'directMarketing' }],
    },
    {
      organization: [{ marketingByOthersStatement: 'Nobody else gets your data; it does not leave us' }],
      disclosure: [{ basis: 'legal' }],
    },
  ],
  [
    'C-34',
    {
      organization: [
        { changesPostedOn: 'this page', changesSignificantNotice: ['email'], changesEffective: 'on posting' },
      ],
    },
    {
      organization: [
        {
          changesPostedOn: 'this page',
          changesSignificantNotice: ['email'],
          changesEffective: '30 days after the notice',
        },
      ],
    },
  ],
  [
    'C-37',
    { policyDocument: [{ ...policy, scope: ['California residents'] }] },
    {
      policyDocument: [
        { ...policy, scope: ['our website', 'California residents'] },
        { ...policy, scope: ['our website'] },
      ],
    },
  ],
  [
    'C-38',
    {
      organization: [{ audienceGeography: ['United States'], lawsAddressed: [{ law: 'GDPR', position: 'excluded' }] }],
    },
    { organization: [{ audienceGeography: ['United States'], lawsAddressed: [{ law: 'CCPA' }] }] },
  ],
  [
    'C-36',
    {
      activity: [{ name: 'Scans', role: 'serviceProvider', onBehalfOf: 'V-001' }],
      recipient: [{ label: 'Clinics', role: 'clientOrganization' }],
    },
    {
      activity: [{ name: 'Scans', role: 'serviceProvider', onBehalfOf: 'V-001' }],
      recipient: [{ name: 'Hill Clinic', role: 'clientOrganization' }],
    },
  ],
  [
    'C-05',
    {
      organization: [{ sells: true }],
      right: ['know', 'access', 'delete', 'correct', 'limit', 'no-retaliation'].map((kind) => ({ kind })),
    },
    {
      organization: [{ sells: false, sharesForAds: false }],
      right: ['know', 'access', 'delete', 'correct', 'limit', 'no-retaliation'].map((kind) => ({ kind })),
    },
  ],
];
