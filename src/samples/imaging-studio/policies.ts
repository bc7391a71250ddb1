/** The two policies that the studio publishes, and the files it keeps about Shine the Light. */
import { doesNotApply, given, none } from '../../inventory/answer.ts';
import { sampleRecord } from '../sample-record.ts';
import { contacts, systems } from './ids.ts';
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

/** One place that was searched. */
const searched = (key: string, place: string, doneOn: string, found: string) => ({
  key,
  place: given(place, officeTerms.confirmed),
  doneOn: given(doneOn, officeTerms.confirmed),
  found: given(found, officeTerms.confirmed),
});

export const requestRecords = [
  sampleRecord('request', 'RQ-001', officeTerms, {
    kinds: ['req-shine-the-light'],
    receivedOn: '2026-03-09',
    receivedBy: 'email',
    atDesignatedContact: true,
    personName: 'Dana Whitlock',
    personReach: 'dana.whitlock@mail.example',
    californian: true,
    relationship: 'ongoing',
    householdPurpose: true,
    askedBy: 'person',
    agentProof: doesNotApply,
    identity: 'confirmed',
    identityCheck: 'name and email address match the booking of May 2025',
    places: [searched('r1', systems.booking, '2026-03-16', 'name and email address')],
    passedOn: none,
    extendedOn: none,
    outcome: 'granted',
    answeredOn: '2026-03-24',
    from: '2026-03-09',
    until: '2026-03-24',
  }),
  sampleRecord('request', 'RQ-002', officeTerms, {
    kinds: ['req-delete', 'req-opt-out'],
    receivedOn: '2026-11-02',
    receivedBy: 'form on the website',
    atDesignatedContact: true,
    personName: 'Priya Sandoval',
    personReach: 'priya.sandoval@mail.example',
    californian: true,
    relationship: 'ongoing',
    householdPurpose: true,
    askedBy: 'person',
    agentProof: doesNotApply,
    identity: 'confirmed',
    identityCheck: 'email address confirmed by a link',
    places: [searched('r1', systems.booking, '2026-11-04', 'three bookings')],
    passedOn: { state: 'unknown' },
    extendedOn: none,
    outcome: { state: 'unknown' },
    outcomeReason: { state: 'unknown' },
    answeredOn: none,
    from: '2026-11-02',
  }),
];

/** One third party of a closed year, as it was on the day of closing. */
const listed = (
  key: string,
  disclosure: string,
  party: { recipient: string; name: string; address: string; products: string },
) => ({
  key,
  recipient: given(party.recipient, officeTerms.confirmed),
  name: given(party.name, officeTerms.confirmed),
  address: given(party.address, officeTerms.confirmed),
  products: given(party.products, officeTerms.confirmed),
  categories: given(['i', 'ii'], officeTerms.confirmed),
  disclosures: given([disclosure], officeTerms.confirmed),
  sameBrand: given(false, officeTerms.confirmed),
});

export const ledgerYearRecords = [
  sampleRecord('ledgerYear', 'LY-001', officeTerms, {
    year: 2025,
    state: 'closed',
    closedOn: '2026-01-20',
    closedBy: 'R. Ortiz',
    route: 'list',
    because: ['The studio has 24 employees, and two companies got client data for their own marketing.'],
    entries: [
      listed('r1', 'D-012', {
        recipient: 'V-017',
        name: 'Tiny Steps Baby Goods, Inc.',
        address: '1450 Pram Street\nEmeryville, CA 94608',
        products: 'strollers, car seats and clothes for babies',
      }),
      listed('r2', 'D-013', {
        recipient: 'V-018',
        name: 'Cradle & Clover Photography, LLC',
        address: '29 Clover Alley\nBerkeley, CA 94710',
        products: 'photo sessions for newborn babies',
      }),
    ],
    from: '2025-01-01',
    until: '2025-12-31',
  }),
  sampleRecord('ledgerYear', 'LY-002', officeTerms, { year: 2026, state: 'running', from: '2026-01-01' }),
];
