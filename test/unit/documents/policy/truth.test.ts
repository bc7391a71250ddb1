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

describe('rights', () => {
  test('of the law are no promise while nobody knows whether it applies', () => {
    const document = policyOf({ right: [{ kind: 'delete' }] });
    expect(findBlock(document, 'rights.statutory.know')).toBeUndefined();
    expect(wordsOf(document, 'rights.if-covered')).toContain('[whether the CCPA covers us is not known yet]');
    expect(wordsOf(document, 'rights.if-covered')).not.toContain('“Delete”');
    expect(wordsOf(document, 'glance.rights')).not.toContain('get a copy');
    expect(textOfDocument(document)).not.toContain('January 1, 2022');
  });
});

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
    expect(text).toContain('our own advertising and marketing; and show ads on other sites');
    expect(text).not.toContain('does not follow');
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
    expect(bare).toContain('As far as we know, does not use the data for other ends than ours');
    expect(bare).toContain('does not use the data for ads that follow people');
    expect(bare).not.toContain('May not');
    const agreement = [{ recipient: 'V-001', status: 'signed' }];
    expect(textAt({ recipient, agreement }, id)).toContain('May not use the data for other ends than ours');
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

describe('a website', () => {
  const websites = ['www.office.example'];

  test.each([none, doesNotApply])(
    'must say what it does with signals and who follows visitors: %o is a gap',
    (answer) => {
      const organization = [
        {
          websites,
          doNotTrackResponse: answer,
          othersTrackAcrossSites: answer,
          doNotTrackRemark: 'use another signal',
          optOutSignalResponse: answer,
          sharesForAds: true,
        },
      ];
      expect(textAt({ organization }, 'do-not-track.response')).toMatch(/^\[what our website does with a Do Not Track/);
      expect(textAt({ organization }, 'do-not-track.others')).toMatch(/^\[whether others can follow/);
      expect(textAt({ organization }, 'signals.response')).toMatch(/^\[what our website does with an opt-out signal/);
    },
  );

  test('claims no narrower scope of an opt-out signal than the law has', () => {
    const organization = [{ websites, optOutSignalResponse: 'honors', saleOptOut: 'the link', sharesForAds: true }];
    expect(textAt({ organization }, 'signals.response')).not.toContain('that browser');
    expect(textAt({ organization }, 'sale.opt-out')).toContain('Or switch on an opt-out signal');
  });

  test('an office without apps does not speak of any', () => {
    const organization = [{ websites, childrenDirected: false }];
    expect(textAt({ organization }, 'children.collection')).toBe(
      'Our website is not made for children [age limit not known yet]. [whether we knowingly collect data of children is not known yet].',
    );
    const apps = [{ name: 'Scan Book' }];
    expect(textAt({ organization: [{ ...organization[0], apps }] }, 'children.collection')).toContain(
      'website and apps',
    );
  });
});

describe('how to ask', () => {
  const applies = { ccpaThresholdsMet: true };

  test('a form, an email and a telephone are links', () => {
    const requestChannel = [
      { kind: 'webForm', value: 'www.office.example/ask' },
      { kind: 'email', value: 'privacy@office.example' },
      { kind: 'phone', value: '(510) 555-0100' },
      { kind: 'post', value: '1 Main Street' },
    ];
    const links = JSON.stringify(findBlock(policyOf({ requestChannel }), 'rights.ways-list')).match(/"href":"[^"]+"/g);
    expect(links).toEqual([
      '"href":"https://www.office.example/ask"',
      '"href":"mailto:privacy@office.example"',
      '"href":"tel:5105550100"',
    ]);
  });

  test('a no to agents and parents must be settled where the law may apply, and asks for no proof', () => {
    const agent = [{ allowed: false, proof: ['a paper'], parentForMinor: false }];
    const text = textAt({ organization: [applies], agent }, 'rights.agent.AG-001');
    expect(text).not.toContain('Nobody else may ask');
    expect(text).not.toContain('proof');
    expect(text.match(/must be settled\]/g)).toHaveLength(2);
    const free = textAt({ organization: [{ ccpaThresholdsMet: false }], agent }, 'rights.agent.AG-001');
    expect(free).toBe('Nobody else may ask for you. A parent may not ask for a minor child.');
  });

  test('opt-outs have their own clock, in business days', () => {
    const organization = [{ ...applies, sells: true }];
    expect(textAt({ organization }, 'rights.times')).toContain('We stop selling and sharing within 15 business days');
    const right = [{ kind: 'opt-out', deadlineDays: 15 }];
    expect(textAt({ organization, right }, 'rights.right.RI-001')).toContain('We answer within 15 business days');
  });

  test('a right in the office’s own words does not grow into the right of the law', () => {
    const right = [
      { kind: 'delete', name: 'have posts removed', eligible: 'people under 18' },
      { kind: 'object', name: 'choose whether others see it' },
    ];
    const text = textAt({ organization: [applies], right }, 'rights.list');
    expect(text).toContain('Have posts removed. Kind of request: delete.');
    expect(text).not.toContain('object to a use of');
  });

  test('“we do not charge more” names the rewards that are an exception', () => {
    const organization = [applies];
    const id = 'rights.statutory.no-retaliation';
    expect(textAt({ organization, financialIncentive: [{ name: 'Coupon' }] }, id)).toContain('apart from the offers');
    expect(textAt({ organization }, id)).not.toContain('apart from');
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

test('a no to the thresholds gives way to a figure above one of them', () => {
  const organization = { ccpaThresholdsMet: false, annualRevenueUsd: 30_000_000 };
  expect(textAt({ organization: [organization], dataElement: [email] }, 'collect.marker')).toContain(
    '[whether the law',
  );
  expect(textAt({ organization: [{ ccpaThresholdsMet: none }], dataElement: [email] }, 'collect.marker')).toContain(
    '[whether the law',
  );
});

test('nobody is said to be of age when nobody can know', () => {
  expect(textAt({ personGroup: [{ name: 'Visitors', minors: false }] }, 'who.people.G-001')).toContain(
    'As far as we know, none of them is under 18',
  );
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
    expect(wordsOf(document, 'recipients.recipient.V-001')).toContain('[a written contract in force with it');
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
