import { entryOf, type CatalogueEntry } from './catalogue.ts';

/**
 * The eight business purposes of Cal. Civ. Code 1798.140(e).
 *
 * A policy needs more than these headings: 11 CCR 7011(e) asks for the specific purpose, in words that mean something
 * to the reader. So a purpose record keeps both, its own sentence and one of these ids.
 */
export const businessPurposeIds = [
  'bp-ad-auditing',
  'bp-security-integrity',
  'bp-debugging',
  'bp-short-term-use',
  'bp-performing-services',
  'bp-advertising-marketing',
  'bp-internal-research',
  'bp-quality-safety',
] as const;

/** A business purpose of Cal. Civ. Code 1798.140(e). */
export type BusinessPurpose = (typeof businessPurposeIds)[number];

export interface BusinessPurposeEntry extends CatalogueEntry {
  readonly id: BusinessPurpose;
  /** The statute's number, 1 to 8. */
  readonly number: number;
  readonly plainName: string;
  /** How a policy prints it: a lower-case phrase. */
  readonly printed: string;
  readonly plain: string;
  readonly examples: readonly string[];
  /** What the statute forbids inside this purpose, where it forbids something. */
  readonly limit?: string;
}

export const businessPurposes: readonly BusinessPurposeEntry[] = [
  {
    number: 1,
    id: 'bp-ad-auditing',
    plainName: 'Checking ads',
    printed: 'counting ad views and checking where ads appear',
    plain: 'Counting ad views, checking where and how ads appear, and checking that they follow set standards.',
    examples: ['verify that paid ad views were real'],
    cite: 'Cal. Civ. Code 1798.140(e)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 2,
    id: 'bp-security-integrity',
    plainName: 'Security and integrity',
    printed: 'keeping systems secure and people safe',
    plain: 'Keeping systems secure and people safe, as far as the use is needed and in proportion.',
    examples: ['log review', 'fraud checks', 'door cameras'],
    cite: 'Cal. Civ. Code 1798.140(e)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 3,
    id: 'bp-debugging',
    plainName: 'Fixing errors',
    printed: 'finding and fixing errors',
    plain: 'Finding and fixing faults in functions already offered.',
    examples: ['crash report', 'broken booking form'],
    cite: 'Cal. Civ. Code 1798.140(e)(3)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 4,
    id: 'bp-short-term-use',
    plainName: 'Short-lived use',
    printed: 'short-lived use during one visit',
    plain: 'Passing use during the present visit, such as an ad that is not aimed at the person.',
    examples: ['on-page contextual offer'],
    limit: 'No other third party may get the data, and no profile may be built.',
    cite: 'Cal. Civ. Code 1798.140(e)(4)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 5,
    id: 'bp-performing-services',
    plainName: 'Running the service',
    printed: 'running our services: accounts, orders, payment, customer service, storage and the like',
    plain:
      'Services for the business: accounts, customer service, orders, payments, checks, measuring use, storage ' +
      'and the like.',
    examples: ['billing', 'appointment booking', 'cloud storage', 'web analytics as a service provider'],
    cite: 'Cal. Civ. Code 1798.140(e)(5)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 6,
    id: 'bp-advertising-marketing',
    plainName: 'Advertising and marketing',
    printed: 'advertising and marketing that does not follow people across other sites',
    plain: 'Ads and marketing to the person, but not ads based on what the person did with other businesses.',
    examples: ['newsletter service', 'direct mail house'],
    limit: 'The vendor may not combine data of people who opted out with data from others.',
    cite: 'Cal. Civ. Code 1798.140(e)(6)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 7,
    id: 'bp-internal-research',
    plainName: 'Internal research',
    printed: 'in-house research to develop technology',
    plain: 'In-house research to develop and show technology.',
    examples: ['testing a new intake form'],
    cite: 'Cal. Civ. Code 1798.140(e)(7)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    number: 8,
    id: 'bp-quality-safety',
    plainName: 'Quality, safety and improvement',
    printed: 'checking and improving the quality and safety of what we offer',
    plain: 'Work on the quality and safety of what the business itself owns, makes or controls, upgrades included.',
    examples: ['equipment quality control', 'staff training on service quality'],
    cite: 'Cal. Civ. Code 1798.140(e)(8)',
    checkedOn: '2026-11-21',
    verified: true,
  },
];

/** The entry of a business purpose. */
export function businessPurpose(id: BusinessPurpose): BusinessPurposeEntry {
  return entryOf(businessPurposes, id);
}
