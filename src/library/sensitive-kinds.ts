import { entryOf, type CatalogueEntry } from './catalogue.ts';

/**
 * The kinds of sensitive personal information now in force: Cal. Civ. Code 1798.140(ae) and 11 CCR 7001(bbb).
 *
 * A policy names each kind it holds. Public information is never sensitive (1798.140(ae)(3)). Information governed by
 * HIPAA or CMIA is outside the CCPA altogether, so `spi-health` in a chart matters only where the CCPA applies.
 */
export const sensitiveKindIds = [
  'spi-government-id',
  'spi-account-access',
  'spi-precise-geolocation',
  'spi-race-ethnicity',
  'spi-immigration-status',
  'spi-beliefs',
  'spi-union-membership',
  'spi-message-contents',
  'spi-genetic',
  'spi-neural',
  'spi-biometric-id',
  'spi-health',
  'spi-sex-life',
  'spi-known-under-16',
] as const;

/** A kind of sensitive personal information. */
export type SensitiveKind = (typeof sensitiveKindIds)[number];

export interface SensitiveKindEntry extends CatalogueEntry {
  readonly id: SensitiveKind;
  readonly name: string;
  /** How a policy prints it: a lower-case noun phrase. */
  readonly printed: string;
  readonly plain: string;
  readonly examples: readonly string[];
  /** ISO 8601 date from which the law counts it as sensitive. */
  readonly inForceSince: string;
  /** True when only the regulation says so, not the statute. */
  readonly onlyInRegulation: boolean;
}

export const sensitiveKinds: readonly SensitiveKindEntry[] = [
  {
    id: 'spi-government-id',
    name: 'Government ID numbers',
    printed: "Social Security, driver's license, state ID or passport numbers",
    plain: "Data that shows a Social Security, driver's license, state ID card or passport number.",
    examples: ['SSN on a tax form', "copy of a driver's license", 'passport scan', 'state ID number'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(A); 11 CCR 7001(bbb)(1)(A)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-account-access',
    name: 'Account access details',
    printed: 'account or card numbers together with the code or password that opens the account',
    plain: 'A log-in, bank account or card number kept with the code or password that opens the account.',
    examples: ['card number with its security code', 'portal user name with password', 'bank account with PIN'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(B); 11 CCR 7001(bbb)(1)(B)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'A card number alone, without a code or password, is not this kind (it is still category B).',
  },
  {
    id: 'spi-precise-geolocation',
    name: 'Precise location',
    printed: 'precise location',
    plain: 'Where a device is, to within a circle of 1,850 feet radius.',
    examples: ['GPS from a phone app', 'tracker in a staff car'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(C), 1798.140(w); 11 CCR 7001(bbb)(1)(C)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-race-ethnicity',
    name: 'Race or ethnic origin',
    printed: 'racial or ethnic origin',
    plain: "Data that shows a person's race or ethnic origin.",
    examples: ['race on an intake form', 'equal opportunity form'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(D); 11 CCR 7001(bbb)(1)(D)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-immigration-status',
    name: 'Citizenship or immigration status',
    printed: 'citizenship or immigration status',
    plain: "Data that shows of which country a person is a citizen, or the person's immigration status.",
    examples: ['status box on Form I-9', 'visa copy', 'work permit'],
    inForceSince: '2024-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(D); 11 CCR 7001(bbb)(1)(D)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Added by AB 947 (2023).',
  },
  {
    id: 'spi-beliefs',
    name: 'Religious or philosophical beliefs',
    printed: 'religious or philosophical beliefs',
    plain: 'Data that shows what a person believes.',
    examples: ['request for time off for a holy day', 'note on food and faith'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(D); 11 CCR 7001(bbb)(1)(D)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-union-membership',
    name: 'Union membership',
    printed: 'union membership',
    plain: 'Data that shows a person is in a union.',
    examples: ['union dues on a pay slip'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(D); 11 CCR 7001(bbb)(1)(D)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-message-contents',
    name: 'Contents of mail, email or texts',
    printed: 'the contents of mail, email and text messages that were not sent to us',
    plain: "What is said in a person's mail, email or texts, unless the business is the one it was sent to.",
    examples: ['personal email seen on a work computer', 'texts on a synced phone'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(E); 11 CCR 7001(bbb)(1)(E)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-genetic',
    name: 'Genetic data',
    printed: 'genetic data',
    plain: "A person's genetic data.",
    examples: ['DNA test result', 'test for an inherited risk'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(F); 11 CCR 7001(bbb)(1)(F)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-neural',
    name: 'Neural data',
    printed: 'neural data',
    plain: 'Readings taken from the brain or nerves, but not guesses made from other data.',
    examples: ['EEG headset data', 'nerve test', 'neurofeedback session file'],
    inForceSince: '2025-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(1)(G); 11 CCR 7001(bbb)(1)(G)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Added by SB 1223 (2024).',
  },
  {
    id: 'spi-biometric-id',
    name: 'Biometrics used to identify',
    printed: 'biometric information used to identify a person',
    plain: 'Body or behavior data used to tell who a person is.',
    examples: ['fingerprint time clock', 'face scan at the door'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(2)(A); 11 CCR 7001(bbb)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-health',
    name: 'Health information',
    printed: 'health information',
    plain: "Data collected and studied about a person's health.",
    examples: ['medical history form', 'list of medicines', 'injury note', 'wellness app data'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(2)(B); 11 CCR 7001(bbb)(3)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Information governed by HIPAA or CMIA is outside the CCPA (1798.145(c), 1798.146).',
  },
  {
    id: 'spi-sex-life',
    name: 'Sex life or sexual orientation',
    printed: 'information about sex life or sexual orientation',
    plain: "Data on a person's sex life, or on whom the person is drawn to, that is collected and studied.",
    examples: ['gender of a partner', 'sexual health form'],
    inForceSince: '2023-01-01',
    onlyInRegulation: false,
    cite: 'Cal. Civ. Code 1798.140(ae)(2)(C); 11 CCR 7001(bbb)(3)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'spi-known-under-16',
    name: 'Any data of a person known to be under 16',
    printed: 'personal information of people we know are under 16',
    plain: 'All personal information of a person the business knows is under 16. Looking away counts as knowing.',
    examples: ['file of a child client', "minor's booking", 'youth membership'],
    inForceSince: '2026-01-01',
    onlyInRegulation: true,
    cite: '11 CCR 7001(bbb)(4)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Made under Cal. Civ. Code 1798.185(a)(1); the statute itself does not list it.',
  },
];

/** The entry of a sensitive kind. */
export function sensitiveKind(id: SensitiveKind): SensitiveKindEntry {
  return entryOf(sensitiveKinds, id);
}

/** The kinds that the law counted as sensitive on a date (ISO 8601). */
export function sensitiveKindsOn(date: string): SensitiveKindEntry[] {
  return sensitiveKinds.filter((kind) => kind.inForceSince <= date);
}
