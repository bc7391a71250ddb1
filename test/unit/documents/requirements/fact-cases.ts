import { none } from '../../../../src/inventory/answer.ts';
import type { RequirementFact } from '../../../../src/library/requirement-facts.ts';
import type { buildOffice } from '../../../support/office-builder.ts';

/** Facts that rest on several records: what the records say, the fact, its value, and the answers and records behind it. */
export const factCases: [
  name: string,
  fact: RequirementFact,
  parts: Parameters<typeof buildOffice>[0],
  value: unknown,
  records: string[],
][] = [
  [
    'an advertising tracker leaves “we do not sell” open, and names itself',
    'sells',
    {
      organization: [{ sells: false, sharesForAds: false }],
      tracker: [{ trackerClass: 'advertising', setBy: 'others' }],
    },
    undefined,
    ['O-001.sells', 'T-001.trackerClass', 'T-001.crossSite'],
  ],
  [
    'a tracker of data shows that the site collects',
    'collectsOnline',
    {
      organization: [{ websites: ['https://a.example'] }],
      dataElement: [{ name: 'IP address', identifiability: 'personal' }],
      tracker: [{ elements: ['E-001'] }],
    },
    true,
    ['T-001'],
  ],
  [
    'medical records are not sensitive data of the CCPA',
    'collectsSensitive',
    {
      dataElement: [{ regime: 'cmia', sensitiveKinds: ['spi-health'] }],
    },
    false,
    ['E-001.regime'],
  ],
  [
    'one kind that nobody has sorted keeps it open',
    'collectsSensitive',
    {
      dataElement: [{ regime: 'ccpa', sensitiveKinds: none }, { regime: 'ccpa' }],
    },
    undefined,
    ['E-002.sensitiveKinds'],
  ],
  [
    'staff alone are no customers',
    'hasHouseholdCustomers',
    { personGroup: [{ kind: 'staff' }] },
    false,
    ['G-001.kind'],
  ],
  [
    'customers from other states are not protected',
    'hasHouseholdCustomers',
    {
      personGroup: [{ kind: 'customers', residency: ['otherStates'] }],
    },
    undefined,
    ['G-001.kind', 'G-001.residency'],
  ],
  [
    'a rule of eighteen months is over twelve',
    'keepsOverTwelveMonths',
    {
      retentionRule: [{ period: 'P18M' }],
    },
    true,
    ['R-001.period'],
  ],
  [
    'a rule of twelve months is not, but other data may stay longer',
    'keepsOverTwelveMonths',
    {
      dataElement: [{ identifiability: 'personal' }],
      retentionRule: [{ period: 'P12M' }],
    },
    undefined,
    ['R-001.period'],
  ],
  [
    'a rule of twelve months for all data',
    'keepsOverTwelveMonths',
    {
      dataElement: [{ identifiability: 'personal' }],
      retentionRule: [{ period: 'P12M', elements: ['E-001'] }],
    },
    false,
    ['R-001.period'],
  ],
  [
    'a reason why nobody can be checked',
    'cannotVerifyAnyone',
    { verification: [{ whyImpossible: 'we hold only IP addresses' }] },
    true,
    ['VE-001.whyImpossible'],
  ],
  [
    'a way to check stands against such a reason',
    'cannotVerifyAnyone',
    { verification: [{ whyImpossible: 'we hold only IP addresses', methods: ['log in'] }] },
    false,
    ['VE-001.methods'],
  ],
  [
    'one policy that is the notice too',
    'policyIsNoticeAtCollection',
    { policyDocument: [{ servesAsNotice: false }, { servesAsNotice: true }] },
    true,
    ['PD-002.servesAsNotice'],
  ],
  [
    'no policy that is the notice',
    'policyIsNoticeAtCollection',
    { policyDocument: [{ servesAsNotice: false }] },
    false,
    ['PD-001.servesAsNotice'],
  ],
  [
    'plates in the data speak against a no',
    'usesPlateReaders',
    { organization: [{ platesRead: false }], dataElement: [{ libraryId: 'plate-reader-data' }] },
    true,
    ['E-001.libraryId'],
  ],
  [
    'an offer on record speaks against a no',
    'offersFinancialIncentive',
    { organization: [{ offersRewards: false }], financialIncentive: [{ name: 'Discount' }] },
    true,
    ['FI-001'],
  ],
  [
    'no decision by machine in any activity',
    'usesAutomatedDecisions',
    {
      activity: [{ automatedDecisions: false }],
    },
    false,
    ['A-001.automatedDecisions'],
  ],
  [
    'a disclosure for own marketing',
    'disclosesForDirectMarketing',
    {
      disclosure: [{ basis: 'directMarketing', identifiability: 'personal' }],
    },
    true,
    ['D-001'],
  ],
  [
    'a disclosure with no basis keeps the business purpose open',
    'disclosesForBusinessPurpose',
    {
      disclosure: [{ name: 'Backup' }],
    },
    undefined,
    ['D-001.basis'],
  ],
  [
    'data under the law on financial privacy',
    'isGlbaInstitution',
    {
      dataElement: [{ regime: 'glba' }],
    },
    true,
    ['E-001.regime'],
  ],
  [
    'names removed at the end',
    'holdsDeidentifiedData',
    {
      retentionRule: [{ disposal: 'deidentify' }],
    },
    true,
    ['R-001.disposal'],
  ],
  [
    'a basis that is only suggested proves no sale',
    'sells',
    {
      organization: [{ sells: false, sharesForAds: false }],
      disclosure: [{ basis: { state: 'suggested', value: 'sold' }, identifiability: 'personal' }],
    },
    undefined,
    ['O-001.sells', 'D-001.basis'],
  ],
  [
    'nor that others market their own things',
    'disclosesForDirectMarketing',
    {
      organization: [{ marketingByOthers: 'no' }],
      disclosure: [{ basis: { state: 'suggested', value: 'directMarketing' }, recipientMarketing: none }],
    },
    undefined,
    ['O-001.marketingByOthers', 'D-001.basis'],
  ],
];
