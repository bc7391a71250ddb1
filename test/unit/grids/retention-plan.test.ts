/** Answering a block of the grid of data and rules for keeping it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retentionGrid, saysHowLong } from '../../../src/grids/retention-grid.ts';
import { answerRetention } from '../../../src/grids/retention-plan.ts';
import { given, itemsOf, valueOf } from '../../../src/inventory/answer.ts';
import { readOffice, writeOffice } from '../../../src/inventory/office-json.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { by, elements, gridOffice, some, someAnswer } from './small-grid.ts';

const rules = ['R-001', 'R-002', 'R-003'];
const categories = fc.constantFrom(
  { state: 'none' },
  { state: 'given', value: ['A'] },
  { state: 'given', value: ['B', 'A'] },
);
const randomRules = fc
  .array(
    fc.record({
      name: fc.constantFrom('Charts', 'All of it', 'Mail'),
      elements: fc.oneof(someAnswer(elements), fc.constant({ state: 'unknown' })),
      categories,
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((list) => gridOffice({ retentionRule: list.map((one, at) => ({ ...one, period: `P${at + 1}Y` })) }));

function answer(
  office: OfficeRecords,
  covers: boolean,
  block: readonly [string[], string[]],
  reach: 'only' | 'whole' = 'only',
): OfficeRecords {
  return answerRetention(office, { elements: block[0], rules: block[1], covers, reach }, by);
}

/** The periods that apply to data. A part of a rule keeps its period, and each rule has one of its own. */
function periodsOf(office: OfficeRecords, element: string): (string | undefined)[] {
  const found = retentionGrid(office, by.on).rulesOf(element);
  return [...new Set(found.map(({ period }) => valueOf(period)))].toSorted();
}

describe('an answer for a block of data and rules', () => {
  test('changes exactly these pairs', () => {
    fc.assert(
      fc.property(randomRules, fc.tuple(some(elements), some(rules)), fc.boolean(), (before, asked, covers) => {
        const after = answer(before, covers, asked);
        for (const element of elements) {
          const wanted = new Set(periodsOf(before, element));
          for (const [at, rule] of before.retentionRule.entries()) {
            // A rule called “All …” that would be left empty is not touched.
            const kept = !covers && rule === after.retentionRule[at];
            if (!asked[0].includes(element) || !asked[1].includes(rule.id) || kept) continue;
            if (covers) wanted.add(valueOf(rule.period));
            else wanted.delete(valueOf(rule.period));
          }
          expect(periodsOf(after, element), element).toEqual([...wanted].toSorted());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('leaves records that can be kept', () => {
    fc.assert(
      fc.property(randomRules, fc.tuple(some(elements), some(rules)), fc.boolean(), (before, asked, covers) => {
        expect(readOffice(JSON.parse(writeOffice(answer(before, covers, asked)))).ok).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a rule that covers more than it names', () => {
  const category = gridOffice({ retentionRule: [{ name: 'Contacts', categories: ['B'], period: 'P2Y' }] });

  test('names the others of its category when one leaves, or lets go of the category', () => {
    const only = answer(category, false, [['E-001'], ['R-001']]);
    expect(only.retentionRule[0]).toMatchObject({ elements: given(['E-002'], by), categories: { state: 'none' } });
    const whole = answer(category, false, [['E-001'], ['R-001']], 'whole');
    expect(itemsOf(whole.retentionRule[0]?.elements ?? given([]))).toEqual([]);
    expect(retentionGrid(whole, by.on).rulesOf('E-002')).toEqual([]);
  });

  test('is left alone when it would cover everything in the end', () => {
    const all = gridOffice({ retentionRule: [{ name: 'All charts', elements: ['E-001'] }] });
    expect(answer(all, false, [['E-001'], ['R-001']])).toBe(all);
    const everything = gridOffice({ retentionRule: [{ name: 'Every record' }] });
    const but = answer(everything, false, [['E-003'], ['R-001']]);
    expect(itemsOf(but.retentionRule[0]?.elements ?? given([]))).toEqual(['E-001', 'E-002']);
  });
});

test('a suggestion is confirmed for the data asked about alone, or as a whole', () => {
  const office = gridOffice({
    retentionRule: [{ name: 'Mail', elements: { state: 'suggested', value: ['E-001', 'E-002'] }, period: 'P1Y' }],
  });
  const only = answer(office, true, [['E-001'], ['R-001']]);
  expect(only.retentionRule.map((one) => one.elements)).toEqual([
    { state: 'suggested', value: ['E-002'] },
    given(['E-001'], by),
  ]);
  expect(only.retentionRule[1]?.period).toEqual(given('P1Y'));
  const whole = answer(office, true, [['E-003'], ['R-001']], 'whole');
  expect(whole.retentionRule[0]?.elements).toEqual(
    given(elements, by).state === 'given' ? given(elements, by) : undefined,
  );
});

test('a rule says how long by a period or in words', () => {
  const [period, words, silent] = gridOffice({
    retentionRule: [{ period: 'P1Y' }, { criteria: 'until you ask' }, { name: 'Mail' }],
  }).retentionRule.map(saysHowLong);
  expect([period, words, silent]).toEqual([true, true, false]);
});
