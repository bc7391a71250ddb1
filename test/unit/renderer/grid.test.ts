/** The parts of a grid that need no browser: what is in sight, what is chosen, what is copied, in which order rows stand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoriesOf, isFound, orderedRows, type ElementRow } from '../../../renderer/src/screens/grids/grid-rows.ts';
import { stepInWords } from '../../../renderer/src/screens/grids/steps-in-words.ts';
import { between, tableText, within } from '../../../renderer/src/ui/grid-selection.ts';
import { revealed, seenRange } from '../../../renderer/src/ui/seen-range.ts';
import { answerDisclosures, type DisclosureAnswer } from '../../../src/grids/disclosure-plan.ts';
import { otherDisclosurePairs, otherRetentionPairs } from '../../../src/grids/other-pairs.ts';
import { answerRetention } from '../../../src/grids/retention-plan.ts';
import { stepsBetween } from '../../../src/grids/steps.ts';
import { by, elements, gridOffice, recipients } from '../grids/small-grid.ts';

describe('what is in sight', () => {
  test('is drawn whole, with a little more, and never beyond the lines there are', () => {
    expect(seenRange({ offset: 0, length: 400 }, { size: 40, count: 2000 })).toEqual({ first: 0, last: 12 });
    expect(seenRange({ offset: 4000, length: 400 }, { size: 40, count: 2000, more: 0 })).toEqual({
      first: 100,
      last: 109,
    });
    expect(seenRange({ offset: 0, length: 400 }, { size: 40, count: 0 })).toEqual({ first: 0, last: -1 });
    fc.assert(
      fc.property(
        fc.nat(80_000),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 2000 }),
        (offset, length, count) => {
          const { first, last } = seenRange({ offset, length }, { size: 36, count });
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(count);
          expect(last - first).toBeLessThan(length / 36 + 8);
        },
      ),
    );
  });

  test('takes in a line that is gone to, with the least scrolling', () => {
    expect(revealed(400, 400, 12, 40)).toBe(400);
    expect(revealed(400, 400, 9, 40)).toBe(360);
    expect(revealed(400, 400, 30, 40)).toBe(840);
  });
});

describe('what is chosen and copied', () => {
  test('stays inside a grid that has become smaller, and runs from corner to corner', () => {
    const selection = { active: { row: 9, column: 1 }, anchor: { row: 2, column: 7 } };
    expect(within(selection, 5, 3)).toEqual({ active: { row: 4, column: 1 }, anchor: { row: 2, column: 2 } });
    expect(within(selection, 0, 0).active).toEqual({ row: 0, column: 0 });
    expect(between(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
  });

  test('is a table of text in which nothing is a formula', () => {
    expect(
      tableText([
        ['Data', 'Lab'],
        ['=1+1', 'two\nlines\there'],
        ['a=b', '-'],
      ]),
    ).toBe("Data\tLab\n'=1+1\ttwo lines here\na=b\t'-");
  });
});

test('rows stand by category, by name or as in the list, and are found by name and id', () => {
  const rows: ElementRow[] = [
    { key: 'E-001', title: 'Phone', letters: ['B'] },
    { key: 'E-002', title: 'Email', letters: ['A', 'B'] },
    { key: 'E-003', title: 'Note', letters: [] },
  ];
  expect(orderedRows(rows, 'category').map(({ key, group }) => [key, group])).toEqual([
    ['E-002', 'A Identifiers'],
    ['E-001', 'B Customer records'],
    ['E-003', 'No category yet'],
  ]);
  expect(orderedRows(rows, 'name').map(({ key }) => key)).toEqual(['E-002', 'E-003', 'E-001']);
  expect(orderedRows(rows, 'list')).toEqual(rows);
  expect(categoriesOf(rows).map(({ value }) => value)).toEqual(['A', 'B']);
  expect(rows.filter((row) => isFound(row, ' MAIL ')).map(({ key }) => key)).toEqual(['E-002']);
  expect(rows.filter((row) => isFound(row, 'e-003'))).toHaveLength(1);
});

describe('what an answer would write', () => {
  const wide = { name: 'Reminders', elements: elements.slice(0, 2), recipients: recipients.slice(0, 2) };
  const office = gridOffice({ disclosure: [wide], recipient: [{}, {}, { neverGets: ['E-001'] }] });
  const block = { elements: new Set(['E-001']), columns: new Set(['V-001']) };
  const after = (answer: DisclosureAnswer, recipient: string, reach: 'only' | 'whole' = 'only') =>
    answerDisclosures(office, { elements: ['E-001'], recipients: [recipient], answer, reach, until: '2026-10-31' }, by);
  const told = (answer: DisclosureAnswer, recipient = 'V-001', reach: 'only' | 'whole' = 'only') =>
    stepsBetween(office, after(answer, recipient, reach)).flatMap((step) => stepInWords(office, step));

  test('is told record by record', () => {
    expect(told('no')).toEqual([
      'D-001 “Reminders”: without Postwell',
      'a new disclosure: Phone to Postwell',
      'V-001 “Postwell”: noted that it does not get Email',
    ]);
    expect(told('unknown', 'V-001', 'whole')).toEqual(['D-001 “Reminders” goes to the trash: nothing is left in it']);
    expect(told('ended', 'V-001', 'whole')).toEqual(['D-001 “Reminders”: ends on Oct 31, 2026']);
    expect(told('yes', 'V-003')).toEqual([
      'a new disclosure: Email to Bank',
      'V-003 “Bank”: no longer noted that it does not get Email',
    ]);
    expect(told('yes')).toEqual([]);
  });

  test('changes other cells only when the whole is answered, and these are named', () => {
    const others = (reach: 'only' | 'whole') => otherDisclosurePairs(office, after('no', 'V-001', reach), block, by.on);
    expect(others('only')).toEqual([]);
    expect(others('whole')).toEqual([
      { element: 'E-002', column: 'V-001' },
      { element: 'E-001', column: 'V-002' },
      { element: 'E-002', column: 'V-002' },
    ]);
    const rules = gridOffice({ retentionRule: [{ name: 'Contacts', categories: ['B'] }] });
    const rule = { elements: new Set(['E-001']), columns: new Set(['R-001']) };
    const without = (reach: 'only' | 'whole') =>
      answerRetention(rules, { elements: ['E-001'], rules: ['R-001'], covers: false, reach }, by);
    expect(otherRetentionPairs(rules, without('only'), rule, by.on)).toEqual([]);
    expect(otherRetentionPairs(rules, without('whole'), rule, by.on)).toEqual([{ element: 'E-002', column: 'R-001' }]);
  });
});
