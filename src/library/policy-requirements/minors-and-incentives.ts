import type { PolicyRequirement } from '../policy-requirements.ts';
import { underCcpa } from '../requirement-facts.ts';

/** Children and minors; offers in return for data. */
export const minorsAndIncentives: readonly PolicyRequirement[] = [
  {
    id: 'pp-under-16-process',
    group: 'minors',
    title: 'Opt-in process for under 16',
    requires:
      'Describe how people say yes first: a parent or guardian for those under 13, the young person from 13 to ' +
      '15.',
    appliesWhen: { all: [underCcpa, { fact: 'sellsOrSharesUnder16', is: true }] },
    severity: 'must',
    records: ['organization'],
    cite: '11 CCR 7011(e), 7070-7072; Cal. Civ. Code 1798.120(c)',
    placeIn2023Text: '11 CCR 7011(e)(3)(I)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'pp-financial-incentive',
    group: 'incentive',
    title: 'Notice of Financial Incentive',
    requires:
      'Before people join: a summary, the terms with the kinds and the value of the data, how to join, how to ' +
      'leave at any time, and how the offer relates to that value, with an honest estimate. A section of the ' +
      'policy with its own link will do.',
    appliesWhen: { all: [underCcpa, { fact: 'offersFinancialIncentive', is: true }] },
    severity: 'must',
    records: ['financialIncentive'],
    cite: '11 CCR 7016, 7010(e); Cal. Civ. Code 1798.125(b)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'pp-eraser',
    group: 'minors',
    title: 'Content removal for minors',
    requires:
      'Tell registered minors that they may remove, or have removed, what they posted. Give clear steps, and ' +
      'warn that removal may not be complete.',
    appliesWhen: {
      all: [
        { fact: 'hasWebsite', is: true },
        { fact: 'hasMinorUsers', is: true },
        { fact: 'usersCanPost', is: true },
      ],
    },
    severity: 'must',
    records: ['organization'],
    cite: 'Cal. Bus. & Prof. Code 22581(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pp-coppa-notice',
    group: 'minors',
    title: 'Children under 13 (COPPA)',
    requires:
      "Post a notice: contacts, which data is collected and why, who gets it, how long children's data is kept, " +
      'and the rights of parents to see, delete and refuse. The 2025 changes apply in full from 2026-04-22.',
    appliesWhen: {
      all: [
        { fact: 'hasWebsite', is: true },
        { fact: 'collectsUnder13Online', is: true },
      ],
    },
    severity: 'must',
    effectiveFrom: '2026-04-22',
    records: ['organization'],
    cite: '16 CFR 312.4(d), 312.10',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pp-no-children',
    group: 'minors',
    title: 'Statement that children are not targeted',
    requires: 'A common sentence: the service is not meant for children under 13. Use it only if it is true.',
    appliesWhen: {
      all: [
        { fact: 'hasWebsite', is: true },
        { fact: 'collectsUnder13Online', is: false },
      ],
    },
    severity: 'should',
    records: [],
    cite: '16 CFR 312.2, 312.3',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Customary, not required.',
  },
];
