/** Sentences that must fit the kind of office: health law, children, business associates, contact points, the CCPA by choice. */
import { expect, test } from 'vitest';
import { textOfDocument } from '../../../../src/documents/block-tree.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { none } from '../../../../src/inventory/answer.ts';
import { buildOffice } from '../../../support/office-builder.ts';

type Parts = Parameters<typeof buildOffice>[0];

function policyOf(parts: Parts, policyId?: string): string {
  return textOfDocument(composePolicy(buildOffice(parts), { asOf: '2026-11-22', policyId }));
}

const guests = { name: 'Guests', kind: 'customers' };
const allergies = {
  name: 'Allergies',
  libraryId: 'allergies',
  sensitiveKinds: ['spi-health'],
  personGroups: ['G-001'],
  regime: 'ccpa',
};

test('a restaurant that notes allergies says nothing of HIPAA, and one that asks about health does', () => {
  const restaurant = { organization: [{ kind: 'restaurant', hipaaRole: none }], personGroup: [guests] };
  expect(policyOf({ ...restaurant, dataElement: [allergies] })).not.toContain('HIPAA');
  const symptoms = { ...allergies, name: 'Symptoms', libraryId: 'symptoms' };
  expect(policyOf({ ...restaurant, dataElement: [symptoms] })).toContain('Neither HIPAA');
});

test('what an employer knows of the health of its staff brings no office under health law', () => {
  const text = policyOf({
    organization: [{ hipaaRole: none }],
    personGroup: [{ name: 'Staff', kind: 'staff' }],
    dataElement: [{ ...allergies, name: 'Leave', libraryId: 'leave-requests' }],
  });
  expect(text).not.toContain('HIPAA');
});

test('a clinic points to its own notice, and speaks of one law as one', () => {
  const text = policyOf({
    organization: [{ hipaaRole: 'coveredEntity', healthNotice: 'www.clinic.example/npp' }],
    personGroup: [{ name: 'Patients', kind: 'patients' }],
    dataElement: [{ ...allergies, regime: 'hipaa' }],
  });
  expect(text).toContain('tells how we use and pass on medical information');
  expect(text).toContain('the information that HIPAA covers');
});

test('an office that has children as patients denies nothing but collecting from children online', () => {
  const kids = {
    organization: [
      {
        websites: ['www.dental.example'],
        childrenDirected: false,
        childrenMinimumAge: 16,
        childrenKnowingCollection: false,
      },
    ],
    personGroup: [{ name: 'Patients', printed: 'our patients', kind: 'patients', minors: true }],
    dataElement: [{ ...allergies, regime: 'hipaa' }],
  };
  const text = policyOf(kids);
  expect(text).toContain('Through our website we do not knowingly collect');
  expect(text).toContain('Some people in these groups may be under 18: our patients');
  expect(text).not.toContain('We do not knowingly collect');
  const adults = policyOf({ ...kids, personGroup: [{ name: 'Patients', kind: 'patients', minors: false }] });
  expect(adults).toContain('We do not knowingly collect');
});

test('what a business associate is and what binds it is one sentence', () => {
  const company = {
    personGroup: [{ name: 'Patients', kind: 'patients' }],
    dataElement: [{ ...allergies, regime: 'hipaa' }],
    recipient: [{ name: 'Chartwell', role: 'serviceProvider', hipaaBusinessAssociate: true }],
    disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'businessPurpose', happens: true }],
  };
  const paper = { name: 'BAA', recipient: 'V-001', kind: 'businessAssociate' };
  const bound = policyOf({ ...company, agreement: [{ ...paper, status: 'signed' }] });
  expect(bound.match(/business associate/g)).toHaveLength(1);
  expect(bound).toContain('Our business associate under federal health privacy law, bound by an agreement for that');
  const draft = policyOf({ ...company, agreement: [{ ...paper, status: 'draft' }] });
  expect(draft).toContain('Our business associate under federal health privacy law');
  expect(draft).not.toContain('bound by an agreement');
});

const contact = {
  role: 'Privacy desk',
  email: 'privacy@office.example',
  uses: ['contact', 'rights', 'shineTheLight', 'marketing'],
};
const both = [
  { title: 'Privacy Policy', audience: 'everyone', contact: 'K-001' },
  { title: 'Staff Notice', audience: 'staff', contact: 'K-001' },
];

test('a contact point is said to be for what the policy is about', () => {
  const office = { organization: [{ employeeCount: 24 }], contact: [contact], policyDocument: both };
  expect(policyOf(office, 'PD-001')).toContain('Shine the Light requests and stopping marketing');
  expect(policyOf(office, 'PD-002')).toContain('For: questions about privacy and privacy requests.');
  const small = { ...office, organization: [{ employeeCount: 12 }] };
  expect(policyOf(small, 'PD-001')).toContain('For: questions about privacy, privacy requests and stopping marketing.');
});

test('“we” is the office by its name, and a nonprofit says why it follows the CCPA by choice', () => {
  const text = policyOf({
    organization: [{ forProfit: false, ccpaThresholdsMet: false }],
    personGroup: [guests],
    dataElement: [{ name: 'Name', cpraCategories: ['A'], personGroups: ['G-001'], regime: 'ccpa' }],
  });
  expect(text).toContain('“we” and “us” mean Test Office LLC');
  expect(text).toContain('We are not run for profit, and have not found');
});

test('what a person lets the office publish is in neither list, and leaves nothing to settle', () => {
  const published = {
    organization: [{ sells: false, sharesForAds: false, ccpaThresholdsMet: false, forProfit: true }],
    personGroup: [guests],
    dataElement: [{ name: 'Testimonials', cpraCategories: ['A'], personGroups: ['G-001'], regime: 'ccpa' }],
    disclosure: [
      { recipients: ['V-001'], elements: ['E-001'], basis: 'consent', happens: true, recipientMarketing: false },
    ],
  };
  const readers = { label: 'everybody who reads our website', role: 'public' };
  expect(policyOf({ ...published, recipient: [readers] })).not.toContain('Not yet sorted');
  // Agreeing makes nothing of what goes to a company.
  expect(policyOf({ ...published, recipient: [{ ...readers, role: 'thirdParty' }] })).toContain('Not yet sorted');
});
