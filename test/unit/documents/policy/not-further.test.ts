/** The short page, the lists and the agreements go no further than the records: what a second lawyer's reading found. */
import { describe, expect, test } from 'vitest';
import { findBlock } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };
const suggested = (value: unknown): object => ({ state: 'suggested', value });

describe('the summary of rights', () => {
  const rights = (right: object): string =>
    textAt({ organization: [{ forProfit: false }], right: [{ kind: 'delete', ...right }] }, 'glance.rights');

  test('promises a right to everybody that the records give to everybody', () => {
    expect(rights({})).toContain('You can have it deleted');
    expect(rights({ eligible: 'everybody' })).toContain('You can have it deleted');
  });

  test.each([
    { eligible: 'people under 18 with an account' },
    { eligible: 'all account holders' },
    { eligible: 'people whose picture we show' },
    { name: 'Removal of public posts' },
  ])('does not grow %o into a right of all', (right) => {
    expect(rights(right)).not.toContain('have it deleted');
  });

  test('says that some rights are for some people', () => {
    expect(rights({ eligible: 'people under 18' })).toContain('Some rights are for some people only');
    expect(rights({})).not.toContain('some people only');
  });
});

describe('the summary of recipients', () => {
  const recipient = [
    { name: 'Adwell' },
    { name: 'Countwell', role: 'thirdParty' },
    { name: 'Hostwell', role: 'contractor' },
  ];
  const disclosure = [
    { recipients: ['V-001'], elements: ['E-001'] },
    { recipients: ['V-002'], elements: ['E-001'], identifiability: 'aggregate' },
    { recipients: ['V-003'], elements: ['E-001'] },
  ];
  const parts = { dataElement: [email], recipient, disclosure };

  test('leaves out who gets nothing but totals, and marks whose role nobody knows', () => {
    const text = textAt(parts, 'glance.recipients');
    expect(text).toMatch(/contractors/i);
    expect(text).toContain('[others whose role is not known yet]');
    expect(text).not.toMatch(/third parties/i);
  });

  test('names who collects through a tracker, whatever else it gets', () => {
    const text = textAt({ ...parts, tracker: [{ technology: 'Pixel', recipients: ['V-002'] }] }, 'glance.recipients');
    expect(text).toMatch(/third parties/i);
  });
});

describe('the summary of data', () => {
  test('states no category and no law that is only suggested', () => {
    const dataElement = [email, { name: 'Photo', cpraCategories: suggested(['H']), regime: 'ccpa' }];
    const text = textAt({ dataElement }, 'glance.collected');
    expect(text).toContain('Names and ID numbers');
    expect(text).toContain('[more is not sorted yet]');
    expect(text).not.toContain('images');
    const chart = [{ name: 'Chart', cpraCategories: ['B'], regime: suggested('cmia') }];
    expect(textAt({ dataElement: chart }, 'glance.collected')).not.toContain('edical information');
  });

  test('and no category is said to be empty while one is suggested', () => {
    const dataElement = [email, { name: 'Photo', cpraCategories: suggested(['H']), regime: 'ccpa' }];
    expect(findBlock(policyOf({ dataElement }), 'collect.nothing-in')).toBeUndefined();
    expect(findBlock(policyOf({ dataElement: [email] }), 'collect.nothing-in')).toBeDefined();
  });

  test('calls staff data no customer data', () => {
    const policyDocument = [{ audience: 'staff' }];
    const dataElement = [{ ...email, cpraCategories: ['B', 'F'] }];
    const staff = textAt({ policyDocument, dataElement }, 'glance.collected');
    expect(staff).not.toMatch(/customer|website/i);
    expect(textAt({ dataElement }, 'glance.collected')).toMatch(/customer/i);
  });
});

describe('selling that ended', () => {
  const sale = (until?: string): string =>
    textAt(
      {
        organization: [{ sells: true, sharesForAds: false }],
        dataElement: [email],
        recipient: [{ name: 'Babywell', role: 'thirdParty' }],
        disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'sold', ...(until ? { until } : {}) }],
      },
      'glance.sale',
    );

  test('is no plain yes in the summary', () => {
    expect(sale('2025-12-31')).toContain('We sold some of it until December 31, 2025');
    expect(sale('2025-12-31')).not.toContain('Yes');
    expect(sale()).toContain('Yes');
  });

  test('sharing that ended is told with its end too, unless a tracker still does it', () => {
    const shared = (id: string, crossSite: boolean): string =>
      textAt(
        {
          organization: [{ sells: false, sharesForAds: true }],
          dataElement: [email],
          recipient: [{ name: 'Adwell', role: 'thirdParty' }],
          disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'shared', until: '2026-03-31' }],
          tracker: [{ technology: 'pixel', setBy: 'others', crossSite, recipients: ['V-001'] }],
        },
        id,
      );
    expect(shared('glance.sale', false)).toContain(
      'We do not sell it. We shared some of it for ads across sites until March 31, 2026.',
    );
    expect(shared('sale.position', false)).toContain('this ended on March 31, 2026');
    expect(shared('glance.sale', true)).toContain('but we share it for ads across sites');
    expect(shared('sale.position', true)).toContain('We share personal information for ads across sites.');
  });
});

describe('“only if the person agreed”', () => {
  const others = (disclosure: object): string =>
    textAt(
      {
        organization: [{ marketingByOthers: 'withConsent' }],
        dataElement: [email],
        recipient: [{ name: 'Adwell', role: 'thirdParty' }],
        disclosure: [{ recipients: ['V-001'], elements: ['E-001'], ...disclosure }],
      },
      'marketing.by-others',
    );

  test('is not stated while nobody knows it of somebody who gets data', () => {
    expect(others({})).toContain('for some who get data this is not settled yet]');
    expect(others({ basis: 'shared' })).toContain('not settled yet]');
  });

  test.each([{ recipientMarketing: false }, { basis: 'consent' }, { basis: 'userDirected' }, { basis: 'legal' }])(
    'stands beside %o',
    (disclosure) => {
      expect(others(disclosure)).toContain('only if the person agreed.');
    },
  );
});

describe('questions', () => {
  test('go to no contact point that is for other things', () => {
    const contact = [{ role: 'Children desk', email: 'kids@office.example', uses: ['children'] }];
    const document = policyOf({ contact, policyDocument: [{}] });
    expect(wordsOf(document, 'glance.questions')).toContain('[contact for questions not known yet]');
    expect(wordsOf(document, 'glance.questions')).not.toContain('kids@');
    expect(wordsOf(document, 'contact.policy.PD-001')).toContain('[contact for questions not known yet]');
    const both = policyOf({ contact: [{ ...contact[0], uses: ['children', 'contact'] }], policyDocument: [{}] });
    expect(wordsOf(both, 'glance.questions')).toContain('kids@');
    expect(findBlock(both, 'contact.policy.PD-001')).toBeUndefined();
  });
});

describe('what goes out with consent', () => {
  const lists = (basis: string, role = 'thirdParty'): string | undefined =>
    wordsOf(
      policyOf({
        dataElement: [email],
        recipient: [{ label: 'the fan club', role }],
        disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis }],
      }),
      'sale.unsettled',
    );

  test('is in neither list, unless the person directs it, and needs none when it is published', () => {
    expect(lists('consent')).toContain(
      'what goes to the fan club with your consent [which of the two lists it belongs to is not known yet]',
    );
    expect(lists('userDirected')).toBeUndefined();
    // Readers give nothing in return and do no work for the office.
    expect(lists('consent', 'public')).toBeUndefined();
    expect(lists('directMarketing', 'public')).toContain('own marketing [whether this counts');
    expect(lists('directMarketing')).toContain('own marketing [whether this counts as a sale is not known yet]');
  });
});

test('recipients without a name are named as one gap, however many they are', () => {
  const open = { elements: ['E-001'], basis: { state: 'unknown' } };
  const text = textAt({ dataElement: [email], disclosure: [open, open, open] }, 'sale.doubt');
  expect(text.match(/recipients not named yet/g)).toHaveLength(1);
});

test('a minimum age of 18 beside groups with people under 18 must be settled', () => {
  const organization = [{ audienceMinimumAge: 18 }];
  const personGroup = [{ name: 'Young clients', minors: true }];
  const dataElement = [{ ...email, personGroups: ['G-001'] }];
  expect(textAt({ organization, personGroup, dataElement }, 'who.region')).toContain('this must be settled]');
  expect(textAt({ organization }, 'who.region')).toBe('Our services are for people aged 18 or older.');
});

test('an agreement binds nobody while nobody knows whether it is in force', () => {
  const recipient = [{ name: 'Postwell', role: 'serviceProvider' }];
  const row = (status: unknown): string =>
    textAt(
      { recipient, agreement: [{ recipient: 'V-001', kind: 'californiaClauses', terms: ['keep it safe'], status }] },
      'recipients.recipient.V-001',
    );
  expect(row({ state: 'unknown' })).toContain('with these promises: keep it safe; [whether it is in force');
  for (const open of [{ state: 'unknown' }, suggested('signed')]) expect(row(open)).not.toMatch(/Bound|promised/);
  expect(row('signed')).toContain('Bound by the California privacy clauses');
});

test('the suggested title of another policy is a gap', () => {
  const policyDocument = [{ title: 'A' }, { title: suggested('Privacy Notice for Staff') }];
  expect(textAt({ policyDocument }, 'who.other-policy.PD-002')).toContain('[suggested: Privacy');
});

describe('sentences that tell nothing', () => {
  test('a group is not said to be what its kind says already', () => {
    const who = (relationship: string): string =>
      textAt({ personGroup: [{ name: 'Buyers', kind: 'customers', relationship }] }, 'who.people.G-001');
    expect(who('customer')).not.toContain('customers: customer');
    expect(who('they buy in our shop')).toContain('they buy in our shop');
  });

  test('that a law applies is no position on it', () => {
    const law = (position: string): string =>
      textAt({ organization: [{ lawsAddressed: [{ law: 'Shine the Light', position }] }] }, 'who.law.O-001.r1');
    expect(law('it applies')).toBe('This policy also speaks to this law: Shine the Light.');
    expect(law('we answer with a list')).toContain('this law: Shine the Light – we answer with a list.');
  });

  test('the kind of request is told where the name does not tell it', () => {
    const list = (name: string): string => textAt({ right: [{ kind: 'object', name }] }, 'rights.list');
    expect(list('Object to marketing')).not.toContain('Kind of request');
    expect(list('Choose who sees it')).toContain('Kind of request: object');
  });

  test('the name of a law keeps its capital', () => {
    const requestChannel = [{ kind: 'email', value: 'a@b.example', serves: ['Shine the Light requests'] }];
    expect(textAt({ requestChannel }, 'rights.ways-list')).toContain('For: Shine the Light requests');
  });
});
