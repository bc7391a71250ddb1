/** Answers that would leave out, or contradict, what the law asks a policy to say: marked, never passed over in silence. */
import { describe, expect, test } from 'vitest';
import { none } from '../../../../src/inventory/answer.ts';
import { textOfDocument } from '../../../../src/documents/block-tree.ts';
import { composeNotice } from '../../../../src/documents/notices/compose-notice.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, policyOf, textAt, wordsOf } from './composed.ts';

const covered = { forProfit: true, ccpaThresholdsMet: true };

describe('the way to opt out, answered with “none”', () => {
  const way = (more: object) =>
    wordsOf(policyOf({ organization: [{ sells: true, saleOptOut: none, ...more }] }), 'sale.opt-out');

  test('is a gap while the office sells', () => {
    expect(way(covered)).toContain('[no way is on record, and the law asks for one]');
    expect(way({})).toContain('[no way is on record, and the law asks for one]');
  });

  test('is the signal where the office honors signals in place of links', () => {
    const signals = { signalsInPlaceOfLinks: true, optOutSignalResponse: 'honors' };
    expect(way({ ...covered, ...signals })).toBe(
      'You can tell us to stop selling and sharing. How to do it: switch on an opt-out signal in your browser.',
    );
    expect(way({ ...covered, signalsInPlaceOfLinks: true })).toContain('[no way is on record');
  });

  test('is silent where the law does not apply, or nothing is sold', () => {
    expect(way({ forProfit: false })).toBeUndefined();
    expect(way({ ...covered, sells: false, sharesForAds: false })).toBeUndefined();
  });
});

test('an office cannot have no link to opt out, and name one', () => {
  const signals = (saleOptOut: string) =>
    textAt(
      {
        organization: [
          { websites: ['a.example'], optOutSignalResponse: 'honors', signalsInPlaceOfLinks: true, saleOptOut },
        ],
      },
      'signals.frictionless',
    );
  expect(signals('the link at the foot of each page')).toContain('must be settled');
  expect(signals('an email to us')).toContain('we have no separate link');
});

describe('selling data of people under 16', () => {
  const parts = { organization: [{ ...covered, sellsOrSharesUnder16: true, sensitiveBeyondPermitted: false }] };

  test('makes all of it sensitive, and speaks against “only for what the law allows”', () => {
    const text = textAt(parts, 'sensitive');
    expect(text).toContain('Any data of a person known to be under 16: [no data is marked as it yet]');
    expect(text).toContain('this must be settled');
    expect(text).not.toContain('only for what the law allows');
  });
});

describe('the times of the rights', () => {
  const right = (kind: string, deadlineDays: number) => ({ organization: [covered], right: [{ kind, deadlineDays }] });

  test.each([
    ['delete', 60, '[60 days do not fit the law, which sets 45; this must be settled]'],
    ['opt-out', 20, '[20 business days do not fit the law, which sets 15; this must be settled]'],
  ])('%s within %i is longer than the law allows', (kind, days, said) => {
    expect(textAt(right(kind, days), 'rights')).toContain(said);
    const outside = { ...right(kind, days), organization: [{ forProfit: false }] };
    expect(textAt(outside, 'rights')).toContain(`within ${days}`);
  });

  test('promise one time for one thing', () => {
    expect(textAt(right('delete', 30), 'rights.times')).toContain('within 45 days, or sooner where we say so above.');
    expect(textAt(right('delete', 45), 'rights.times')).toContain('within 45 days.');
    expect(textAt({ ...right('opt-out', 5), organization: [{ ...covered, sells: true }] }, 'rights.times')).toContain(
      'within 15 business days of your opt-out, or sooner where we say so above.',
    );
  });
});

describe('what a pack suggests takes nothing out of what is sold', () => {
  const suggested = (value: string) => ({ state: 'suggested', value });
  const office = (element: object, disclosure: object = {}) => ({
    organization: [{ ...covered, sells: true }],
    dataElement: [{ name: 'Email address', cpraCategories: ['A'], regime: 'ccpa', ...element }],
    recipient: [{ name: 'Tiny Steps', role: 'thirdParty', category: 'recipient-ad-networks' }],
    disclosure: [{ recipients: ['V-001'], elements: ['E-001'], basis: 'sold', from: '2026-01-01', ...disclosure }],
  });
  const soldIn = (parts: ReturnType<typeof office>) => {
    const notice = composeNotice(buildOffice(parts), { kind: 'opt-out', asOf });
    const told = 'sections' in notice ? textOfDocument(notice) : '';
    return [
      wordsOf(policyOf(parts), 'sale.sold')?.includes('A Identifiers') ?? false,
      told.includes('Sold: email address'),
    ];
  };

  test.each([
    [{ regime: suggested('cmia') }, {}],
    [{ identifiability: suggested('deidentified') }, {}],
    [{}, { identifiability: suggested('aggregate') }],
  ])('%o %o', (element, disclosure) => {
    expect(soldIn(office(element, disclosure))).toEqual([true, true]);
    expect(soldIn(office({ regime: 'cmia' }))).toEqual([false, false]);
  });
});

test('a right in words of the office grows into that of the law only where the law gives it', () => {
  const right = [{ kind: 'know', name: 'Know which kinds of data we have' }];
  const text = (organization: Record<string, unknown>) => textAt({ organization: [organization], right }, 'rights');
  expect(text(covered)).toContain('where we get it, why, and who receives it');
  for (const office of [{}, { forProfit: false }]) {
    expect(text(office)).toContain('Know which kinds of data we have.');
    expect(text(office)).not.toContain('who receives it');
  }
  expect(text({})).toContain(
    'California law gives more rights to people whose data is with an office that it covers: “Know”;',
  );
});

test('rewards that the office says it has are not denied while their terms are open', () => {
  const policy = policyOf({ organization: [{ ...covered, offersRewards: true }] });
  expect(wordsOf(policy, 'incentives')).toContain('[our rewards for data are not recorded yet]');
  expect(wordsOf(policy, 'rights')).toContain('because of a request, apart from the offers under “Rewards for data”.');
});

test('a reward without terms or a way to leave is marked where the law may ask for them', () => {
  const financialIncentive = [{ name: 'Ten dollars off', terms: none, join: none, leave: none, value: none }];
  const text = (organization: Record<string, unknown>) =>
    textAt({ organization: [organization], financialIncentive }, 'incentives');
  expect(text(covered)).toContain('Terms: [terms not known yet]');
  expect(text({})).toContain('How to leave: [way not known yet]');
  expect(text({ forProfit: false })).not.toContain('How to leave');
});

describe('the law behind medical data', () => {
  const health = (hipaaRole: string, ...regimes: string[]) =>
    textAt(
      {
        organization: [{ hipaaRole }],
        dataElement: regimes.map((regime, index) => ({ name: `Chart ${index}`, regime, identifiability: 'personal' })),
      },
      'health.role',
    );

  test('is the one that the data is marked with, not the one of the office', () => {
    expect(health('coveredEntity', 'cmia')).toContain('the information that California’s medical privacy law covers.');
    expect(health('coveredEntity', 'hipaa', 'cmia')).toContain('HIPAA or California’s medical privacy law covers.');
  });

  test('cannot be HIPAA where the office says that HIPAA does not cover it', () => {
    expect(health('cmiaProvider', 'hipaa')).not.toContain('HIPAA does not cover us');
    expect(health('cmiaProvider', 'hipaa')).toContain('this must be settled]');
    expect(health('cmiaProvider', 'cmia')).toContain('HIPAA does not cover us');
  });
});
