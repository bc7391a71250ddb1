/** How long data is kept, activity by activity: a rule that is limited to some of them says nothing about the others. */
import { describe, expect, test } from 'vitest';
import { allBlocks, findBlock, gapsOf } from '../../../../src/documents/block-tree.ts';
import { composeNotice } from '../../../../src/documents/notices/compose-notice.ts';
import { checkRecords } from '../../../../src/findings/check-records.ts';
import { samples } from '../../../../src/samples/samples.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { buildOffice } from '../../../support/office-builder.ts';
import { asOf, policyOf, textAt, wordsOf } from './composed.ts';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;

const staffFiles = { name: 'Staff files', elements: ['E-001'], activities: ['A-001'], period: 'P4Y' };

/** Licenses of staff and of applicants; the rules are what a test gives. */
const office = (retentionRule: object[]): Parts => ({
  dataElement: [{ name: 'Licenses', cpraCategories: ['I'], regime: 'ccpa' }],
  activity: [
    { name: 'Employment', role: 'business', elements: ['E-001'] },
    { name: 'Hiring', role: 'business', elements: ['E-001'] },
  ],
  retentionRule: retentionRule.map((one) => ({ ...one })),
});

const c11 = (parts: Parts) => checkRecords(buildOffice(parts), asOf).find((one) => one.rule === 'C-11');

describe('data with a rule in one activity only', () => {
  test('is open in the other activity, in the policy and in the notice', () => {
    expect(textAt(office([staffFiles]), 'retention.open')).toContain(
      'Licenses (in: hiring): [period or criteria not known yet]',
    );
    const notice = composeNotice(buildOffice(office([staffFiles])), { kind: 'collection', asOf });
    if (!('sections' in notice)) throw new Error('no notice');
    expect(wordsOf(notice, 'notice.category-keeping.I')).toContain('[period of the rest not known yet]');
  });

  test('is found by C-11 with the data and the activity', () => {
    const found = c11(office([staffFiles]));
    expect(found?.title).toBe('In “Hiring”, nothing says how long one kind of data is kept.');
    expect(found?.records).toEqual(['E-001', 'A-002']);
  });

  test.each<[how: string, rule: object]>([
    ['another rule for that activity', { ...staffFiles, name: 'Applications', activities: ['A-002'] }],
    ['a rule without a limit', { name: 'Licenses', elements: ['E-001'], period: 'P4Y' }],
    ['a rule for its category', { name: 'Work data', categories: ['I'], period: 'P4Y' }],
  ])('is covered by %s', (_how, rule) => {
    expect(findBlock(policyOf(office([staffFiles, rule])), 'retention.open')).toBeUndefined();
    expect(c11(office([staffFiles, rule]))).toBeUndefined();
  });

  test('is not covered for C-11 by a rule that nobody has finished', () => {
    const unfinished = { name: 'Applications', elements: ['E-001'], activities: ['A-002'] };
    expect(c11(office([staffFiles, unfinished]))?.records).toEqual(['R-002.period', 'E-001', 'A-002']);
  });
});

test('data without any rule is counted apart from data that lacks one in some activity', () => {
  const parts = office([staffFiles]);
  const found = c11({ ...parts, dataElement: [...(parts.dataElement ?? []), { name: 'Photos' }] });
  expect(found?.title).toBe(
    'Nothing says how long one kind of data is kept. In “Hiring”, nothing says how long one kind of data is kept.',
  );
});

describe('one question is one gap', () => {
  const pathsOf = (policyId: string): Map<string, string[]> => {
    const [sample] = samples;
    if (!sample) throw new Error('no sample');
    const parts = allBlocks(composePolicy(sample.office, { policyId, asOf }));
    const gaps = parts.flatMap((part) => gapsOf(part).map((gap) => ({ path: gap.path, at: part.id })));
    return new Map(
      [...Map.groupBy(gaps, (one) => one.path)].map(([path, list]) => [path, list.map((one) => one.at)] as const),
    );
  };

  test('a period that is not known is the same point on the first page and in its row', () => {
    expect(pathsOf('PD-001').get('R-008.period')).toEqual(
      expect.arrayContaining(['glance.retention', 'retention.rule.R-008']),
    );
    expect(pathsOf('PD-002').get('R-010.period')).toEqual(
      expect.arrayContaining(['glance.retention', 'retention.rule.R-010']),
    );
    expect([...pathsOf('PD-001').keys()].filter((path) => !path.includes('.'))).toEqual([]);
  });

  test('where no period is known at all, the first page asks for the first of them', () => {
    const document = policyOf(office([{ name: 'Licenses', elements: ['E-001'] }]));
    const paths = ['glance.retention', 'retention.rule.R-001'].map((id) => {
      const part = findBlock(document, id);
      return part && gapsOf(part).map((gap) => gap.path);
    });
    expect(paths).toEqual([['R-001.period'], ['R-001.period']]);
  });
});
