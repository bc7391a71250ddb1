import { entryOf, type CatalogueEntry } from './catalogue.ts';

/**
 * Which law mainly governs a data element.
 *
 * The CCPA is the rule; the others are its exemptions for kinds of data (1798.145, 1798.146, 1798.140(v)(2)). An office
 * is rarely exempt as a whole: a clinic's chart is under CMIA, its website and staff data stay under the CCPA.
 */
export const regimeIds = ['ccpa', 'hipaa', 'cmia', 'glba', 'fcra', 'public'] as const;

/** The law that mainly governs a data element. */
export type Regime = (typeof regimeIds)[number];

export interface RegimeEntry extends CatalogueEntry {
  readonly id: Regime;
  readonly name: string;
  readonly fullName: string;
  /** Where such data are covered, as a policy may print it. */
  readonly plain: string;
  /** The entry of `exemptions.ts` or `cpra-scope.ts` that takes such data out of the CCPA; none for the CCPA itself. */
  readonly exemption?: string;
}

export const regimes: readonly RegimeEntry[] = [
  {
    id: 'ccpa',
    name: 'CCPA',
    fullName: 'California Consumer Privacy Act',
    plain: 'The California Consumer Privacy Act covers this data, and this policy describes how we handle it.',
    cite: 'Cal. Civ. Code 1798.140(v)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Applies as law only to a CCPA business (see thresholds.ts). Staff data are included since 2023-01-01.',
  },
  {
    id: 'hipaa',
    name: 'HIPAA',
    fullName: 'Health Insurance Portability and Accountability Act',
    plain:
      'Federal health privacy law (HIPAA) covers this patient data. Our Notice of Privacy Practices explains how we ' +
      'handle it.',
    exemption: 'ex-cmia-phi',
    cite: 'Cal. Civ. Code 1798.145(c)(1)(A), 1798.146(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Only for a covered entity or its business associate. The sentence needs a Notice of Privacy Practices.',
  },
  {
    id: 'cmia',
    name: 'CMIA',
    fullName: 'Confidentiality of Medical Information Act',
    plain:
      "California's medical privacy law (CMIA) covers this patient data. The California Consumer Privacy Act " +
      'does not.',
    exemption: 'ex-cmia-phi',
    cite: 'Cal. Civ. Code 1798.145(c)(1)(A), 1798.146(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Needs a provider of health care in the sense of CMIA; a spa with no licensed provider has no such route.',
  },
  {
    id: 'glba',
    name: 'GLBA',
    fullName: 'Gramm-Leach-Bliley Act',
    plain: 'Federal and California money privacy laws cover this data, such as data for a payment plan from a lender.',
    exemption: 'ex-glba',
    cite: 'Cal. Civ. Code 1798.145(e)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Exempts data, not the office. The right to sue after a breach (1798.150) stays.',
  },
  {
    id: 'fcra',
    name: 'FCRA',
    fullName: 'Fair Credit Reporting Act',
    plain: 'The federal Fair Credit Reporting Act covers this data, such as a credit or background report.',
    exemption: 'ex-fcra',
    cite: 'Cal. Civ. Code 1798.145(d)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Exempts an activity that the Act regulates and allows. The right to sue after a breach (1798.150) stays.',
  },
  {
    id: 'public',
    name: 'Public',
    fullName: 'Publicly available information',
    plain: 'This data is public, so the California Consumer Privacy Act does not cover it.',
    exemption: 'not-pi-public',
    cite: 'Cal. Civ. Code 1798.140(v)(2)',
    checkedOn: '2026-11-21',
    verified: true,
    note: 'Body data collected in secret never counts as public.',
  },
];

/** The entry of a regime. */
export function regime(id: Regime): RegimeEntry {
  return entryOf(regimes, id);
}
