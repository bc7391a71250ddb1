import type { CatalogueEntry } from './catalogue.ts';

/**
 * The eight uses of sensitive information that need no "Limit" link: 11 CCR 7027(m).
 *
 * Every use must also be reasonably necessary and in proportion. An office that stays inside this list says so in its
 * policy (11 CCR 7014(g)) and need not offer the right to limit.
 */
export const permittedSensitiveUseIds = [
  'limit-exempt-use-1',
  'limit-exempt-use-2',
  'limit-exempt-use-3',
  'limit-exempt-use-4',
  'limit-exempt-use-5',
  'limit-exempt-use-6',
  'limit-exempt-use-7',
  'limit-exempt-use-8',
] as const;

/** A use of sensitive information that needs no "Limit" link. */
export type PermittedSensitiveUse = (typeof permittedSensitiveUseIds)[number];

export interface PermittedSensitiveUseEntry extends CatalogueEntry {
  readonly id: PermittedSensitiveUse;
  readonly name: string;
  /** How a policy prints it, after "we use sensitive information only". */
  readonly printed: string;
  readonly example: string;
}

export const permittedSensitiveUses: readonly PermittedSensitiveUseEntry[] = [
  {
    id: 'limit-exempt-use-1',
    name: 'Deliver what was asked for',
    printed: 'to give people the service or goods they asked for, as they would expect',
    example: 'An imaging office uses health answers to do the scan that was booked.',
    cite: '11 CCR 7027(m)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-2',
    name: 'Security incidents',
    printed: 'to prevent, find and look into security incidents',
    example: 'Giving log-in data to experts after a breach.',
    cite: '11 CCR 7027(m)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-3',
    name: 'Fraud and illegal acts',
    printed: 'to stop fraud and other illegal acts aimed at us, and to act against those who do them',
    example: 'Checking ID when a card payment looks like fraud.',
    cite: '11 CCR 7027(m)(3)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-4',
    name: 'Physical safety',
    printed: 'to keep people physically safe',
    example: 'Telling police where a person is in an emergency.',
    cite: '11 CCR 7027(m)(4)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-5',
    name: 'Short-lived use',
    printed: 'for a short time during one visit, without building a profile or passing the data on',
    example: 'Showing a related service on the page being viewed.',
    cite: '11 CCR 7027(m)(5)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-6',
    name: 'Services for the business',
    printed: 'to run our service: accounts, customer service, orders, payment, checks, storage and the like',
    example: 'Storing client files with a cloud provider.',
    cite: '11 CCR 7027(m)(6)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-7',
    name: 'Quality and safety',
    printed: 'to check, keep up or improve the quality or safety of our own products, services and devices',
    example: 'Testing a license scanner used at the desk.',
    cite: '11 CCR 7027(m)(7)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'limit-exempt-use-8',
    name: 'No guesses about the person',
    printed: 'without trying to draw conclusions about the person',
    example: 'A site search box in which people may type the name of a condition.',
    cite: '11 CCR 7027(m)(8)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    note: 'Also Cal. Civ. Code 1798.121(d): such data are treated as ordinary personal information.',
  },
];

/** When sensitive information is treated as not sensitive. */
export interface SensitiveExclusionEntry extends CatalogueEntry {
  readonly name: string;
  readonly plain: string;
}

export const sensitiveExclusions: readonly SensitiveExclusionEntry[] = [
  {
    id: 'spi-not-public',
    name: 'Public information',
    plain: 'Public information is never sensitive.',
    cite: 'Cal. Civ. Code 1798.140(ae)(3); 11 CCR 7001(bbb)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'SB 435 (2025) would have removed this and failed in committee in July 2025; its later fate is not verified.',
  },
  {
    id: 'spi-not-inferring',
    name: 'No conclusions drawn',
    plain: 'The right to limit does not reach sensitive data from which no conclusions about people are drawn.',
    cite: 'Cal. Civ. Code 1798.121(d); 11 CCR 7027(a), (m)(8), 7014(g)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
    note: 'Elsewhere it is treated as ordinary personal information. The policy should say so if this is relied on.',
  },
];
