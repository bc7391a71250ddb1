import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { findingWeights } from '../../../src/findings/finding.ts';
import { none, unknown } from '../../../src/inventory/answer.ts';
import { isCitationKey } from '../../../src/library/citations.ts';
import { buildOffice } from '../../support/office-builder.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
const today = '2026-11-22';
// The rules look at records alone; composing the policies for each case would take most of the time.
const rulesOf = (parts: Parts): string[] => checkRecords(buildOffice(parts), today).map((finding) => finding.rule);
const find = (parts: Parts, rule: string) =>
  checkRecords(buildOffice(parts), today).filter((finding) => finding.rule === rule);

const policy = { title: 'Privacy Policy', effectiveDate: '2026-01-01', updatedDate: '2026-01-01' };

/** Each rule with records that break it and records that do not. */
const cases: [rule: string, broken: Parts, fine: Parts][] = [
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
];

/** Further cases of rules that look at several things. */
const more: typeof cases = [
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

describe('the rules', () => {
  it.each([...cases, ...more])('%s is found where it is broken, and only there', (rule, broken, fine) => {
    expect(rulesOf(broken)).toContain(rule);
    expect(rulesOf(fine)).not.toContain(rule);
  });

  it('calls a denial beside an advertising pixel untrue', () => {
    const [found] = find(
      { organization: [{ sells: false }], tracker: [{ technology: 'pixel', trackerClass: 'advertising' }] },
      'C-06',
    );
    expect(found).toMatchObject({ weight: 'untrue', records: expect.arrayContaining(['O-001.sells', 'T-001']) });
  });

  it('looks no further back than the twelve months of which a policy speaks', () => {
    const over = (until: string) => ({ technology: 'pixel', trackerClass: 'advertising', until });
    expect(find({ organization: [{ sells: false }], tracker: [over('2025-06-30')] }, 'C-06')).toEqual([]);
    expect(find({ organization: [{ sells: false }], tracker: [over('2026-01-31')] }, 'C-06')).toMatchObject([
      { weight: 'untrue', records: ['O-001.sells', 'O-001.sharesForAds', 'T-001'] },
    ]);
  });
});

describe('findings', () => {
  const office = buildOffice({
    organization: [{ sells: false, anonymousUse: true }],
    tracker: [{ technology: 'pixel', trackerClass: 'advertising' }],
    recipient: [{ role: 'authority' }, { role: 'serviceProvider' }],
    dataElement: [{ name: { state: 'suggested', value: 'Email' } }],
  });
  const findings = checkOffice(office, today);

  it('stand in the order of harm', () => {
    const ranks = findings.map((finding) => findingWeights.indexOf(finding.weight));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(findings[0]?.weight).toBe('untrue');
  });

  it('have ids that do not repeat, plain words, and a record each', () => {
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(finding.records, finding.id).not.toEqual([]);
      for (const text of [finding.title, finding.why, finding.fix]) expect(text.trim(), finding.id).not.toBe('');
      expect(
        finding.citations.every((citation) => !isCitationKey(citation)),
        'citations are printed, not keys',
      ).toBe(true);
    }
  });

  it('ask about open answers where they matter: the name of a vendor, not the name of the courts', () => {
    const ids = findings.map((finding) => finding.id);
    expect(ids).toContain('gap.V-002.name');
    expect(ids).not.toContain('gap.V-001.name');
  });

  it('ask to confirm what a pack suggested', () => {
    expect(findings.find((finding) => finding.id === 'suggested.E-001.name')?.fix).toMatch(/^Confirm/);
  });

  it('are the same for the same records and day', () => {
    expect(checkOffice(office, today)).toEqual(findings);
  });
});

describe('what the rules say of single answers', () => {
  const idsOf = (parts: Parts): string[] => checkRecords(buildOffice(parts), today).map(({ id }) => id);

  it('finds a signal that counts for less than the regulations ask, once data is sold or shared', () => {
    const signal = (optOutSignalScope: string[], sells = true) =>
      idsOf({ organization: [{ sells, optOutSignalResponse: 'honors', saleOptOut: 'A link', optOutSignalScope }] });
    expect(signal(['browser'])).toContain('C-13.scope');
    expect(signal(['account', 'offline'])).toContain('C-13.scope');
    expect(signal(['browser', 'account'])).not.toContain('C-13.scope');
    expect(signal(['browser'], false)).not.toContain('C-13.scope');
  });

  it('finds a website made for people to whom the services are closed', () => {
    const children = (childrenDirected: boolean, audienceMinimumAge: number) =>
      find(
        {
          organization: [{ childrenMinimumAge: 18, audienceMinimumAge, childrenDirected, sellsOrSharesUnder16: false }],
        },
        'C-26',
      ).map(({ title }) => title);
    expect(children(true, 18)).toEqual([
      'About children, the website is made for people under 18, and your services are for people aged 18 or older.',
    ]);
    expect(children(false, 18)).toEqual([]);
  });
});
