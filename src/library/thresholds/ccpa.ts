import type { ThresholdEntry } from '../thresholds.ts';

/** Who is a CCPA business. */
export const ccpaThresholds: readonly ThresholdEntry[] = [
  {
    id: 'thr-for-profit',
    name: 'For-profit gate',
    group: 'ccpa',
    plain:
      'Only a business run for the gain of its owners can be a CCPA business. It must do business in ' +
      'California, collect personal information, and decide why and how it is used.',
    test: {
      all: [
        { fact: 'forProfit', is: true },
        { fact: 'doesBusinessInCalifornia', is: true },
        { fact: 'decidesPurposesAndMeans', is: true },
      ],
    },
    cite: 'Cal. Civ. Code 1798.140(d)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-revenue',
    name: 'Gross revenue',
    group: 'ccpa',
    plain: 'On January 1, gross revenue of the calendar year before was above the figure then in force.',
    figures: [
      { from: '2020-01-01', dollars: 25_000_000 },
      { from: '2025-01-01', dollars: 26_625_000 },
    ],
    nextFigure: { from: '2027-01-01', publishedBy: '2027-01-15' },
    cite: 'Cal. Civ. Code 1798.140(d)(1)(A), 1798.199.95(d)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'Set every two years by the California CPI. The 2027 figure was not yet published on the day of the ' +
      'check; the office may enter it.',
  },
  {
    id: 'thr-volume',
    name: '100,000 people or households',
    group: 'ccpa',
    plain:
      'In a year it buys, sells or shares data of 100,000 or more people or households, alone or with others. ' +
      'Website visitors met by ad pixels count as shared.',
    test: { fact: 'peopleBoughtSoldOrShared', atLeast: 100_000 },
    cite: 'Cal. Civ. Code 1798.140(d)(1)(B)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'The sentence on pixels applies the definition of "share".',
  },
  {
    id: 'thr-revenue-share',
    name: 'Half of revenue',
    group: 'ccpa',
    plain: 'Half or more of its yearly revenue comes from selling or sharing personal information.',
    test: { fact: 'percentOfRevenueFromSelling', atLeast: 50 },
    cite: 'Cal. Civ. Code 1798.140(d)(1)(C)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-affiliate',
    name: 'Commonly branded affiliate',
    group: 'ccpa',
    plain: 'A parent or daughter company with the same brand that gets the data of the customers.',
    cite: 'Cal. Civ. Code 1798.140(d)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-joint-venture',
    name: 'Joint venture',
    group: 'ccpa',
    plain: 'A joint venture of businesses that each hold at least 40 percent.',
    cite: 'Cal. Civ. Code 1798.140(d)(3)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'thr-voluntary',
    name: 'Voluntary certification',
    group: 'ccpa',
    plain: 'Anyone else who does business in California and tells the Agency that it accepts the law.',
    cite: 'Cal. Civ. Code 1798.140(d)(4)',
    checkedOn: '2026-11-21',
    verified: true,
  },
];
