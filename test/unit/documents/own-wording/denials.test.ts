/** Own words that deny what the records show: in the active and the passive voice, and clause by clause. */
import { describe, expect, test } from 'vitest';
import { plainClauses } from '../../../../src/documents/own-wording/checks/denial-words.ts';
import { ownWordingFindings } from '../../../../src/documents/own-wording/own-wording-findings.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import type { Finding } from '../../../../src/findings/finding.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, wordingRecords } from './worded.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const organization = { services: ['scans'], legalName: 'Test Office LLC', sells: false, sharesForAds: false };
const policyDocument = [{ title: 'Privacy Policy', audience: 'everyone' }];

/** The findings about own words in the part on who the office is. */
function saying(text: string, parts: Parts = {}): Finding[] {
  const office = buildOffice({
    policyDocument,
    ...parts,
    organization: [{ ...organization, ...parts.organization?.[0] }],
  });
  const document = composePolicy(office, { asOf });
  const wording = wordingRecords([{ change: 'reword', block: 'who.services', text }], document);
  return ownWordingFindings({ ...office, wording }, asOf);
}

const idsOf = (found: readonly Finding[]): string[] => found.map((one) => one.id);

describe('a denial', () => {
  const sale = {
    recipient: [{ name: 'Adwell', role: 'thirdParty' }],
    disclosure: [{ recipients: ['V-001'], basis: 'sold' }],
  };
  const work = {
    recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
    disclosure: [{ recipients: ['V-001'], basis: 'businessPurpose' }],
  };
  const ads = { tracker: [{ technology: 'pixel', trackerClass: 'advertising', crossSite: true }] };

  test.each([
    ['We do not sell your data.', sale, ['sale']],
    ['We have never sold or rented any list.', sale, ['sale']],
    ['We don’t sell your data.', { organization: [{ sells: true }] }, ['sale']],
    ['We do not sell or share your data.', ads, ['sale', 'sharing']],
    ['We never share your data.', { organization: [{ sharesForAds: true }] }, ['sharing']],
    ['We do not share your data with anyone.', work, ['sharing', 'disclosure']],
    ['We disclose it to nobody.', work, ['disclosure']],
    ['Nobody else sees your data.', work, ['disclosure']],
    ['We never give your data to third parties.', sale, ['third-parties']],
    ['We do not use cookies.', ads, ['tracking']],
    ['Our website uses no trackers.', ads, ['tracking']],
    ['We do not let others follow you.', ads, ['following']],
    ['Your data is never up for sale.', sale, ['sale']],
    ['No data is sold.', sale, ['sale']],
    ['Under no circumstances do we sell your data.', sale, ['sale']],
    ['None of your personal information has ever been sold.', sale, ['sale']],
    ['Nothing is shared with advertisers.', ads, ['sharing']],
    ['No client information is shared with anyone.', { ...work, ...ads }, ['sharing', 'disclosure']],
    ['No third party gets your data.', sale, ['third-parties']],
    ['Your data never leaves our office.', work, ['disclosure']],
    ['We have no trackers.', ads, ['tracking']],
    ['There are no cookies on this site.', ads, ['tracking']],
    ['Our website is free of trackers.', ads, ['tracking']],
    ['We do not sell your data; we only use it for your care.', sale, ['sale']],
    ['We only use it for your care, and we never sell it.', sale, ['sale']],
    ['We do not sell your data, without exception.', sale, ['sale']],
    ['We do not sell your medical records or any other data.', sale, ['sale']],
    ['We use it for medical care and never sell it.', sale, ['sale']],
  ])('%s', (text, parts, kinds) => {
    const found = saying(text, parts);
    expect(idsOf(found)).toEqual(kinds.map((kind) => `wording.denial.W-001.${kind}`));
    for (const { weight, records } of found) expect([weight, records.length > 1]).toEqual(['untrue', true]);
  });

  test.each([
    ['We do not sell your data.', {}],
    ['We never give your data to third parties.', work],
    ['We do not share your data with anyone except those who work for us.', work],
    ['We do not share your data with anyone.', { ...work, disclosure: [{ ...work.disclosure[0], happens: false }] }],
    [
      'We do not share your data with anyone.',
      { ...work, disclosure: [{ ...work.disclosure[0], identifiability: 'aggregate' }] },
    ],
    ['We sell prints and share your joy.', sale],
    ['We do not sell your data unless you agree; ask us how.', sale],
    ['We share your data only if you ask, and do not sell it without your yes.', sale],
    ['No prints are sold at the front desk.', sale],
    ['We have no trackers.', { tracker: [{ technology: 'session cookie', trackerClass: 'necessary' }] }],
    ['We do not sell your data.', { ...sale, disclosure: [{ ...sale.disclosure[0], until: '2025-11-21' }] }],
  ])('is left alone without a given fact against it: %s', (text, parts) => {
    expect(saying(text, parts)).toEqual([]);
  });

  test.each([
    ['We do not sell your data.', { sells: { state: 'suggested', value: false } }, 'sale'],
    ['We never sell or share your data.', { sells: false, sharesForAds: { state: 'unknown' } }, 'sharing'],
  ])('of what nobody has answered is untrue until somebody does: %s', (text, answers, kind) => {
    const found = saying(text, { organization: [answers] });
    expect(found).toMatchObject([{ id: `wording.denial.W-001.${kind}`, weight: 'untrue' }]);
    expect(found[0]?.title).toContain('but nobody has answered this');
  });

  describe('about health data alone', () => {
    const dataElement = [
      { name: 'Email', regime: 'ccpa' },
      { name: 'Chart', regime: 'cmia' },
    ];
    const sold = (elements: unknown): Parts => ({
      ...sale,
      dataElement,
      organization: [{ sells: true }],
      disclosure: [{ ...sale.disclosure[0], elements }],
    });

    test.each<[what: string, elements: unknown, kinds: string[]]>([
      ['the list of emails', ['E-001'], []],
      ['charts', ['E-001', 'E-002'], ['wording.denial.W-001.sale']],
      ['data that nobody has named', { state: 'unknown' }, ['wording.denial.W-001.sale']],
    ])('is held against what is sold: %s', (_what, elements, kinds) => {
      expect(idsOf(saying('We never sell medical records.', sold(elements)))).toEqual(kinds);
    });

    test('counts the plain answer while no record tells which data it means', () => {
      expect(idsOf(saying('We never sell medical records.', { organization: [{ sells: true }] }))).toEqual([
        'wording.denial.W-001.sale',
      ]);
    });
  });

  test('a sentence is split where a new statement begins, and a limit holds for its own clause', () => {
    expect(plainClauses('We never sell it, except to nobody; we use it for care, and you can ask.')).toEqual([
      'we use it for care',
      'and you can ask.',
    ]);
    expect(plainClauses('We do not sell, rent or share your data.')).toHaveLength(1);
  });
});
