/** What a policy must not say of rights, of ways to ask and of the website. */
import { describe, expect, test } from 'vitest';
import { doesNotApply, none } from '../../../../src/inventory/answer.ts';
import { findBlock, textOfDocument } from '../../../../src/documents/block-tree.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };

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
