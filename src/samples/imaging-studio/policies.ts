/** The two policies that the studio publishes, and the files it keeps about Shine the Light. */
import { none } from '../../inventory/answer.ts';
import { sampleRecord } from '../sample-record.ts';
import { contacts } from './ids.ts';
import { officeTerms, promiseTerms } from './terms.ts';

export const policyDocumentRecords = [
  sampleRecord('policyDocument', 'PD-001', promiseTerms, {
    title: 'Privacy Policy',
    scope: ['our website', 'our studio', 'our newsletter'],
    place: ['website', 'premises'],
    otherFormats: 'the privacy desk sends it in large print or reads it to you',
    audience: 'everyone',
    effectiveDate: '2026-12-01',
    updatedDate: '2026-11-10',
    nextReviewDue: '2027-10-31',
    contact: contacts.privacy,
    precedence: 'for staff and applicants, the staff privacy notice comes first',
    servesAsNotice: false,
    placeChecked: ['homePageLink', 'californiaPage', 'prints', 'smallScreens', 'accessible', 'plainWords'],
  }),
  sampleRecord('policyDocument', 'PD-002', promiseTerms, {
    title: 'Privacy Notice for Staff and Applicants',
    scope: ['people who work for us', 'people who apply for a job'],
    place: ['premises'],
    otherFormats: 'the office manager prints it in large type or reads it to you',
    audience: 'staff',
    effectiveDate: '2026-12-01',
    updatedDate: '2026-11-10',
    nextReviewDue: '2027-10-31',
    contact: contacts.people,
    precedence: 'it comes before the privacy policy for customers',
    servesAsNotice: true,
    placeChecked: ['prints', 'smallScreens', 'accessible', 'plainWords'],
  }),
];

export const requestRecords = [
  sampleRecord('request', 'RQ-001', officeTerms, {
    kinds: ['shineTheLight'],
    receivedOn: '2026-03-09',
    receivedBy: 'email',
    atDesignatedContact: true,
    personName: 'Dana Whitlock',
    personReach: 'dana.whitlock@mail.example',
    californian: true,
    customer: true,
    householdPurpose: true,
    identityCheck: 'name and email address match the booking of May 2025',
    placesSearched: ['Booking software'],
    outcome: 'granted',
    answeredOn: '2026-03-24',
    from: '2026-03-09',
    until: '2026-03-24',
  }),
  sampleRecord('request', 'RQ-002', officeTerms, {
    kinds: ['delete', 'optOut'],
    receivedOn: '2026-11-02',
    receivedBy: 'form on the website',
    atDesignatedContact: true,
    personName: 'Priya Sandoval',
    personReach: 'priya.sandoval@mail.example',
    californian: true,
    customer: true,
    householdPurpose: true,
    identityCheck: 'email address confirmed by a link',
    placesSearched: ['Booking software', 'Mailboxes and newsletter'],
    outcome: { state: 'unknown' },
    outcomeReason: { state: 'unknown' },
    answeredOn: none,
    from: '2026-11-02',
  }),
];

export const ledgerYearRecords = [
  sampleRecord('ledgerYear', 'LY-001', officeTerms, {
    year: 2025,
    state: 'closed',
    closedOn: '2026-01-20',
    closedBy: 'R. Ortiz',
    from: '2025-01-01',
    until: '2025-12-31',
  }),
  sampleRecord('ledgerYear', 'LY-002', officeTerms, { year: 2026, state: 'running', from: '2026-01-01' }),
];
