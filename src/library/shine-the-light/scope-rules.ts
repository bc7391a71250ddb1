import type { ShineTheLightRule } from '../shine-the-light-rules.ts';
import { coveredFromEmployees, monthsAfterPurchase } from '../shine-the-light-figures.ts';

/** Who is covered, and what the words of the section mean. */
export const scopeRules: readonly ShineTheLightRule[] = [
  {
    id: 'stl-cov-business',
    group: 'coverage',
    name: 'Business',
    plain: 'Any business, in any form, run for profit or not. This is wider than a "business" of the CCPA.',
    cite: 'Cal. Civ. Code 1798.80(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-cov-20-employees',
    group: 'coverage',
    name: 'Fewer than 20 employees',
    plain: 'An office with fewer than 20 employees is exempt. Count heads, part-time included; with 20 it is covered.',
    count: coveredFromEmployees,
    unit: 'employees',
    cite: 'Cal. Civ. Code 1798.83(c)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'The law names no day for the count and does not limit it to staff in California. Ask for the present ' +
      'number, and warn near 20.',
  },
  {
    id: 'stl-cov-financial',
    group: 'coverage',
    name: 'Financial institutions',
    plain:
      'Outside is a financial institution that is under, and keeps to, named parts of the California law on ' +
      'financial privacy.',
    cite: 'Cal. Civ. Code 1798.83(h)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge of the statute text; confirm wording once on leginfo.',
  },
  {
    id: 'stl-cov-trigger',
    group: 'coverage',
    name: 'Trigger',
    plain:
      'The duty to give lists arises when listed data about customers went to third parties in the calendar ' +
      'year before. The office must know, or have reason to know, that they used it for their own direct ' +
      'marketing.',
    cite: 'Cal. Civ. Code 1798.83(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-def-customer',
    group: 'definition',
    name: 'Customer',
    plain:
      'A person who lives in California and gave data to the office in a relationship that is mainly personal, ' +
      'or for family or household. Business contacts are not customers here.',
    cite: 'Cal. Civ. Code 1798.83(e)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-def-ebr',
    group: 'definition',
    name: 'Established business relationship',
    plain:
      'The two sides dealt with each other by choice, paid or not, about property, products or services. It is ' +
      'still going on, or there was one purchase, lease or rental no more than 18 months ago.',
    count: monthsAfterPurchase,
    unit: 'months',
    cite: 'Cal. Civ. Code 1798.83(e)(5)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-def-third-party',
    group: 'definition',
    name: 'Third party',
    plain:
      'A separate legal entity, affiliates too; a business that may use a shared database for direct marketing; ' +
      'or a business with other owners.',
    cite: 'Cal. Civ. Code 1798.83(e)(8)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'stl-def-direct-marketing',
    group: 'definition',
    name: 'Direct marketing',
    plain:
      'Using personal information to ask people by mail, phone or email to buy, rent, lease or trade goods, ' +
      'property or services for themselves or the household. To trade the data itself for something of value is ' +
      'direct marketing too.',
    cite: 'Cal. Civ. Code 1798.83(e)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'Not meant, from knowledge: charities and churches that ask for gifts; politics; a buyer who takes over ' +
      'accounts for good; one who gets the data only for one transaction that needs it.',
  },
  {
    id: 'stl-def-disclose',
    group: 'definition',
    name: 'Disclose',
    plain: 'To give out or pass on data in any way to any third party.',
    cite: 'Cal. Civ. Code 1798.83(e)(3)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge of the statute text; confirm wording once on leginfo.',
  },
  {
    id: 'stl-def-contact-employees',
    group: 'definition',
    name: 'Staff who deal with customers',
    plain:
      'Staff who deal with customers more than now and then: front desk, cashier, service, sales. Cleaners, ' +
      'cooks, guards and drivers are mostly not meant.',
    cite: 'Cal. Civ. Code 1798.83(e)(4)',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge of the statute text; confirm wording once on leginfo.',
  },
];
