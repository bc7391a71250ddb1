/** The notices of the rights to opt out and to limit. */
import { describe, expect, test } from 'vitest';
import { clinic, refusalOf, sharing, textOf } from './notice-offices.ts';

const channels = [
  { kind: 'email', value: 'privacy@palm.example', serves: ['all requests'] },
  { kind: 'post', value: 'P.O. Box 1', serves: ['requests to know'] },
  { kind: 'webForm', value: 'www.palm.example/stop', serves: ['opting out'] },
];

describe('the notice of the right to opt out', () => {
  const shares = (more: object = {}, parts: object = {}) =>
    clinic({ sharesForAds: true, saleOptOut: 'the link at the foot of each page', ...more }, { ...sharing, ...parts });

  test('is refused where nothing is sold or shared and no record speaks against it', () => {
    expect(refusalOf(clinic(), 'opt-out')).toEqual({
      refused: 'notNeeded',
      reason: expect.stringContaining('neither sells nor shares') as string,
      records: ['O-001.sells', 'O-001.sharesForAds'],
      citations: ['11 CCR 7013', 'Cal. Civ. Code 1798.120'],
    });
  });

  test('is refused while nobody has answered and no record shows either', () => {
    const open = { state: 'unknown' };
    expect(refusalOf(clinic({ sells: open, sharesForAds: open }), 'opt-out').refused).toBe('factsMissing');
  });

  test('is refused when selling is over and the office sells no more', () => {
    const sold = { recipients: ['V-001'], elements: ['E-001'], basis: 'sold', happens: true, until: '2026-03-31' };
    expect(refusalOf(clinic({}, { ...sharing, disclosure: [sold] }), 'opt-out').refused).toBe('notNeeded');
  });

  test('speaks of sharing alone where nothing is sold', () => {
    const text = textOf(shares(), 'opt-out');
    expect(text).toContain('You have the right to tell us at any time not to share your personal information.');
    expect(text).not.toMatch(/not to sell|“Selling”|Sold/);
    expect(text).toContain('Shared for ads: email address. Who gets it: advertising network.');
  });

  test('names the office’s ways for this, and no other', () => {
    const text = textOf(shares({}, { requestChannel: channels }), 'opt-out');
    expect(text).toContain('This is the way to opt out: the link at the foot of each page.');
    expect(text).toContain('Send an email: privacy@palm.example.');
    expect(text).toContain('Use the form on our website: www.palm.example/stop.');
    expect(text).not.toContain('P.O. Box 1');
  });

  test('says that nobody need prove who they are only where the records bear it out', () => {
    const said = 'You need not prove who you are.';
    expect(textOf(shares({}, { verification: [{ optOutExempt: true }] }), 'opt-out')).toContain(said);
    expect(textOf(shares(), 'opt-out')).not.toContain(said);
    const checked = textOf(shares({}, { verification: [{ optOutExempt: false }] }), 'opt-out');
    expect(checked).not.toContain(said);
    expect(checked).toContain('the law does not allow this');
  });

  test('tells what the website does with a signal', () => {
    expect(textOf(shares({ optOutSignalResponse: 'honors' }), 'opt-out')).toContain('treats that browser as opted out');
    expect(textOf(shares({ optOutSignalResponse: 'ignores' }), 'opt-out')).toContain(
      'does nothing with an opt-out signal',
    );
  });

  test('promises the times of the law only to an office that the law reaches', () => {
    expect(textOf(shares(), 'opt-out')).toContain('within 15 business days at the latest');
    const small = textOf(shares({ ccpaThresholdsMet: false }), 'opt-out');
    expect(small).not.toMatch(/15 business days|You have the right/);
    expect(small).toContain('by choice');
  });

  test('names what is in doubt as open, and does not say that it happens', () => {
    const pixel = { technology: 'Pixel', trackerClass: 'advertising' };
    const text = textOf(clinic({}, { tracker: [pixel] }), 'opt-out');
    expect(text).toContain('What may count as selling or sharing');
    expect(text).toMatch(/pixel \[whether this is selling or sharing is not settled yet\]/i);
    expect(text).not.toContain('What we sell or share');
  });

  test('marks that nobody recorded what is sold', () => {
    expect(textOf(clinic({ sells: true }), 'opt-out')).toContain('[what we sell is not recorded yet]');
  });

  test('leaves out data under another law, and what is done for a client', () => {
    const activity = [{ name: 'Scans for a clinic', role: 'serviceProvider', elements: ['E-003'] }];
    const disclosure = [
      { recipients: ['V-001'], elements: ['E-001', 'E-004'], basis: 'shared', happens: true },
      { recipients: ['V-001'], elements: ['E-004'], basis: 'shared', happens: true },
      { recipients: ['V-001'], elements: ['E-003'], basis: 'shared', happens: true, activities: ['A-001'] },
    ];
    const text = textOf(clinic({ sharesForAds: true }, { ...sharing, disclosure, activity }), 'opt-out');
    expect(text).toContain('Shared for ads: email address. Who gets it');
    expect(text).not.toMatch(/chart|bank account/i);
  });

  test('says once what two companies of one kind get', () => {
    const recipient = [
      { name: 'Adhaus', label: 'Advertising network' },
      { name: 'Bidder', label: 'Advertising network' },
    ];
    const disclosure = ['V-001', 'V-002'].map((one) => ({
      recipients: [one],
      elements: ['E-001'],
      basis: 'shared',
      happens: true,
    }));
    const text = textOf(clinic({ sharesForAds: true }, { recipient, disclosure }), 'opt-out');
    expect(text.match(/Shared for ads: email address/g)).toHaveLength(1);
  });
});

describe('the notice of the right to limit', () => {
  test('is refused where the office keeps to the permitted uses', () => {
    expect(refusalOf(clinic(), 'limit')).toMatchObject({
      refused: 'notNeeded',
      records: ['O-001.sensitiveBeyondPermitted'],
    });
  });

  test('is refused while nobody has answered, or where the records contradict the answer', () => {
    expect(refusalOf(clinic({ sensitiveBeyondPermitted: { state: 'unknown' } }), 'limit').refused).toBe('factsMissing');
    const shared = {
      ...sharing,
      disclosure: [{ recipients: ['V-001'], elements: ['E-002'], basis: 'shared', happens: true }],
    };
    const refused = refusalOf(clinic({ sharesForAds: true }, shared), 'limit');
    expect(refused).toMatchObject({ refused: 'factsMissing', records: ['O-001.sensitiveBeyondPermitted', 'D-001'] });
  });

  test('names the data, the right, the ways and what stays allowed', () => {
    const requestChannel = [...channels, { kind: 'phone', value: '555-0100', serves: ['limiting sensitive data'] }];
    const text = textOf(clinic({ sensitiveBeyondPermitted: true }, { requestChannel }), 'limit');
    expect(text).toContain('You have the right to limit this at any time.');
    expect(text).toContain('Health information: health answers.');
    expect(text).toContain('Call us: 555-0100.');
    expect(text).not.toContain('www.palm.example/stop');
    expect(text).toContain('To keep people physically safe.');
  });

  test('marks a way of which nobody knows what it takes', () => {
    const requestChannel = [{ kind: 'phone', value: '555-0100' }];
    const text = textOf(clinic({ sensitiveBeyondPermitted: true }, { requestChannel }), 'limit');
    expect(text).toContain('whether it takes requests to limit is not known yet');
    expect(textOf(clinic({ sensitiveBeyondPermitted: true }), 'limit')).toContain('no way to limit is recorded yet');
  });
});
