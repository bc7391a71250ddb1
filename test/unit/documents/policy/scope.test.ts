import { describe, expect, test } from 'vitest';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const office = {
  organization: [{ websites: ['www.office.example'], services: ['scans'], sells: true, sharesForAds: false }],
  personGroup: [
    { name: 'Clients', kind: 'patients' },
    { name: 'Staff', kind: 'staff' },
  ],
  dataElement: [
    { name: 'Email address', cpraCategories: ['A'], personGroups: ['G-001'], regime: 'ccpa' },
    { name: 'Bank account', cpraCategories: ['B'], personGroups: ['G-002'], regime: 'ccpa' },
  ],
  source: [
    { name: 'The booking page', elements: ['E-001'] },
    { name: 'The payroll form', elements: ['E-002'] },
  ],
  purpose: [{ name: 'Book visits' }, { name: 'Pay people' }],
  recipient: [
    { name: 'Postwell', role: 'thirdParty' },
    { name: 'Ledgerfield', role: 'serviceProvider' },
  ],
  agreement: [{ recipient: 'V-002', status: 'signed' }],
  activity: [
    { name: 'Booking', personGroups: ['G-001'], elements: ['E-001'], purposes: ['P-001'] },
    { name: 'Payroll', personGroups: ['G-002'], elements: ['E-002'], purposes: ['P-002'] },
  ],
  disclosure: [
    { recipients: ['V-001'], elements: ['E-001'], purposes: ['P-001'], basis: 'sold' },
    { recipients: ['V-002'], elements: ['E-002'], purposes: ['P-002'], basis: 'businessPurpose' },
  ],
  retentionRule: [
    { name: 'Bookings', elements: ['E-001'] },
    { name: 'Payroll', elements: ['E-002'] },
  ],
  policyDocument: [
    { title: 'Privacy Policy', audience: 'everyone' },
    { title: 'Staff Notice', audience: 'staff' },
    { title: 'Booking Policy', audience: 'everyone', activities: ['A-001'] },
  ],
};

const ofClients = [
  'sources.source.S-001',
  'purposes.purpose.P-001',
  'recipients.recipient.V-001',
  'retention.rule.R-001',
];
const ofStaff = [
  'sources.source.S-002',
  'purposes.purpose.P-002',
  'recipients.recipient.V-002',
  'retention.rule.R-002',
];

describe('the scope of a policy', () => {
  test.each([
    ['for everyone leaves staff data to the staff policy', undefined, ofClients, ofStaff],
    ['for staff speaks of staff data only', 'PD-002', ofStaff, ofClients],
    ['for one activity speaks of what that activity uses', 'PD-003', ofClients, ofStaff],
  ])('a policy %s', (_what, policyId, inside, outside) => {
    const document = policyOf(office, policyId);
    for (const id of inside) expect(findBlock(document, id)?.id).toBe(id);
    for (const id of outside) expect(findBlock(document, id)).toBeUndefined();
  });

  test('without a staff policy, staff data is in the policy for everyone', () => {
    const document = policyOf({ ...office, policyDocument: [{ title: 'Privacy Policy' }] });
    for (const id of [...ofClients, ...ofStaff]) expect(findBlock(document, id)?.id).toBe(id);
  });

  test('a staff policy does without websites, services and marketing', () => {
    const document = policyOf(office, 'PD-002');
    expect(document.title).toBe('Staff Notice');
    expect(document.sections.map((section) => section.id)).toEqual([
      'glance',
      'who',
      'collect',
      'sources',
      'purposes',
      'recipients',
      'sale',
      'retention',
      'rights',
      'sensitive',
      'security',
      'changes',
      'contact',
    ]);
    expect(wordsOf(document, 'who.services')).toBeUndefined();
  });

  test('a sale of client data does not make the staff policy say that staff data is sold', () => {
    expect(wordsOf(policyOf(office, 'PD-002'), 'sale.position')).toContain('We do not sell the information that this');
    expect(wordsOf(policyOf(office), 'sale.position')).toContain('We sell personal information');
  });

  test('the section on who we are names the scope and the other policies', () => {
    const document = policyOf(office, 'PD-002');
    expect(wordsOf(document, 'who.policy.PD-002')).toContain('our staff and people who apply for a job');
    expect(wordsOf(document, 'who.other-policy.PD-001')).toContain('We also have another policy: Privacy Policy');
  });

  test('dates stand under the title, and a missing one is a gap', () => {
    const policyDocument = [{ title: 'Privacy Policy', effectiveDate: '2026-12-01' }];
    expect(policyOf({ policyDocument }).subtitle).toEqual([
      [{ kind: 'text', text: 'In force from December 1, 2026' }],
      [
        { kind: 'text', text: 'Last updated ' },
        { kind: 'gap', gap: { path: 'PD-001.updatedDate', missing: 'date not known yet', state: 'unknown' } },
      ],
      [{ kind: 'text', text: 'Written from the office’s records as of November 22, 2026' }],
    ]);
  });

  test('a policy that is not there leads to the first one for everyone', () => {
    expect(policyOf(office, 'PD-009').title).toBe('Privacy Policy');
    expect(textAt({}, 'who.office')).toContain('Test Office LLC');
  });
});

describe('data in several policies', () => {
  const groups = [
    { name: 'Clients', kind: 'patients' },
    { name: 'Staff', kind: 'staff' },
  ];
  const policies = [{ title: 'Privacy Policy' }, { title: 'Staff Notice', audience: 'staff' }];

  test('every kind of data is in at least one of the two policies, whatever it is tied to', () => {
    const tied = [{}, { personGroups: ['G-001'] }, { personGroups: ['G-002'] }, { personGroups: ['G-001', 'G-002'] }];
    const dataElement = [...tied, ...tied].map((links, index) => ({ name: `Data ${index}`, regime: 'ccpa', ...links }));
    // The last four are used by the staff activity too.
    const activity = [{ name: 'Payroll', personGroups: ['G-002'], elements: ['E-005', 'E-006', 'E-007', 'E-008'] }];
    const parts = { personGroup: groups, dataElement, activity, policyDocument: policies };
    const both = ['PD-001', 'PD-002'].map((id) => wordsOf(policyOf(parts, id), 'collect.register') ?? '');
    for (const { name } of dataElement) expect(both.join('\n').toLowerCase()).toContain(name.toLowerCase());
    expect(both[0]).not.toContain('ata 2');
    expect(both[1]).not.toContain('ata 1');
  });
});

describe('time', () => {
  const element = { name: 'Email address', cpraCategories: ['A'] };

  test.each([
    [
      'ended within the twelve months is listed with its end',
      { until: '2026-03-02' },
      'Email address (until March 2, 2026)',
    ],
    ['goes on is listed without a date', { until: { state: 'none' } }, 'Email address'],
    ['may have begun at any time is listed', { from: { state: 'unknown' } }, 'Email address'],
  ])('data that %s', (_what, dates, printed) => {
    expect(textAt({ dataElement: [{ ...element, ...dates }] }, 'collect.element.E-001').split('\n')[0]).toBe(printed);
  });

  test.each([
    ['ended before', { until: '2025-11-22' }],
    ['begins only later', { from: '2026-11-23' }],
  ])('data that %s is not listed', (_what, dates) => {
    expect(findBlock(policyOf({ dataElement: [{ ...element, ...dates }] }), 'collect.element.E-001')).toBeUndefined();
  });
});

describe('contact points', () => {
  const contact = [
    { role: 'Privacy desk', email: 'privacy@example.org', uses: ['rights', 'contact'] },
    { role: 'Shine the Light', email: 'light@example.org', uses: ['shineTheLight'] },
  ];
  const policies = [
    { title: 'Privacy Policy', contact: 'K-001' },
    { title: 'Staff Notice', audience: 'staff', contact: 'K-001' },
  ];

  test('for customers only stay out of the notice for staff beside another policy', () => {
    const ids = (policyDocument: Record<string, unknown>[], id: string): (string | undefined)[] =>
      ['contact.point.K-001', 'contact.point.K-002'].map(
        (point) => findBlock(policyOf({ contact, policyDocument }, id), point)?.id,
      );
    expect(ids(policies, 'PD-001')).toEqual(['contact.point.K-001', 'contact.point.K-002']);
    expect(ids(policies, 'PD-002')).toEqual(['contact.point.K-001', undefined]);
    expect(ids(policies.slice(1), 'PD-001')).toEqual(['contact.point.K-001', 'contact.point.K-002']);
  });

  test('stand in full once; elsewhere their email, telephone or name is enough', () => {
    const organization = [{ childrenReportContact: 'K-001' }];
    const document = policyOf({ organization, contact, policyDocument: policies });
    expect(wordsOf(document, 'contact.policy.PD-001')).toBe('For questions about this policy: privacy@example.org.');
    expect(wordsOf(document, 'children.action')).toContain('Where to tell us of such data: privacy@example.org.');
    const byPost = [{ role: 'Privacy desk', address: 'L-001', uses: ['contact'] }];
    const address = [{ lines: ['12 Elm Street'], city: 'Fresno', state: 'CA', postalCode: '93701' }];
    expect(wordsOf(policyOf({ organization, contact: byPost, address }), 'children.action')).toContain(
      '“Privacy desk” under “How to reach us”',
    );
  });
});
