/** Own text: live facts in braces, what may be printed, and how. */
import { describe, expect, test } from 'vitest';
import { findBlock, gapsOf } from '../../../../src/documents/block-tree.ts';
import { plainTextOf } from '../../../../src/documents/plain-text.ts';
import { checkOwnText, ownPhrase } from '../../../../src/documents/own-wording/own-text.ts';
import { policyText } from '../../../../src/documents/own-wording/policy-text.ts';
import { none } from '../../../../src/inventory/answer.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, generated, office, withWordings, worded, wordsAt } from './worded.ts';

const small = buildOffice({
  organization: [{ sells: false, annualRevenueUsd: 1250000, apps: [{ name: 'Glow' }] }],
  recipient: [
    { name: 'Postwell', role: 'serviceProvider', country: none },
    { name: { state: 'suggested', value: 'Secret, Inc.' } },
    { name: 'Lantern', certainty: 'assumed' },
  ],
  disclosure: [{ recipients: ['V-001', 'V-003'] }, { recipients: ['V-001', 'V-002'] }],
  retentionRule: [{ period: 'P1Y6M' }, { period: { state: 'suggested', value: 'P30D' } }],
  policyDocument: [{ effectiveDate: '2026-12-01', servesAsNotice: true }],
  request: [{ personName: 'Dana' }],
});

const said = (text: string): string => plainTextOf(ownPhrase(small, 'W-001', text).runs);

describe('a live fact', () => {
  test.each([
    ['{V-001.name}', 'Postwell'],
    ['{V-001.role}', 'Works for us under written limits (service provider)'],
    ['{R-001.period}', '1 year and 6 months'],
    ['{PD-001.effectiveDate}', 'December 1, 2026'],
    ['{O-001.annualRevenueUsd}', '1,250,000'],
    ['{O-001.sells}', 'no'],
    ['{O-001.apps.r1.name}', 'Glow'],
    ['{D-001.recipients}', 'Postwell and Lantern'],
    ['{V-001.country}', 'none'],
    ['{{V-001.name}', '{V-001.name}'],
  ])('%s prints what the record says', (text, words) => {
    expect(checkOwnText(small, text)).toEqual([]);
    expect(said(`Here: ${text}.`)).toBe(`Here: ${words}.`);
  });

  test('rests on its record, and on those that it names; of the office on the answer', () => {
    expect(ownPhrase(small, 'W-001', '{D-001.recipients}').records).toEqual(['D-001', 'V-001', 'V-003']);
    expect(ownPhrase(small, 'W-001', '{O-001.apps.r1.name}').records).toEqual(['O-001.apps']);
  });

  test('that nobody has stated is a marked gap', () => {
    const gaps = (text: string): unknown =>
      ownPhrase(small, 'W-001', text).runs.flatMap((run) => (run.kind === 'gap' ? [run.gap] : []));
    expect(gaps('{V-001.service}')).toEqual([
      { path: 'V-001.service', missing: 'what it does for you not known yet', state: 'unknown' },
    ]);
    expect(gaps('{R-002.period}')).toMatchObject([{ path: 'R-002.period', state: 'suggested' }]);
    expect(gaps('{D-002.recipients}')).toMatchObject([{ path: 'V-002', missing: 'name not known yet' }]);
    expect(said('{D-002.recipients}')).not.toContain('Secret');
    expect(said('{V-003.name}')).toBe('Lantern [assumed, not confirmed yet]');
  });

  test('follows its record into the policy', () => {
    const wish = { change: 'reword', block: 'who.services', text: 'We mail with {V-004.name}.' } as const;
    const renamed = {
      ...office,
      recipient: office.recipient.map((one) => ({ ...one, name: { state: 'given' as const, value: 'Newpost' } })),
    };
    expect(wordsAt(worded(wish).document, 'who.services')).toBe('We mail with Postwell Mail, Inc.');
    expect(wordsAt(policyText(withWordings([wish], renamed), { asOf }).document, 'who.services')).toBe(
      'We mail with Newpost.',
    );
  });

  test('of a record that is gone is a gap in the own words', () => {
    const wish = { change: 'addAfter', block: 'who.services', text: 'We mail with {V-004.name}.' } as const;
    const without = { ...office, recipient: office.recipient.filter((one) => one.id !== 'V-004') };
    const part = findBlock(policyText(withWordings([wish], without), { asOf }).document, 'own.W-001');
    expect(part && gapsOf(part)).toEqual([
      { path: 'W-001.text', missing: 'V-004.name is not in the records any more', state: 'unknown' },
    ]);
  });

  test('that is open reads naturally in a heading, and shows no suggestion', () => {
    const wish = { change: 'reword', block: 'who', text: 'For {R-010.period}' } as const;
    expect(wordsAt(worded(wish).document, 'who')).toBe('For not stated yet');
    expect(office.retentionRule.find((one) => one.id === 'R-010')?.period.state).toBe('suggested');
  });
});

describe('an own text is refused', () => {
  test.each([
    ['{V-099.name}', 'V-099.name', /no such record/],
    ['{V-001.nothing}', 'V-001.nothing', /no such answer/],
    ['{V-001}', 'V-001', /no such answer/],
    ['{}', '', /no such record/],
    ['{RQ-001.personName}', 'RQ-001.personName', /never prints/],
    ['{PD-001.servesAsNotice}', 'PD-001.servesAsNotice', /office only/],
    ['{O-001.apps}', 'O-001.apps', /list of entries/],
    ['a { b', '{', /write it twice/],
  ])('for %s', (text, path, problem) => {
    expect(checkOwnText(small, text)).toEqual([{ path, problem: expect.stringMatching(problem) as string }]);
  });

  test('for a row, when it has not one line for each cell', () => {
    const row = findBlock(generated, 'storage.system.Y-001');
    const cells = row && 'cells' in row ? row.cells.map(() => 'x') : [];
    expect(checkOwnText(office, cells.join('\n'), row)).toEqual([]);
    expect(checkOwnText(office, 'x', row)).toEqual([
      { path: 'text', problem: `This row has ${cells.length} cells: write one line for each.` },
    ]);
    expect(checkOwnText(office, 'a\nb', findBlock(generated, 'who.services'))).toEqual([]);
  });
});

test('an address ends where its sentence goes on', () => {
  const runs = ownPhrase(
    small,
    'W-001',
    'See (https://a.example/x?y=1), or mail a.b+c@d.example. https://e.example!',
  ).runs;
  expect(runs.flatMap((run) => (run.kind === 'link' ? [run.href] : []))).toEqual([
    'https://a.example/x?y=1',
    'mailto:a.b+c@d.example',
    'https://e.example',
  ]);
});
