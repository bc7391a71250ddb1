/** What a policy must not say of those who get data. */
import { describe, expect, test } from 'vitest';
import { none } from '../../../../src/inventory/answer.ts';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };
const vendor = { name: 'Postwell', role: 'serviceProvider' };

describe('agreed marketing by others', () => {
  test.each([
    { basis: 'directMarketing', choiceOffered: 'optIn' },
    { basis: 'consent', recipientMarketing: true },
  ])('may still be a sale, and is named as in neither list: %o', (how) => {
    const document = policyOf({
      organization: [{ sells: false, sharesForAds: false }],
      dataElement: [email],
      recipient: [{ name: 'Babywell', role: 'thirdParty' }],
      disclosure: [{ recipients: ['V-001'], elements: ['E-001'], ...how }],
    });
    expect(wordsOf(document, 'sale.doubt')).toContain('what goes to Babywell');
    expect(wordsOf(document, 'sale.unsettled')).toContain('what goes to Babywell for the receiver’s own marketing');
  });

  test('is not in doubt when the person directs it', () => {
    const disclosure = [{ recipients: ['V-001'], elements: ['E-001'], basis: 'userDirected' }];
    const recipient = [{ name: 'Dr. Bell', role: 'thirdParty' }];
    expect(findBlock(policyOf({ dataElement: [email], recipient, disclosure }), 'sale.doubt')).toBeUndefined();
  });
});

describe('what others do with the data', () => {
  const disclosure = {
    recipients: ['V-001'],
    elements: ['E-001'],
    basis: 'businessPurpose',
    recipientMarketing: false,
  };
  const row = (role: string): string => {
    const recipient = [{ name: 'Somebody', role }];
    return textAt({ dataElement: [email], recipient, disclosure: [disclosure] }, 'recipients.recipient.V-001');
  };

  test('a no to marketing is told as what the office knows, and not at all of the public', () => {
    expect(row('thirdParty')).toContain('As far as we know, not used for marketing of their own');
    expect(row('public')).not.toContain('market');
  });

  test('only an agreement in force forbids anything', () => {
    const recipient = [{ name: 'Postwell', role: 'serviceProvider', ownUse: false, adsUse: false }];
    const id = 'recipients.recipient.V-001';
    const bare = textAt({ recipient }, id);
    expect(bare).toContain('As far as we know, does not use the data for purposes other than ours');
    expect(bare).toContain('does not use the data for ads that follow people');
    expect(bare).not.toContain('May not');
    const agreement = [{ recipient: 'V-001', status: 'signed' }];
    expect(textAt({ recipient, agreement }, id)).toContain('May not use the data for purposes other than ours');
    const draft = [{ recipient: 'V-001', status: { state: 'unknown' } }];
    expect(textAt({ recipient, agreement: draft }, id)).not.toContain('May not');
  });

  const partner = { recipients: ['V-001'], elements: ['E-001'], basis: 'sold', recipientMarketing: true };
  const byOthers = (choice: object): string =>
    textAt(
      {
        organization: [{ marketingByOthers: 'withConsent' }],
        dataElement: [email],
        recipient: [{ name: 'Babywell', role: 'thirdParty' }],
        disclosure: [{ ...partner, ...choice }],
      },
      'marketing.by-others',
    );

  test('“only with consent” tells of the months in which nobody was asked', () => {
    expect(byOthers({ choiceOffered: 'optOut', until: '2026-01-31' })).toContain(
      'This is so now. Until January 31, 2026, some of them got data without such a yes.',
    );
    expect(byOthers({ choiceOffered: 'optOut' })).toContain('this must be settled]');
    expect(byOthers({ choiceOffered: 'optIn' })).toContain('only if the person agreed.');
  });

  test('a list of what was passed on marks what may never have happened', () => {
    const parts = { dataElement: [email], recipient: [{ name: 'Postwell', role: 'serviceProvider' }] };
    const listed = (how: object): string =>
      textAt({ ...parts, disclosure: [{ ...disclosure, ...how }] }, 'sale.business-purpose-category.A');
    expect(listed({})).toContain('[whether this happened is not known yet]');
    expect(listed({ happens: true })).not.toContain('[whether');
    expect(listed({ from: '2024-01-01' })).not.toContain('[whether');
  });

  test('a recipient who has got nothing so far does not stand in the lists by category', () => {
    const parts = { dataElement: [email], recipient: [{ label: 'courts', role: 'authority' }] };
    const office = (happens: boolean): string | undefined =>
      wordsOf(policyOf({ ...parts, disclosure: [{ ...disclosure, happens }] }), 'sale.business-purpose-category.A');
    expect(office(true)).toContain('Courts');
    expect(office(false)).toBeUndefined();
  });
});

describe('Shine the Light', () => {
  const parts = { dataElement: [email], recipient: [{ name: 'Babywell', role: 'thirdParty' }] };
  const position = (happens: object): string =>
    textAt(
      {
        ...parts,
        organization: [{ shineTheLightRoute: 'answers' }],
        disclosure: [{ recipients: ['V-001'], elements: ['E-001'], recipientMarketing: true, ...happens }],
      },
      'shine-the-light.position',
    );

  test('lists are announced only when data surely went out', () => {
    expect(position({ happens: true })).toContain('We answer with lists for the calendar year before');
    expect(position({})).toContain('We tell you whether we gave such data to others');
  });

  test('“none” is no way to deal with requests', () => {
    expect(textAt({ organization: [{ shineTheLightRoute: none }] }, 'shine-the-light.position')).toContain(
      '[how we deal with such requests is not known yet]',
    );
  });
});

describe('a company that works for the office', () => {
  const disclosure = [{ recipients: ['V-001'], elements: ['E-001'], basis: 'businessPurpose', happens: true }];
  const parts = {
    organization: [{ sells: false, sharesForAds: false }],
    dataElement: [email],
    recipient: [vendor],
    disclosure,
  };

  test.each([undefined, 'draft', 'expired'])('is in doubt while no contract binds it (%s)', (status) => {
    const agreement = status === undefined ? [] : [{ recipient: 'V-001', status }];
    const document = policyOf({ ...parts, agreement });
    expect(wordsOf(document, 'sale.doubt')).toContain('what goes to Postwell');
    expect(wordsOf(document, 'sale.position')).toMatch(/^\[whether we sell/);
    expect(wordsOf(document, 'recipients.recipient.V-001')).toContain('[a written contract in force is');
  });

  test('is settled by a contract, and by a law that does not apply', () => {
    const agreement = [{ recipient: 'V-001', status: 'accepted' }];
    expect(findBlock(policyOf({ ...parts, agreement }), 'sale.doubt')).toBeUndefined();
    const outside = [{ ...parts.organization[0], ccpaThresholdsMet: false }];
    expect(findBlock(policyOf({ ...parts, organization: outside }), 'sale.doubt')).toBeUndefined();
  });
});

test('a transfer that is tied to nobody stands in the policy for everyone alone', () => {
  const parts = {
    policyDocument: [{ audience: 'everyone' }, { audience: 'staff' }],
    transfer: [{ name: 'Support abroad', destinations: ['Canada'] }],
  };
  expect(findBlock(policyOf(parts, 'PD-001'), 'storage.transfer.X-001')).toBeDefined();
  expect(findBlock(policyOf(parts, 'PD-002'), 'storage.transfer.X-001')).toBeUndefined();
});
