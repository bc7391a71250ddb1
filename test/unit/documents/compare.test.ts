import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/documents/compare.ts';
import { composePolicy } from '../../../src/documents/policy/compose-policy.ts';
import { buildOffice } from '../../support/office-builder.ts';

const asOf = '2026-11-22';
const policy = (role: string, more: object[] = []): ReturnType<typeof composePolicy> =>
  composePolicy(
    buildOffice({
      dataElement: [{ name: 'Email address', cpraCategories: ['A'] }],
      purpose: [{ name: 'Send reminders' }],
      recipient: [{ name: 'Postwell', role }, ...more.map((fields) => ({ ...fields }))],
      disclosure: [{ recipients: ['V-001'], elements: ['E-001'], purposes: ['P-001'], basis: 'businessPurpose' }],
    }),
    { asOf },
  );

describe('comparing two documents', () => {
  test('the same records give no difference', () => {
    expect(compareDocuments(policy('serviceProvider'), policy('serviceProvider'))).toEqual({
      added: [],
      removed: [],
      changed: [],
    });
  });

  test('a changed role moves the recipient: the old section goes, the new one comes, the summary changes', () => {
    const { added, removed, changed } = compareDocuments(policy('serviceProvider'), policy('thirdParty'));
    expect(removed.map((part) => part.id)).toContain('recipients.role.serviceProvider');
    expect(added.map((part) => part.id)).toContain('recipients.role.thirdParty');
    expect(changed.map((part) => part.id)).toContain('glance.recipients');
    const told = [...added, ...removed]
      .flatMap((part) => part.records)
      .concat(changed.flatMap((one) => one.recordsAfter));
    expect(new Set(told)).toContain('V-001');
  });

  test('a record more adds its own sentence and leaves the others alone', () => {
    const { added, removed, changed } = compareDocuments(
      policy('serviceProvider'),
      policy('serviceProvider', [{ name: 'Slotwise', role: 'serviceProvider' }]),
    );
    expect(added.map((part) => part.id)).toEqual([
      'recipients.role-list.serviceProvider-together',
      'recipients.recipient.V-002',
    ]);
    expect(removed).toEqual([]);
    expect(changed).toEqual([]);
  });

  test('old and new words stand side by side', () => {
    const before = composePolicy(buildOffice({ organization: [{ securityMeasures: ['locked rooms'] }] }), { asOf });
    const after = composePolicy(buildOffice({ organization: [{ securityMeasures: ['alarm'] }] }), { asOf });
    expect(compareDocuments(before, after).changed).toEqual([
      {
        id: 'security.measures',
        before: 'How we protect personal information: locked rooms.',
        after: 'How we protect personal information: alarm.',
        recordsBefore: ['O-001.securityMeasures'],
        recordsAfter: ['O-001.securityMeasures'],
      },
    ]);
  });
});
