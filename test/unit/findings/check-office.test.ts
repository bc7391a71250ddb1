import { describe, expect, it } from 'vitest';
import { checkOffice } from '../../../src/findings/check-office.ts';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { findingWeights } from '../../../src/findings/finding.ts';
import { isCitationKey } from '../../../src/library/citations.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { ruleCases } from './rule-cases.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
const today = '2026-11-22';
// The rules look at records alone; composing the policies for each case would take most of the time.
const rulesOf = (parts: Parts): string[] => checkRecords(buildOffice(parts), today).map((finding) => finding.rule);
const find = (parts: Parts, rule: string) =>
  checkRecords(buildOffice(parts), today).filter((finding) => finding.rule === rule);

describe('the rules', () => {
  it.each(ruleCases)('%s is found where it is broken, and only there', (rule, broken, fine) => {
    expect(rulesOf(broken)).toContain(rule);
    expect(rulesOf(fine)).not.toContain(rule);
  });

  it('calls a denial beside an advertising pixel untrue', () => {
    const [found] = find(
      { organization: [{ sells: false }], tracker: [{ technology: 'pixel', trackerClass: 'advertising' }] },
      'C-06',
    );
    expect(found).toMatchObject({ weight: 'untrue', records: expect.arrayContaining(['O-001.sells', 'T-001']) });
  });

  it('looks no further back than the twelve months of which a policy speaks', () => {
    const over = (until: string) => ({ technology: 'pixel', trackerClass: 'advertising', until });
    expect(find({ organization: [{ sells: false }], tracker: [over('2025-06-30')] }, 'C-06')).toEqual([]);
    expect(find({ organization: [{ sells: false }], tracker: [over('2026-01-31')] }, 'C-06')).toMatchObject([
      { weight: 'untrue', records: ['O-001.sells', 'O-001.sharesForAds', 'T-001'] },
    ]);
  });
});

describe('findings', () => {
  const office = buildOffice({
    organization: [{ sells: false, anonymousUse: true }],
    tracker: [{ technology: 'pixel', trackerClass: 'advertising' }],
    recipient: [{ role: 'authority' }, { role: 'serviceProvider' }],
    dataElement: [{ name: { state: 'suggested', value: 'Email' } }],
  });
  const findings = checkOffice(office, today);

  it('stand in the order of harm', () => {
    const ranks = findings.map((finding) => findingWeights.indexOf(finding.weight));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(findings[0]?.weight).toBe('untrue');
  });

  it('have ids that do not repeat, plain words, and a record each', () => {
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(finding.records, finding.id).not.toEqual([]);
      for (const text of [finding.title, finding.why, finding.fix]) expect(text.trim(), finding.id).not.toBe('');
      expect(
        finding.citations.every((citation) => !isCitationKey(citation)),
        'citations are printed, not keys',
      ).toBe(true);
    }
  });

  it('ask about open answers where they matter: the name of a vendor, not the name of the courts', () => {
    const ids = findings.map((finding) => finding.id);
    expect(ids).toContain('gap.V-002.name');
    expect(ids).not.toContain('gap.V-001.name');
  });

  it('ask to confirm what a pack suggested', () => {
    expect(findings.find((finding) => finding.id === 'suggested.E-001.name')?.fix).toMatch(/^Confirm/);
  });

  it('are the same for the same records and day', () => {
    expect(checkOffice(office, today)).toEqual(findings);
  });
});

describe('what the rules say of single answers', () => {
  const idsOf = (parts: Parts): string[] => checkRecords(buildOffice(parts), today).map(({ id }) => id);

  it('finds a signal that counts for less than the regulations ask, once data is sold or shared', () => {
    const signal = (optOutSignalScope: string[], sells = true) =>
      idsOf({ organization: [{ sells, optOutSignalResponse: 'honors', saleOptOut: 'A link', optOutSignalScope }] });
    expect(signal(['browser'])).toContain('C-13.scope');
    expect(signal(['account', 'offline'])).toContain('C-13.scope');
    expect(signal(['browser', 'account'])).not.toContain('C-13.scope');
    expect(signal(['browser'], false)).not.toContain('C-13.scope');
  });

  it('finds a website made for people to whom the services are closed', () => {
    const children = (childrenDirected: boolean, audienceMinimumAge: number) =>
      find(
        {
          organization: [{ childrenMinimumAge: 18, audienceMinimumAge, childrenDirected, sellsOrSharesUnder16: false }],
        },
        'C-26',
      ).map(({ title }) => title);
    expect(children(true, 18)).toEqual([
      'About children, the website is made for people under 18, and your services are for people aged 18 or older.',
    ]);
    expect(children(false, 18)).toEqual([]);
  });
});
