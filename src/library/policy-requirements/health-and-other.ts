import type { PolicyRequirement } from '../policy-requirements.ts';
import { underCcpa } from '../requirement-facts.ts';

/** Health, automated decisions, and what else a policy needs. */
export const healthAndOther: readonly PolicyRequirement[] = [
  {
    id: 'pp-hipaa-npp',
    group: 'health',
    title: 'Separate HIPAA Notice of Privacy Practices',
    requires:
      'Point to the Notice of Privacy Practices for patient data. The policy does not replace it, and it must ' +
      'be on the website.',
    appliesWhen: { fact: 'hipaaCovered', is: true },
    severity: 'must',
    records: ['organization'],
    cite: '45 CFR 164.520',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge. The rule on posting it on the website is 45 CFR 164.520(c)(3).',
  },
  {
    id: 'pp-health-scope',
    group: 'health',
    title: 'Which data the medical laws cover',
    requires: 'Explain that patient data is under HIPAA or CMIA, and that the CCPA rights apply to other data.',
    appliesWhen: {
      any: [
        { fact: 'hipaaCovered', is: true },
        { fact: 'cmiaProvider', is: true },
      ],
    },
    severity: 'should',
    records: ['dataElement'],
    cite: 'Cal. Civ. Code 1798.145(c)(1), 1798.146(a)',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pp-deid-patient-statement',
    group: 'health',
    title: 'Deidentified patient information statement',
    requires:
      'Say whether deidentified patient data is sold or given out, and which HIPAA method was used: safe harbor ' +
      'or expert.',
    appliesWhen: { fact: 'disclosesDeidentifiedPatientData', is: true },
    severity: 'should',
    records: ['organization'],
    hint: 'Good practice, not a legal must.',
    cite: 'former Cal. Civ. Code 1798.130(a)(5)(D) (AB 713, Stats. 2020 ch. 172)',
    checkedOn: '2026-11-21',
    verified: true,
    note:
      'The CCPA text posted as effective 2025-01-01 has no (a)(5)(D) in 1798.130: Proposition 24 restated the ' +
      'section (operative 2023-01-01) without it. 1798.146 and 1798.148 from the same bill remain.',
  },
  {
    id: 'pp-admt-pre-use',
    group: 'admt',
    title: 'Notice before automated decisions',
    requires:
      'A notice of its own before data is collected for the technology: exact purpose, the right to opt out or ' +
      'the exception, the right to learn more, no worse treatment, how it works, and what happens after an ' +
      'opt-out.',
    appliesWhen: { all: [underCcpa, { fact: 'usesAutomatedDecisions', is: true }] },
    severity: 'must',
    effectiveFrom: '2027-01-01',
    records: ['activity'],
    hint: 'It may be combined with the notice at collection; that is from knowledge.',
    cite: '11 CCR 7220',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pp-security-statement',
    group: 'other',
    title: 'Security statement',
    requires: 'Not a required item. If it is made, keep it true and modest: fair security is a duty in itself.',
    appliesWhen: underCcpa,
    severity: 'should',
    records: ['organization'],
    cite: 'Cal. Civ. Code 1798.100(e), 1798.81.5',
    checkedOn: '2026-11-21',
    verified: true,
  },
  {
    id: 'pp-new-purpose',
    group: 'other',
    title: 'New categories or purposes',
    requires:
      'Give a new notice and update the policy before you collect new kinds of data, or use data for a purpose ' +
      'that does not fit.',
    appliesWhen: underCcpa,
    severity: 'must',
    records: ['policyDocument'],
    cite: 'Cal. Civ. Code 1798.100(a)(1)-(2); 11 CCR 7002',
    checkedOn: '2026-11-21',
    verified: true,
    regulationText: '2023',
  },
  {
    id: 'pp-alpr',
    group: 'other',
    title: 'License plate readers',
    requires: 'Those who run automatic license plate readers post a policy on their use and on privacy on their site.',
    appliesWhen: { fact: 'usesPlateReaders', is: true },
    severity: 'must',
    records: ['organization'],
    cite: 'Cal. Civ. Code 1798.90.51',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge; compare it once with the official text.',
  },
  {
    id: 'pp-glba-notice',
    group: 'other',
    title: 'Federal notice on financial privacy',
    requires: 'A financial institution, such as a tax preparer or a lender, gives the federal notice. Link to it.',
    appliesWhen: { fact: 'isGlbaInstitution', is: true },
    severity: 'must',
    records: ['organization'],
    cite: '15 U.S.C. 6803; 16 CFR 313',
    checkedOn: '2026-11-21',
    verified: false,
    note: 'From knowledge; compare it once with the official text.',
  },
  {
    id: 'pp-truthful',
    group: 'other',
    title: 'Policy must match practice',
    requires: 'Every statement must be true of the records. A policy that is not true is itself unlawful.',
    appliesWhen: { fact: 'hasWebsite', is: true },
    severity: 'must',
    records: ['dataElement', 'disclosure'],
    cite: 'Cal. Bus. & Prof. Code 22576, 17200',
    checkedOn: '2026-11-21',
    verified: true,
  },
];
