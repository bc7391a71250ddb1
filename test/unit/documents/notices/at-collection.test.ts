/** The notice at collection: general, for staff, for one activity. */
import { describe, expect, test } from 'vitest';
import { findBlock, textOf as textOfPart, allBlocks, gapsOf } from '../../../../src/documents/block-tree.ts';
import { clinic, noticeOf, refusalOf, sharing, textOf } from './notice-offices.ts';

/** The words of the block with the id; fails when it is not there. */
function words(document: ReturnType<typeof noticeOf>, id: string): string {
  const part = findBlock(document, id);
  if (!part) throw new Error(`No block ${id}`);
  return textOfPart(part);
}

describe('the notice at collection', () => {
  test('names for each category what it includes, what for, how long, and that it stays', () => {
    const notice = noticeOf(clinic(), 'collection');
    expect(words(notice, 'notice.category.A')).toBe('A Identifiers\nEmail address\nBook appointments');
    expect(words(notice, 'notice.category-keeping.A')).toBe(
      'A Identifiers\nBookings: 3 years from the last visit\nNeither sold nor shared',
    );
    expect(findBlock(notice, 'notice.category-keeping.A')?.records).toEqual(
      expect.arrayContaining(['E-001', 'R-001', 'O-001.sells', 'O-001.sharesForAds']),
    );
  });

  test('leaves staff data to the notice for staff, also where staff have no policy of their own', () => {
    const office = clinic();
    expect(textOf(office, 'collection')).not.toContain('Bank account');
    const staff = textOf(office, 'staff');
    expect(staff).toContain('Bank account for your pay');
    expect(staff).toContain('It is for these people: our staff.');
    expect(staff).not.toContain('Email address');
  });

  test('leaves data under another law out of the tables and says so', () => {
    const text = textOf(clinic(), 'collection');
    expect(text).toContain('Chart. California’s medical privacy law covers this information');
  });

  test('lists sensitive data and says how it is used', () => {
    const text = textOf(clinic(), 'collection');
    expect(words(noticeOf(clinic(), 'collection'), 'notice.sensitive-kind.spi-health')).toBe(
      'Health information: health answers\nBook appointments\n3 years from the last visit\nNeither sold nor shared',
    );
    expect(text).toContain('We use it only for what the law allows without a right to limit.');
    const beyond = textOf(clinic({ sensitiveBeyondPermitted: true }), 'collection');
    expect(beyond).toContain('You can limit this.');
  });

  test('says of the category that is shared that it is, of the others that they are not, and how to opt out', () => {
    const office = clinic({ sharesForAds: true, saleOptOut: 'the link at the foot of each page' }, sharing);
    const notice = noticeOf(office, 'collection');
    expect(words(notice, 'notice.category-keeping.A')).toContain('Not sold\nShared for ads with advertising network');
    expect(words(notice, 'notice.category-keeping.B')).toContain('Neither sold nor shared');
    expect(textOf(office, 'collection')).toContain('How to do it: the link at the foot of each page.');
  });

  test('is silent about opting out where nothing is sold or shared', () => {
    expect(textOf(clinic(), 'collection')).not.toMatch(/not to sell|opt out/i);
  });

  test('marks what is open: period, position on selling, way to opt out, policy', () => {
    const office = clinic({ sells: { state: 'unknown' } }, { retentionRule: [], policyDocument: [] });
    const missing = allBlocks(noticeOf(office, 'collection')).flatMap(gapsOf);
    expect(missing.map((gap) => gap.missing)).toEqual(
      expect.arrayContaining([
        'period not known yet',
        'whether it is sold is not known yet',
        'way to opt out not known yet',
        'policy not recorded yet',
      ]),
    );
  });

  test('does not let a tracker in doubt pass as “not sold”', () => {
    const pixel = { technology: 'Pixel', trackerClass: 'advertising', elements: ['E-001'] };
    const notice = noticeOf(clinic({}, { tracker: [pixel] }), 'collection');
    expect(words(notice, 'notice.category-keeping.A')).toContain(
      'Perhaps sold or shared: email address [whether this is selling or sharing is not settled yet]',
    );
    expect(words(notice, 'notice.category-keeping.B')).toContain('Neither sold nor shared');
  });

  test('tells of a sale that is over until when it went on', () => {
    const sold = { recipients: ['V-001'], elements: ['E-001'], basis: 'sold', happens: true, until: '2026-03-31' };
    const office = clinic({ sells: true }, { ...sharing, disclosure: [sold] });
    const notice = noticeOf(office, 'collection');
    expect(words(notice, 'notice.category-keeping.A')).toContain(
      'Sold until March 31, 2026 to advertising network: email address',
    );
  });

  test('leaves out what is not collected any more', () => {
    const over = {
      name: 'Fax number',
      cpraCategories: ['A'],
      regime: 'ccpa',
      personGroups: ['G-001'],
      until: '2026-02-01',
    };
    const still = { name: 'Email address', cpraCategories: ['A'], regime: 'ccpa', personGroups: ['G-001'] };
    const notice = textOf(clinic({}, { dataElement: [still, over, over], activity: [] }), 'collection');
    expect(notice).toContain('Email address');
    expect(notice).not.toMatch(/fax number/i);
  });

  test('names others who follow visitors through the website', () => {
    const pixel = { technology: 'Pixel', crossSite: true, recipients: ['V-001'], elements: ['E-001'] };
    const office = clinic({ sharesForAds: true }, { ...sharing, tracker: [pixel] });
    expect(textOf(office, 'collection')).toMatch(/follow you to other sites: pixel of Adhaus/i);
  });
});

describe('sensitive data in the notice', () => {
  const answers = { recipients: ['V-001'], elements: ['E-002'], basis: 'shared', happens: true };

  test('is told apart with whether it is shared', () => {
    const office = clinic(
      { sharesForAds: true, sensitiveBeyondPermitted: true },
      { ...sharing, disclosure: [answers] },
    );
    expect(words(noticeOf(office, 'collection'), 'notice.sensitive-kind.spi-health')).toContain(
      'Shared for ads with advertising network: health answers',
    );
  });

  test('is not said to stay within the permitted uses while a record denies it', () => {
    const office = clinic({ sharesForAds: true }, { ...sharing, disclosure: [answers] });
    const said = words(noticeOf(office, 'collection'), 'notice.sensitive-uses');
    expect(said).not.toContain('only for what the law allows');
    expect(said).toContain('this must be settled]');
    expect(refusalOf(office, 'limit').records).toEqual(['O-001.sensitiveBeyondPermitted', 'D-001']);
  });
});

describe('the notice for one activity', () => {
  const ads = { name: 'Ads', role: 'business', elements: ['E-001'], personGroups: ['G-001'] };
  const booking = { name: 'Booking', role: 'business', elements: ['E-001'], personGroups: ['G-001'] };

  test('does not call data unshared because another activity shares it', () => {
    const disclosure = [{ ...sharing.disclosure?.[0], activities: ['A-002'] }];
    const pixel = { technology: 'Pixel', crossSite: true, recipients: ['V-001'], elements: ['E-001'] };
    const parts = { ...sharing, disclosure, activity: [booking, ads], tracker: [pixel] };
    const notice = noticeOf(clinic({ sharesForAds: true }, parts), 'collection', 'A-001');
    expect(words(notice, 'notice.category-keeping.A')).toContain(
      'Shared for ads with advertising network: email address',
    );
    expect(words(notice, 'notice.others-named')).toMatch(/pixel of Adhaus/i);
  });

  test('names the other parts of the work that use the same data about the same people', () => {
    const staff = { name: 'Pay', elements: ['E-001'], personGroups: ['G-002'] };
    const office = clinic({}, { activity: [booking, ads, staff] });
    expect(words(noticeOf(office, 'collection', 'A-001'), 'notice.intro')).toContain(
      'in other parts of our work too, which our policy explains: ads.',
    );
    expect(textOf(clinic({}, { activity: [booking] }), 'collection', 'A-001')).not.toContain('other parts of our work');
  });

  test('holds only what that activity collects', () => {
    const text = textOf(clinic(), 'collection', 'A-001');
    expect(text).toContain('Notice at Collection: booking');
    expect(text).toContain('Email address');
    expect(text).not.toMatch(/Health answers|Bank account/);
  });

  test('holds a rule for whole categories too', () => {
    const retentionRule = [{ name: 'Contact data', categories: ['A'], period: 'P1Y', elements: { state: 'none' } }];
    expect(textOf(clinic({}, { retentionRule }), 'collection', 'A-001')).toContain('1 year');
  });

  test('is the client’s to give where the office works for one', () => {
    const activity = [{ name: 'Scans for a clinic', role: 'serviceProvider', elements: ['E-001'] }];
    const refused = refusalOf(clinic({}, { activity }), 'collection', 'A-001');
    expect(refused).toMatchObject({ refused: 'notOurs', records: ['A-001.role'] });
  });

  test('is refused for an activity that is not there or is over', () => {
    expect(refusalOf(clinic(), 'collection', 'A-009').reason).toBe(
      'There is no activity A-009. There is: A-001, A-002.',
    );
    const activity = [{ name: 'Booking', until: '2026-01-31', elements: ['E-001'] }];
    expect(refusalOf(clinic({}, { activity }), 'collection', 'A-001').refused).toBe('notNeeded');
  });
});

describe('a notice at collection with nothing to say', () => {
  test('is refused where no data is recorded, with what to do', () => {
    const empty = { dataElement: [], activity: [], purpose: [], retentionRule: [] };
    expect(refusalOf(clinic({}, empty), 'collection')).toMatchObject({ refused: 'factsMissing' });
    expect(refusalOf(clinic({}, { ...empty, personGroup: [] }), 'staff').reason).toContain('name no staff');
    expect(refusalOf(clinic({}, empty), 'staff').records).toEqual(['G-002']);
  });

  test('is refused where all data is under another law', () => {
    const dataElement = [{ name: 'Chart', cpraCategories: ['B'], regime: 'hipaa' }];
    const office = clinic({}, { dataElement, activity: [], purpose: [], retentionRule: [] });
    expect(refusalOf(office, 'collection')).toMatchObject({ refused: 'notNeeded', records: ['E-001'] });
  });
});
