/** Open answers that matter to nobody are no findings: a list of noise hides what is missing. */
import { expect, test } from 'vitest';
import { checkRecords } from '../../../src/findings/check-records.ts';
import { none } from '../../../src/inventory/answer.ts';
import { buildOffice } from '../../support/office-builder.ts';

type Parts = Parameters<typeof buildOffice>[0];

function gaps(parts: Parts): string[] {
  return checkRecords(buildOffice(parts), '2026-11-22').flatMap(({ rule, id }) => (rule === 'gap' ? [id] : []));
}

test('whose policy applies is asked of sources that have one of their own', () => {
  const kinds = ['person', 'automatic', 'created', 'thirdParty', 'medicalProvider'];
  const found = gaps({ source: kinds.map((kind) => ({ name: kind, kind })) });
  expect(found.filter((id) => id.includes('governingPolicy'))).toEqual([
    'gap.S-004.governingPolicy',
    'gap.S-005.governingPolicy',
  ]);
});

test('which companies set a tracker is not asked of one’s own', () => {
  const found = gaps({
    tracker: [
      { technology: 'Log', setBy: 'us' },
      { technology: 'Pixel', setBy: 'others' },
    ],
  });
  expect(found.filter((id) => id.endsWith('.recipients'))).toEqual(['gap.T-002.recipients']);
});

test.each([
  [{}, true],
  [{ ccpaThresholdsMet: false }, false],
  [{ ccpaThresholdsMet: true }, false],
  [{ forProfit: false }, false],
])('how large the office is matters while that is open: %j', (answers, asked) => {
  expect(gaps({ organization: [answers] }).includes('gap.O-001.californiaConsumersPerYear')).toBe(asked);
});

test.each([
  [{ employeeCount: 24 }, true],
  [{ employeeCount: 12 }, false],
  [{ employeeCount: 12, shineTheLightRoute: 'answers' }, true],
  [{ shineTheLightRoute: 'underTwenty' }, false],
])('where Shine the Light requests go matters where somebody must answer them: %j', (answers, asked) => {
  expect(gaps({ organization: [answers] }).includes('gap.O-001.shineTheLightContact')).toBe(asked);
});

test('which of two policies comes first is asked while neither says it', () => {
  const asked = (...policies: object[]): boolean =>
    gaps({ policyDocument: policies as { [field: string]: unknown }[] }).some((id) => id.endsWith('.precedence'));
  expect(asked({ title: 'A' })).toBe(false);
  expect(asked({ title: 'A' }, { title: 'B' })).toBe(true);
  expect(asked({ title: 'A' }, { title: 'B', precedence: 'it comes first' })).toBe(false);
});

test('the maker of an app that keeps health data hears of the medical privacy act, with its doubt to be asked', () => {
  const found = (place: string): unknown[] =>
    checkRecords(
      buildOffice({
        organization: [{ hipaaRole: none }],
        personGroup: [{ name: 'Users', kind: 'subscribers' }],
        dataElement: [{ name: 'Diary', sensitiveKinds: ['spi-health'], personGroups: ['G-001'] }],
        policyDocument: [{ title: 'Policy', place: [place] }],
      }),
      '2026-11-22',
    )
      .filter(({ rule }) => rule === 'C-20')
      .map(({ id, weight, citations }) => [id, weight, citations.at(-1)]);
  expect(found('app')).toEqual([['C-20.app', 'unclear', 'Cal. Civ. Code 56.06']]);
  expect(found('website')).toEqual([]);
});

test('who denies selling hears which company may do more than work for the office, and where to say what it is', () => {
  const counter = { label: 'visit counter', role: 'thirdParty', category: 'recipient-analytics' };
  const office = buildOffice({
    organization: [{ sells: false, sharesForAds: false }],
    recipient: [counter],
    tracker: [
      { technology: 'Counter', trackerClass: 'analytics', setBy: 'others', crossSite: false, recipients: ['V-001'] },
    ],
  });
  const [found] = checkRecords(office, '2026-11-22').filter(({ rule }) => rule === 'C-06');
  expect(found).toMatchObject({ weight: 'untrue' });
  expect(found?.title).toContain('“visit counter” may use data for more than work for you');
  expect(found?.records[0]).toBe('V-001');
});
