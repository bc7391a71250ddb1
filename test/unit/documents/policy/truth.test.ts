/** What a policy must not say: statements that go further than the answers, corrected after a lawyer read the texts. */
import { describe, expect, test } from 'vitest';
import { doesNotApply, none } from '../../../../src/inventory/answer.ts';
import { findBlock, textOfDocument } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };
const ethnic = { name: 'Origin', cpraCategories: ['C'], regime: 'ccpa', sensitiveKinds: ['spi-race-ethnicity'] };
const vendor = { name: 'Postwell', role: 'serviceProvider' };
const suggested = (value: unknown): object => ({ state: 'suggested', value });

describe.each([
  ['none', none],
  ['does not apply', doesNotApply],
])('“%s” to a question of yes or no', (_name, answer) => {
  test('is no statement that nothing is sold or shared', () => {
    const organization = [{ sells: answer, sharesForAds: answer, sellsOrSharesUnder16: answer }];
    expect(textAt({ organization }, 'sale.position')).toMatch(/^\[whether we sell/);
    expect(textAt({ organization }, 'glance.sale')).toContain('[this is not settled yet]');
    expect(textAt({ organization }, 'sale.under-16')).toMatch(/^\[whether data of people under 16/);
  });

  test('is no statement that sensitive data stays within the permitted uses', () => {
    const document = policyOf({ organization: [{ sensitiveBeyondPermitted: answer }], dataElement: [ethnic] });
    expect(findBlock(document, 'sensitive.within')).toBeUndefined();
    expect(findBlock(document, 'sensitive.uses-open')).toBeDefined();
  });

  test('is no statement that nobody markets with the data', () => {
    expect(textAt({ organization: [{ marketingByOthers: answer }] }, 'marketing.by-others')).toMatch(
      /^\[whether others/,
    );
  });
});

test('nothing is said of permitted uses where no sensitive data is held', () => {
  const document = policyOf({ organization: [{ sensitiveBeyondPermitted: false }], dataElement: [email] });
  expect(findBlock(document, 'sensitive.within')).toBeUndefined();
});

describe('an answer that is only suggested', () => {
  const disclosure = { recipients: ['V-001'], elements: ['E-001'] };
  const parts = { organization: [{ sells: false, sharesForAds: false }], dataElement: [email], recipient: [vendor] };

  test('puts a disclosure in neither list, and keeps the position open', () => {
    const sold = policyOf({ ...parts, disclosure: [{ ...disclosure, basis: suggested('sold') }] });
    expect(findBlock(sold, 'sale.sold')).toBeUndefined();
    expect(wordsOf(sold, 'sale.position')).toMatch(/^\[whether we sell/);
    const purpose = policyOf({ ...parts, disclosure: [{ ...disclosure, basis: suggested('businessPurpose') }] });
    expect(findBlock(purpose, 'sale.business-purpose')).toBeUndefined();
    expect(wordsOf(purpose, 'sale.unsettled')).toContain('[list suggested, not confirmed yet]');
  });

  test('marks a kind of sensitive data', () => {
    const dataElement = [{ ...ethnic, sensitiveKinds: suggested(['spi-race-ethnicity']) }];
    expect(textAt({ dataElement }, 'sensitive.list')).toContain('[sensitive: suggested, not confirmed yet]');
  });

  test('is a gap in the summary', () => {
    const open = '[suggested, not confirmed yet]';
    expect(textAt({ source: [{ kind: suggested('person') }] }, 'glance.sources')).toContain(open);
    expect(textAt({ recipient: [{ ...vendor, role: suggested('thirdParty') }] }, 'glance.recipients')).toContain(open);
  });
});

describe('a notice for staff of an office that sells data of clients', () => {
  const parts = {
    organization: [{ sells: true, sharesForAds: true, saleCovers: 'names of clients', saleOptOut: 'the link' }],
    policyDocument: [{ audience: 'everyone' }, { audience: 'staff' }],
    personGroup: [
      { name: 'Clients', kind: 'patients' },
      { name: 'Staff', kind: 'staff' },
    ],
    dataElement: [
      { ...email, personGroups: ['G-001'] },
      { ...email, name: 'Bank account', personGroups: ['G-002'] },
    ],
    recipient: [vendor, { name: 'Adwell', role: 'thirdParty' }],
    right: [{ kind: 'opt-out' }, { kind: 'know' }],
    disclosure: [
      { recipients: ['V-002'], elements: ['E-001'], basis: 'sold' },
      { recipients: ['V-002'], elements: ['E-001'], basis: 'shared' },
    ],
  };

  test('speaks of its own data, and points to the other policy', () => {
    const staff = policyOf(parts, 'PD-002');
    expect(wordsOf(staff, 'sale.position')).toContain('We do not sell the information that this notice is about');
    expect(wordsOf(staff, 'sale.position')).toContain('Our other policy tells what we sell');
    expect(findBlock(staff, 'sale.position')?.records).toEqual(['D-001', 'D-002']);
    expect(textOfDocument(staff)).not.toContain('We do not sell personal information');
    expect(wordsOf(staff, 'glance.sale')).toContain('Not the information that this notice is about');
  });

  test('leaves the statement on selling and the opt-out to the other policy', () => {
    const staff = policyOf(parts, 'PD-002');
    for (const id of ['sale.own-statement', 'sale.opt-out', 'rights.right.RI-001']) {
      expect(findBlock(staff, id)).toBeUndefined();
      expect(findBlock(policyOf(parts, 'PD-001'), id)).toBeDefined();
    }
    expect(findBlock(staff, 'rights.right.RI-002')).toBeDefined();
  });
});

describe('the summary', () => {
  test('says that some times are open', () => {
    const dataElement = [email, { ...email, name: 'Photo' }];
    const retentionRule = [{ elements: ['E-001'], period: 'P2Y' }];
    expect(textAt({ dataElement, retentionRule }, 'glance.retention')).toContain('[for others it is not known yet]');
    expect(textAt({ dataElement: [email], retentionRule }, 'glance.retention')).toContain(
      'For each kind of information',
    );
  });

  test('names what is meant to make people buy, and leaves cross-site ads to the section on them', () => {
    const purpose = [
      { name: 'Send our own offers', businessPurpose: 'bp-advertising-marketing' },
      { name: 'Show ads on other sites', commercial: true },
      ...['a', 'b', 'c', 'd'].map((name) => ({ name, businessPurpose: 'bp-debugging' })),
    ];
    const text = textAt({ purpose }, 'glance.purposes');
    expect(text).toContain('our own advertising and marketing. We also use it to show ads on other sites.');
    expect(text).not.toContain('does not follow');
  });
});

describe('health data', () => {
  const chart = { name: 'Chart', cpraCategories: ['B'], sensitiveKinds: ['spi-health'], regime: 'cmia' };

  test('under the medical privacy law is not called sensitive by the other law, and the rights are told apart', () => {
    const document = policyOf({ dataElement: [chart], organization: [{ hipaaRole: 'cmiaProvider' }] });
    expect(wordsOf(document, 'collect.element.E-001')).not.toContain('Sensitive');
    expect(wordsOf(document, 'health.role')).toContain('The privacy rights of the CCPA apply to other data');
  });

  test('that is only assumed is marked wherever it is listed', () => {
    const dataElement = [{ ...chart, certainty: 'assumed' }];
    const source = [{ name: 'Clients', elements: ['E-001'] }];
    const document = policyOf({ dataElement, source, disclosure: [{ elements: ['E-001'] }] });
    for (const id of ['collect.element.E-001', 'recipients.disclosure.D-001']) {
      expect(wordsOf(document, id)).toContain('[assumed, not confirmed yet]');
    }
  });

  test('beside “no role” is not called medical information', () => {
    const organization = [{ hipaaRole: none }];
    expect(textAt({ dataElement: [chart], organization }, 'health.role')).toContain('The records concerned: chart');
  });
});

test('data without names carries no promise that no record holds', () => {
  const text = textAt({ dataElement: [{ name: 'Scans', identifiability: 'deidentified' }] }, 'collect.deidentified');
  expect(text).not.toContain('we do not try');
});
