import type { ThresholdEntry } from '../thresholds.ts';

/** Penalties, Shine the Light, CalOPPA, and the duties of large or high-risk businesses. */
export const otherThresholds: readonly ThresholdEntry[] = [
  {
    id: 'thr-penalty-admin',
    name: 'Administrative fine',
    group: 'penalty',
    plain:
      'The fine for each violation. The higher figure is for those done on purpose, or about people known to be ' +
      'under 16.',
    figures: [
      { from: '2023-01-01', dollars: 2500, dollarsHigh: 7500 },
      { from: '2025-01-01', dollars: 2663, dollarsHigh: 7988 },
    ],
    cite: 'Cal. Civ. Code 1798.155(a), 1798.199.95(d)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-penalty-civil',
    name: 'Civil penalty (Attorney General)',
    group: 'penalty',
    plain: 'The civil penalty for each violation, with the same two figures.',
    figures: [{ from: '2025-01-01', dollars: 2663, dollarsHigh: 7988 }],
    cite: 'Cal. Civ. Code 1798.199.90(a), 1798.199.95(d)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-breach-damages',
    name: 'Breach statutory damages',
    group: 'penalty',
    plain: 'What each person may claim after certain breaches of data that was not encrypted.',
    figures: [
      { from: '2020-01-01', dollars: 100, dollarsHigh: 750 },
      { from: '2025-01-01', dollars: 107, dollarsHigh: 799 },
    ],
    cite: 'Cal. Civ. Code 1798.150(a)(1)(A), 1798.199.95(d)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-stl-employees',
    name: 'Shine the Light size test',
    group: 'shine-the-light',
    plain:
      '20 or more employees, full-time and part-time together. Revenue does not matter, and nonprofits are ' +
      'included.',
    test: { fact: 'employeeCount', atLeast: 20 },
    cite: 'Cal. Civ. Code 1798.83(c)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-caloppa',
    name: 'CalOPPA (no size test)',
    group: 'caloppa',
    plain:
      'Whoever runs a website or an app for business, and collects data online that identifies people in ' +
      'California, must post a policy. Size does not matter.',
    test: {
      all: [
        { fact: 'hasWebsite', is: true },
        { fact: 'collectsOnline', is: true },
      ],
    },
    cite: 'Cal. Bus. & Prof. Code 22575(a), 22577',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-metrics-10m',
    name: 'Large-volume metrics and training',
    group: 'large',
    plain: 'With data of 10,000,000 or more people in a year: publish counts by July 1, and have a training policy.',
    test: { fact: 'peopleHandledPerYear', atLeast: 10_000_000 },
    cite: '11 CCR 7100(b), 7102(a)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'thr-risk-assessment',
    name: 'Risk assessment triggers',
    group: 'large',
    plain:
      'A risk assessment is due for selling or sharing, for sensitive data, for important decisions made by a ' +
      'computer, and for some other uses. There is no size test beyond being a CCPA business.',
    dates: [
      { what: 'new processing', when: 'before it starts' },
      { what: 'processing begun before 2026 that goes on', when: '2027-12-31' },
      { what: 'first submission to the Agency', when: '2028-04-01' },
      { what: 'review', when: 'every 3 years, and within 45 calendar days of a change that matters' },
    ],
    cite: '11 CCR 7150(b)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-cyber-audit',
    name: 'Cybersecurity audit',
    group: 'large',
    plain:
      'An audit is due when half of revenue comes from selling or sharing data. It is also due above the ' +
      'revenue figure, with data of 250,000 people or sensitive data of 50,000.',
    dates: [
      { what: 'revenue over $100 million', when: '2028-04-01' },
      { what: 'revenue of $50 to $100 million', when: '2029-04-01' },
      { what: 'revenue under $50 million', when: '2030-04-01' },
    ],
    cite: '11 CCR 7120-7121',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'That the two volume tests also need the revenue threshold is from knowledge.',
  },
  {
    id: 'thr-admt',
    name: 'ADMT rules',
    group: 'large',
    plain:
      'A CCPA business that lets a computer make important decisions on money, housing, schooling, work or ' +
      'health care.',
    effectiveFrom: '2027-01-01',
    cite: '11 CCR 7200',
    checkedOn: '2026-11-21',
    verified: true,
  },
];
