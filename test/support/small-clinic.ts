/** An office with one of everything that a policy speaks of: small, so that its policy is written in a moment. */
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { buildOffice } from './office-builder.ts';

/** Two vendors and an insurer get data for appointments and bills; each kind of data has a rule for how long it is kept. */
export function smallClinic(): OfficeRecords {
  return buildOffice({
    organization: [
      { legalName: 'Harbor Clinic, Inc.', services: ['checkups'], sells: false, sharesForAds: false, forProfit: true },
    ],
    personGroup: [{ name: 'Patients', kind: 'patients' }],
    dataElement: [
      { name: 'Email address', cpraCategories: ['A'], personGroups: ['G-001'] },
      { name: 'Appointment times', cpraCategories: ['D'], personGroups: ['G-001'] },
      { name: 'Card number', cpraCategories: ['B'], personGroups: ['G-001'] },
    ],
    source: [{ name: 'the booking form' }],
    purpose: [{ name: 'send reminders' }, { name: 'take payments' }],
    recipient: [
      { name: 'Postwell', role: 'serviceProvider' },
      { name: 'Paywell', role: 'serviceProvider' },
      { name: 'Harbor Insurers', role: 'thirdParty' },
    ],
    system: [{ name: 'Booking tool', host: 'V-001', elements: ['E-001', 'E-002'] }],
    activity: [
      {
        name: 'Appointments',
        personGroups: ['G-001'],
        elements: ['E-001', 'E-002'],
        sources: ['S-001'],
        purposes: ['P-001'],
        systems: ['Y-001'],
      },
      {
        name: 'Bills',
        personGroups: ['G-001'],
        elements: ['E-001', 'E-003'],
        sources: ['S-001'],
        purposes: ['P-002'],
      },
    ],
    disclosure: [
      {
        name: 'reminders',
        recipients: ['V-001'],
        elements: ['E-001', 'E-002'],
        purposes: ['P-001'],
        basis: 'businessPurpose',
      },
      { name: 'payments', recipients: ['V-002'], elements: ['E-003'], purposes: ['P-002'], basis: 'businessPurpose' },
    ],
    retentionRule: [
      { name: 'Appointments', elements: ['E-001', 'E-002'], period: 'P7Y', startsAt: 'the last visit' },
      { name: 'Cards', elements: ['E-003'], period: 'P30D', startsAt: 'the payment' },
    ],
    policyDocument: [{ title: 'Privacy Policy', audience: 'everyone' }],
  });
}
