/** Health, automated decisions, and what else a policy needs. */
import { block, type Satisfactions } from './satisfaction.ts';

export const healthAndOther: Satisfactions = {
  // A covered entity points to its notice; a business associate sends people to the provider, who has one.
  'pp-hipaa-npp': {
    needs: [[block('health.role', { restsOn: 'hipaaRole', says: /Notice of Privacy Practices|ask the provider/ })]],
    explainedBy: ['C-20'],
    answeredAt: ['organization.hipaaRole'],
    policies: 'customers',
  },
  // The paragraph per law says that this law covers the data, and not the CCPA.
  'pp-health-scope': {
    needs: [
      [block('collect.other-law.hipaa'), block('collect.other-law.cmia'), block('health.role', { says: /\bCCPA\b/ })],
    ],
    alsoClean: [block('health.role')],
    explainedBy: ['C-20'],
    answeredAt: ['organization.hipaaRole', 'dataElement.regime'],
    policies: 'customers',
  },
  // Whether it goes out, and by which method names were removed.
  'pp-deid-patient-statement': {
    needs: [
      [block('health.deidentified', { restsOn: 'deidentifiedPatientData' })],
      [block('health.deidentified', { restsOn: 'deidentificationMethods' })],
    ],
    answeredAt: ['organization.deidentifiedPatientData', 'organization.deidentificationMethods'],
    policies: 'customers',
  },
  'pp-admt-pre-use': {
    needs: [],
    byHand: 'If software decides something important about people, do they get a notice of its own before?',
  },
  'pp-security-statement': {
    needs: [[block('security.measures', { restsOn: 'securityMeasures' })]],
    brokenBy: ['C-35'],
    answeredAt: ['organization.securityMeasures'],
  },
  'pp-new-purpose': {
    needs: [],
    byHand: 'Before you collect something new, or use data for something else: correct the records and publish again.',
  },
  'pp-alpr': {
    needs: [],
    byHand: 'Do cameras at your office read license plates? Then a policy on their use stands on the website.',
  },
  // The draft says that laws on financial privacy cover the data; no field holds the notice to link to.
  'pp-glba-notice': {
    needs: [],
    byHand: 'Are you a financial institution under federal law? Then link to the federal privacy notice.',
  },
  // What small offices get wrong most: the position on selling, and who gets data.
  'pp-truthful': {
    needs: [[block('sale.position')], [block('recipients.disclosures', { columns: [0] }), block('recipients.none')]],
    brokenByUntruth: true,
    answeredAt: ['disclosure.recipients'],
    policies: 'customers',
  },
};
