import { describe, expect, test } from 'vitest';
import { none } from '../../../../src/inventory/answer.ts';
import { policyOf, textAt, wordsOf } from './composed.ts';

const saysNo = { sells: false, sharesForAds: false };
const email = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa' };
const reminders = { name: 'Send reminders' };
const vendor = { name: 'Postwell', label: 'mail service', role: 'serviceProvider' };
const contract = { recipient: 'V-001', status: 'signed' };
const plain = {
  recipients: ['V-001'],
  elements: ['E-001'],
  purposes: ['P-001'],
  basis: 'businessPurpose',
  happens: true,
};

describe('the position on selling and sharing', () => {
  test('a plain no needs a no, and records without a sign against it', () => {
    const office = {
      organization: [saysNo],
      dataElement: [email],
      purpose: [reminders],
      recipient: [vendor],
      agreement: [contract],
      disclosure: [plain],
    };
    expect(textAt(office, 'sale.position')).toBe(
      'We do not sell personal information, and we do not share it for ads across sites. We did neither in the twelve months before November 22, 2026.',
    );
    expect(wordsOf(policyOf(office), 'sale.doubt')).toBeUndefined();
    expect(textAt(office, 'glance.sale')).toContain('No. We do not share it');
  });

  test.each([
    [
      'an advertising tracker of others',
      { tracker: [{ technology: 'Pixel', trackerClass: 'advertising', setBy: 'others' }] },
      'Pixel',
    ],
    [
      'a social tracker set by nobody knows whom',
      { tracker: [{ technology: 'Share button', trackerClass: 'social' }] },
      'share button',
    ],
    ['a tracker that follows people', { tracker: [{ technology: 'Tag', setBy: 'us', crossSite: true }] }, 'Tag'],
    [
      'a disclosure whose basis nobody knows',
      {
        recipient: [{ name: 'Adwell' }],
        disclosure: [{ ...plain, basis: { state: 'unknown' } }],
        dataElement: [email],
        purpose: [reminders],
      },
      'what goes to Adwell',
    ],
    [
      'a vendor that may use the data for its own ends',
      { recipient: [{ ...vendor, ownUse: true }], disclosure: [plain], dataElement: [email], purpose: [reminders] },
      'what goes to Postwell',
    ],
    [
      'a recipient that uses the data for ads across sites',
      { recipient: [{ ...vendor, adsUse: true }], disclosure: [plain], dataElement: [email], purpose: [reminders] },
      'what goes to Postwell',
    ],
  ])('%s turns the no into an open question that names it', (_what, parts, named) => {
    const office = { organization: [{ ...saysNo, saleCovers: 'all data' }], ...parts };
    expect(textAt(office, 'sale.position')).toMatch(/^\[whether we sell .*not settled yet\]/);
    expect(textAt(office, 'sale.doubt').toLowerCase()).toContain(named.toLowerCase());
    expect(textAt(office, 'sale.own-statement')).toContain('not borne out');
    expect(textAt(office, 'sale.opt-out')).toContain('[way to opt out not known yet]');
  });

  test('names each receiver once, however much goes there', () => {
    const text = textAt(
      {
        organization: [{ ccpaThresholdsMet: true }],
        recipient: [vendor, { ...vendor, name: 'Cloudkeep', label: { state: 'unknown' } }],
        dataElement: [email],
        purpose: [reminders],
        disclosure: [plain, { ...plain, recipients: ['V-002', 'V-001'] }],
      },
      'sale.doubt',
    );
    expect(text).toContain('where no money is paid: what goes to Postwell (mail service) and Cloudkeep.');
  });

  test('data under HIPAA needs no contract of the CCPA, unless the vendor may do more with it', () => {
    const office = (vendorToo: object, regime: string) =>
      wordsOf(
        policyOf({
          organization: [{ ...saysNo, ccpaThresholdsMet: true }],
          dataElement: [{ ...email, regime }],
          purpose: [reminders],
          recipient: [{ ...vendor, ...vendorToo }],
          disclosure: [plain],
        }),
        'sale.doubt',
      );
    expect(office({}, 'ccpa')).toContain('Postwell');
    expect(office({}, 'hipaa')).toBeUndefined();
    expect(office({ ownUse: true }, 'hipaa')).toContain('Postwell');
  });

  test('a tracker run for the office by a bound vendor, on this site only, is no sign', () => {
    const tracker = {
      technology: 'Counter',
      trackerClass: 'analytics',
      setBy: 'others',
      recipients: ['V-001'],
      crossSite: false,
    };
    const office = { organization: [saysNo], recipient: [vendor], tracker: [tracker] };
    expect(textAt({ ...office, agreement: [contract] }, 'sale.position')).toContain('We do not sell');
  });

  test('a sale that ended within the year is told with its end, and stands in the first list', () => {
    const office = {
      organization: [{ sells: true, sharesForAds: false }],
      dataElement: [email],
      purpose: [reminders],
      recipient: [{ name: 'Tiny Steps', label: 'baby shop', role: 'thirdParty' }],
      disclosure: [{ ...plain, basis: 'sold', until: '2026-01-31' }],
    };
    expect(textAt(office, 'sale.position')).toContain('Our records show that this ended on January 31, 2026');
    expect(textAt(office, 'sale.sold-category.A')).toBe('A Identifiers\nBaby shop\nSend reminders');
  });

  test('a sale that ended before the twelve months is not listed any more', () => {
    const office = {
      organization: [saysNo],
      dataElement: [email],
      recipient: [{ name: 'Tiny Steps', role: 'thirdParty' }],
      disclosure: [{ ...plain, purposes: none, basis: 'sold', until: '2025-11-22' }],
    };
    expect(textAt(office, 'sale.position')).toContain('We do not sell');
  });

  test('what never happened is not listed', () => {
    const office = {
      organization: [saysNo],
      dataElement: [email],
      purpose: [reminders],
      recipient: [{ name: 'Tiny Steps', role: 'thirdParty' }],
      disclosure: [{ ...plain, basis: 'sold', happens: false }],
    };
    expect(textAt(office, 'sale.position')).toContain('We do not sell');
  });
});

describe('the two lists of section 1798.130', () => {
  const records = {
    organization: [saysNo],
    dataElement: [email, { name: 'Chart', cpraCategories: ['B'], regime: 'cmia' }, { name: 'Note', regime: 'ccpa' }],
    purpose: [reminders],
    recipient: [vendor],
  };

  test('go by category, with the categories of recipients', () => {
    const office = { ...records, disclosure: [plain] };
    expect(textAt(office, 'sale.business-purpose-category.A')).toBe('A Identifiers\nMail service\nSend reminders');
  });

  test('leave out data under another law, and keep what nobody has sorted', () => {
    const document = policyOf({
      ...records,
      disclosure: [
        { ...plain, elements: ['E-002'] },
        { ...plain, elements: ['E-003'] },
      ],
    });
    expect(wordsOf(document, 'sale.business-purpose')).not.toContain('B Customer records');
    expect(wordsOf(document, 'sale.business-purpose-category.none')).toContain('Note');
  });

  test('say that there was nothing only when every disclosure is sorted', () => {
    const sorted = { ...records, disclosure: [{ ...plain, basis: 'legal' }] };
    expect(textAt(sorted, 'sale.business-purpose-none')).toContain('Our records show no personal information');
    expect(textAt(records, 'sale.business-purpose-none')).toBe(
      '[what we disclosed for a business purpose is not known yet].',
    );
  });
});

describe('people under 16', () => {
  test.each([
    [{ ...saysNo, sellsOrSharesUnder16: false }, 'We do not sell or share data of people under 16 either.'],
    [
      { sellsOrSharesUnder16: false },
      'We do not know of any case in which we sold or shared data of a person under 16.',
    ],
    [{}, '[whether data of people under 16 is sold or shared is not known yet].'],
    [{ sellsOrSharesUnder16: true }, 'We sell or share data of people we know are under 16.'],
  ])('%o reads %s', (organization, said) => {
    expect(textAt({ organization: [organization] }, 'sale.under-16')).toBe(said);
  });
});
