/**
 * Contradictions: what records deny is found, and is never printed. Offices that say “no” to everything, beside random records
 * that often say otherwise, make most of them.
 */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gapsOf, ownRuns } from '../../../src/documents/block-tree.ts';
import { plainTextOf } from '../../../src/documents/plain-text.ts';
import { draftsOf, type Draft } from '../../../src/documents/requirements/drafts.ts';
import { checkOffice } from '../../../src/findings/check-office.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { given, isOpen, none } from '../../../src/inventory/answer.ts';
import { allRecords, answersOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { buildOffice } from '../../support/office-builder.ts';
import { randomOffice } from '../../support/random-office.ts';

const asOf = '2026-11-22';
type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
const find = (parts: Parts, id: string): Finding | undefined =>
  checkOffice(buildOffice(parts), asOf).find((one) => one.id === id);

/** Sentences that a policy must not hold while a finding of the rule says that the records deny them. */
const denied: { readonly [rule: string]: RegExp } = {
  'C-08.marketing': /We do not let anybody outside use|We give nobody/,
  'C-14': /does not apply to us/,
  'C-15.nothing': /We give nobody customers’ data/,
  'C-19.beyond': /only for what the law allows/,
  'C-26.sold': /do not (?:sell or share|know of any case).*under 16/,
  'unsettled.O-001.othersTrackAcrossSites': /We do not let others follow/,
  'unsettled.O-001.employeeCount': /because we have fewer than 20 employees/,
};

/** The rule about selling and sharing says which of the two denials is untrue; the other one may stand. */
function deniedBy({ id, title }: Finding): RegExp | undefined {
  if (id !== 'C-06') return denied[id];
  const untrue = [
    ...(title.includes('do not sell data') ? ['do not sell (?:or share )?personal information'] : []),
    ...(title.includes('share it for ads') ? ['do not (?:sell or )?share'] : []),
  ];
  return new RegExp(`\\bwe (?:${untrue.join('|')})\\b`, 'i');
}

/** Every plain no, so that random trackers and disclosures contradict some of them. */
const denials = {
  sells: given(false),
  sharesForAds: given(false),
  sellsOrSharesUnder16: given(false),
  sensitiveBeyondPermitted: given(false),
  othersTrackAcrossSites: given(false),
  marketingByOthers: given<'no'>('no'),
  anonymousUse: given(true),
};

function denying(office: OfficeRecords): OfficeRecords {
  return { ...office, organization: office.organization.map((one) => ({ ...one, ...denials })) };
}

/** The words of each part, without the points that it marks. */
const wordsOf = (draft: Draft): string[] =>
  draft.parts.map((part) => {
    const said = ownRuns(part).map((runs) => plainTextOf(runs.filter((run) => run.kind !== 'gap')));
    return `${part.id}: ${said.join('\n')}`;
  });

test('no draft says what a finding calls untrue', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(randomOffice({ maxRecords: 3, without: ['policyDocument'] }), fc.boolean(), (random, denies) => {
      // Without a recorded policy the draft speaks of the whole office, as the rules do.
      const office = denies ? denying(random) : random;
      const drafts = draftsOf(office, asOf);
      for (const finding of checkOffice(office, asOf, drafts)) {
        const { id } = finding;
        const words = finding.weight === 'untrue' ? deniedBy(finding) : undefined;
        if (words === undefined) continue;
        met.add(id);
        expect(
          drafts.flatMap(wordsOf).filter((text) => words.test(text)),
          id,
        ).toEqual([]);
      }
    }),
    { numRuns: 14, seed: 11 },
  );
  // Otherwise the property would hold for want of cases.
  expect([...met].toSorted()).toEqual(expect.arrayContaining(['C-06', 'C-08.marketing']));
});

test('every point that a draft marks is reported: as an open answer, by a rule, or as unsettled', () => {
  fc.assert(
    fc.property(randomOffice(), (office) => {
      const drafts = draftsOf(office, asOf);
      const reported = new Set(checkOffice(office, asOf, drafts).flatMap((one) => one.records));
      const answered = new Set(
        allRecords(office).flatMap(({ type, record }) =>
          answersOf(type, record).flatMap(({ path, answer }) => (isOpen(answer) ? [] : [path])),
        ),
      );
      const marked = drafts.flatMap(({ parts }) => parts.flatMap(gapsOf)).filter(({ path }) => answered.has(path));
      expect(marked.filter(({ path }) => !reported.has(path))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

describe('an answer that cannot be printed', () => {
  it('because other records speak against it is untrue, and says so', () => {
    const parts: Parts = {
      organization: [{ websites: ['https://a.example'], othersTrackAcrossSites: false }],
      tracker: [{ technology: 'pixel', trackerClass: 'advertising', setBy: 'others', crossSite: true }],
    };
    expect(find(parts, 'unsettled.O-001.othersTrackAcrossSites')).toMatchObject({
      rule: 'unsettled',
      weight: 'untrue',
      title: expect.stringMatching(/^“Others track across sites” of “Test Office LLC” cannot be printed as answered: /),
      records: ['O-001.othersTrackAcrossSites'],
    });
  });

  it('because the law asks for more than a “none” has the weight of the question', () => {
    const found = find({ organization: [{ sellsOrSharesUnder16: none }] }, 'unsettled.O-001.sellsOrSharesUnder16');
    expect(found).toMatchObject({
      weight: 'must',
      fix: 'Do you know of data of people under 16 that is sold or shared?',
    });
  });

  it('because something is missing beside it says what', () => {
    const parts: Parts = {
      organization: [{ ccpaThresholdsMet: true }],
      dataElement: [{ name: 'Email', cpraCategories: ['A'], regime: 'ccpa' }],
      recipient: [{ name: 'Postwell', role: 'serviceProvider' }],
      disclosure: [
        { name: 'Mail', recipients: ['V-001'], elements: ['E-001'], basis: 'businessPurpose', happens: true },
      ],
    };
    expect(find(parts, 'unsettled.V-001.role')).toMatchObject({
      weight: 'must',
      title: '“Role” of “Postwell” needs more on record: a written contract in force is not on record yet.',
      fix: 'Add what is missing, or correct the answer.',
    });
  });

  it('is not reported again where a rule is about it', () => {
    const parts: Parts = {
      organization: [{ sells: false }],
      tracker: [{ trackerClass: 'advertising', setBy: 'others' }],
    };
    expect(find(parts, 'C-06')).toMatchObject({ weight: 'untrue' });
    expect(find(parts, 'unsettled.O-001.sells')).toBeUndefined();
  });

  it('because it claims what no record can prove is named, although the policy leaves it out', () => {
    const claim = { law: 'CalOPPA', claim: 'in full compliance' };
    expect(
      find({ organization: [{ complianceClaims: [claim] }] }, 'unsettled.O-001.complianceClaims.r1.claim'),
    ).toMatchObject({
      weight: 'untrue',
      title: expect.stringContaining('“in full compliance” is a claim that the records do not prove'),
    });
    const scope = { law: 'CCPA', position: 'applies' };
    expect(
      find({ organization: [{ lawsAddressed: [scope] }] }, 'unsettled.O-001.lawsAddressed.r1.position'),
    ).toBeUndefined();
  });

  it('that is not printed at all is held against the facts that other records show', () => {
    const studio = { premises: [{ kind: 'Studio' }] };
    expect(find({ organization: [{ ...studio, onlineOnly: true }] }, 'unsettled.O-001.onlineOnly')).toMatchObject({
      title: '“Online only” is answered with yes, but other records show the opposite.',
      records: ['O-001.onlineOnly', 'O-001.premises'],
    });
    expect(find({ organization: [{ ...studio, onlineOnly: false }] }, 'unsettled.O-001.onlineOnly')).toBeUndefined();
    expect(
      find(
        { organization: [{ offersRewards: false }], financialIncentive: [{ name: 'Points' }] },
        'unsettled.O-001.offersRewards',
      ),
    ).toMatchObject({ records: ['O-001.offersRewards', 'FI-001'] });
  });
});

describe('rules that compare records', () => {
  const sale = { name: 'List', basis: 'sold', happens: true, elements: ['E-001'] };

  it.each<[string, Parts, Parts]>([
    [
      'C-19.beyond',
      {
        organization: [{ sensitiveBeyondPermitted: false }],
        dataElement: [{ sensitiveKinds: ['spi-health'], regime: 'ccpa' }],
        disclosure: [sale],
      },
      {
        organization: [{ sensitiveBeyondPermitted: false }],
        dataElement: [{ sensitiveKinds: ['spi-health'], regime: 'ccpa' }],
        disclosure: [{ ...sale, basis: 'businessPurpose' }],
      },
    ],
    [
      'C-26.sold',
      {
        organization: [{ sellsOrSharesUnder16: false }],
        dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }],
        disclosure: [sale],
      },
      {
        organization: [{ sellsOrSharesUnder16: false }],
        dataElement: [{ sensitiveKinds: ['spi-known-under-16'] }],
        disclosure: [{ ...sale, happens: false }],
      },
    ],
    [
      'health.D-001',
      {
        organization: [{ hipaaRole: 'cmiaProvider' }],
        personGroup: [{ name: 'Clients', kind: 'patients' }],
        dataElement: [{ name: 'Email', regime: 'ccpa', personGroups: ['G-001'] }],
        disclosure: [sale],
      },
      {
        organization: [{ hipaaRole: 'cmiaProvider' }],
        personGroup: [{ name: 'Readers of our letter', kind: 'visitors' }],
        dataElement: [{ name: 'Email', regime: 'ccpa', personGroups: ['G-001'] }],
        disclosure: [sale],
      },
    ],
    [
      'health.trackers',
      {
        organization: [{ hipaaRole: 'coveredEntity' }],
        tracker: [{ technology: 'pixel', trackerClass: 'advertising', setBy: 'others' }],
      },
      { tracker: [{ technology: 'pixel', trackerClass: 'advertising', setBy: 'others' }] },
    ],
    [
      'card.E-001',
      {
        dataElement: [{ name: 'Payment card details' }],
        recipient: [{ name: 'Payfast', service: 'it takes the card number, so that our office does not' }],
      },
      {
        dataElement: [{ name: 'Payment card', printed: 'last four digits of your card' }],
        recipient: [{ name: 'Payfast', service: 'it takes the card number, so that our office does not' }],
      },
    ],
    [
      'C-13.ignored',
      { organization: [{ sells: true, optOutSignalResponse: 'ignores', saleOptOut: 'a link' }] },
      { organization: [{ sells: true, optOutSignalResponse: 'honors', saleOptOut: 'a link' }] },
    ],
    [
      'C-01.PD-001.ahead',
      { policyDocument: [{ title: 'P', effectiveDate: '2026-12-01', updatedDate: '2026-12-01' }] },
      { policyDocument: [{ title: 'P', effectiveDate: '2026-12-01', updatedDate: '2026-11-22' }] },
    ],
    [
      'C-16',
      {
        organization: [{ onlineOnly: true, premises: [{ kind: 'Studio' }] }],
        requestChannel: [{ kind: 'email', value: 'a@b.example' }],
      },
      { organization: [{ onlineOnly: true }], requestChannel: [{ kind: 'email', value: 'a@b.example' }] },
    ],
  ])('%s is found where it is broken, and only there', (id, broken, fine) => {
    expect(find(broken, id)).toBeDefined();
    expect(find(fine, id)).toBeUndefined();
  });

  it('call marketing with patients’ data a matter for the lawyer even where people agreed', () => {
    const parts = (basis: string): Parts => ({
      organization: [{ hipaaRole: 'cmiaProvider' }],
      dataElement: [{ name: 'Due date', regime: 'cmia' }],
      disclosure: [{ ...sale, basis, recipientMarketing: true }],
    });
    expect(find(parts('consent'), 'health.D-001')).toMatchObject({ rule: 'health', weight: 'unclear' });
    expect(find(parts('directMarketing'), 'health.D-001')).toMatchObject({
      weight: 'must',
      records: ['D-001.basis', 'O-001.hipaaRole'],
      citations: ['Cal. Civ. Code 56.10(d)', 'Cal. Civ. Code 56.05'],
    });
  });
});
