import { findEntry, type CatalogueEntry } from './catalogue.ts';

/** What the CCPA leaves out, and for what: Cal. Civ. Code 1798.145 and 1798.146. */
export interface ExemptionEntry extends CatalogueEntry {
  readonly name: string;
  /** What is exempt: the data, an activity, the office, a part of it. `guidance` and `ended` exempt nothing. */
  readonly scope: 'data' | 'activity' | 'office' | 'partOfOffice' | 'guidance' | 'ended';
  readonly plain: string;
}

export const exemptions: readonly ExemptionEntry[] = [
  {
    id: 'ex-cmia-phi',
    name: 'Medical information and PHI',
    scope: 'data',
    plain: 'Medical information under CMIA and patient data under HIPAA are outside the CCPA.',
    cite: 'Cal. Civ. Code 1798.145(c)(1)(A), 1798.146(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-provider-entity',
    name: 'Providers and covered entities',
    scope: 'partOfOffice',
    plain:
      'A provider of health care is outside only as far as it keeps patient information as the medical laws ' +
      'ask. Data of staff, site visitors and marketing stays inside.',
    cite: 'Cal. Civ. Code 1798.145(c)(1)(B), 1798.146(a)(2)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-business-associate',
    name: 'Business associates',
    scope: 'partOfOffice',
    plain: 'One who works for a HIPAA office is outside to the same extent.',
    cite: 'Cal. Civ. Code 1798.146(a)(3)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-cash-medspa',
    name: 'Cash-only clinics and med spas',
    scope: 'guidance',
    plain:
      'An office that never bills insurers online may be outside HIPAA and still be a provider under CMIA. A ' +
      'spa with no licensed provider is under neither.',
    cite: 'Cal. Civ. Code 1798.145(c)(2); Cal. Civ. Code 56.05',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'Applies the definitions; the facts of each office decide.',
  },
  {
    id: 'ex-deidentified-patient',
    name: 'Deidentified patient information',
    scope: 'data',
    plain:
      'Patient data deidentified as HIPAA asks is outside. To undo that is banned, with a few exceptions, and ' +
      'contracts on such data need set terms.',
    cite: 'Cal. Civ. Code 1798.146(a)(4), 1798.148',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-research',
    name: 'Research',
    scope: 'data',
    plain: 'Clinical trials and research that follow the federal rules on ethics.',
    cite: 'Cal. Civ. Code 1798.145(c)(1)(C), 1798.146(a)(5)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-fcra',
    name: 'Credit reporting activity',
    scope: 'activity',
    plain: 'What the Fair Credit Reporting Act regulates and allows. People may still sue after a breach.',
    cite: 'Cal. Civ. Code 1798.145(d)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-glba',
    name: 'Financial privacy data',
    scope: 'data',
    plain:
      'Data under federal or California law on financial privacy. The data is exempt, not the office, and ' +
      'people may still sue after a breach.',
    cite: 'Cal. Civ. Code 1798.145(e)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-dppa',
    name: 'Driver records',
    scope: 'data',
    plain: 'Data under the federal law on driver records. People may still sue after a breach.',
    cite: 'Cal. Civ. Code 1798.145(f)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-nonprofit',
    name: 'Nonprofits and public bodies',
    scope: 'office',
    plain: 'Not a CCPA business. The laws on website policies and on Shine the Light can still apply.',
    cite: 'Cal. Civ. Code 1798.140(d)(1); 11 CCR 7001 ("nonbusiness")',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'ex-household',
    name: 'Household data',
    scope: 'data',
    plain: 'The rights to know, delete and correct do not apply to data of a household.',
    cite: 'Cal. Civ. Code 1798.145(p)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-law-compliance',
    name: 'Legal duties and claims',
    scope: 'activity',
    plain: 'The CCPA never keeps anyone from obeying other laws or courts, or from bringing and meeting claims.',
    cite: 'Cal. Civ. Code 1798.145(a)(1)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'ex-staff-b2b-ended',
    name: 'Staff and business contacts',
    scope: 'ended',
    plain:
      'The special rules for staff and business contacts ended on January 1, 2023. These people have all the ' +
      'rights.',
    cite: 'Cal. Civ. Code 1798.145(m)(4), (n)(3)',
    checkedOn: '2026-11-21',
    verified: true,
  },
];

/** The exemption with this id. Throws for an id that the list does not have. */
export function exemption(id: string): ExemptionEntry {
  const entry = findEntry(exemptions, id);
  if (entry === undefined) throw new Error(`No exemption ${id}`);
  return entry;
}
