/** Health, automated decisions, and what else a policy needs. */
import { block, doneByOffice, type Satisfactions } from './satisfaction.ts';

export const healthAndOther: Satisfactions = {
  // A covered entity points to its notice; a business associate sends people to the provider, who has one.
  'pp-hipaa-npp': {
    needs: [[block('health.role', { restsOn: 'hipaaRole', says: /notice of privacy practices|ask the provider/i })]],
    explainedBy: ['C-20'],
    answeredAt: ['organization.hipaaRole'],
    policies: 'customers',
  },
  // The paragraph per law says that this law covers the data; that the CCPA covers other data stands beside the office's role.
  'pp-health-scope': {
    needs: [
      [block('collect.other-law.hipaa'), block('collect.other-law.cmia'), block('health.role', { says: /\bCCPA\b/ })],
      [block('health.role', { restsOn: 'hipaaRole' })],
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
  'pp-admt-pre-use': doneByOffice(
    'noticeOfMachineDecisions',
    'Give people a notice of its own before a computer decides something important about them. Then note it.',
  ),
  'pp-security-statement': {
    needs: [[block('security.measures', { restsOn: 'securityMeasures' })]],
    brokenBy: ['C-35'],
    answeredAt: ['organization.securityMeasures'],
  },
  'pp-new-purpose': doneByOffice(
    'noticeBeforeNewUse',
    'Make it a habit: before you collect something new, or use data for something else, correct the records, tell people and publish the policy again. Then note it.',
  ),
  'pp-alpr': doneByOffice(
    'plateReaderPolicy',
    'Post a policy on the use of license plate readers on the website. Then note it.',
  ),
  // Beside the paragraph that says that laws on financial privacy cover the data.
  'pp-glba-notice': {
    needs: [[block('collect.glba-notice')]],
    answeredAt: ['organization.financialNotice'],
  },
  // What small offices get wrong most: the position on selling, and who gets data.
  'pp-truthful': {
    needs: [[block('sale.position')], [block('recipients.role-list.*', { columns: [0] }), block('recipients.none')]],
    brokenByUntruth: true,
    answeredAt: ['disclosure.recipients'],
    policies: 'customers',
  },
};
