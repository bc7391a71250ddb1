/** The walk itself: laws, cards, grid, periods, and where to go on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given, itemsOf, none } from '../../../src/inventory/answer.ts';
import type { RecordByType } from '../../../src/inventory/definitions.ts';
import { blankOffice } from '../../../src/inventory/new-record.ts';
import { isoPeriod } from '../../../src/inventory/formats.ts';
import { organizationOf, type OfficeRecords, allRecords } from '../../../src/inventory/office-records.ts';
import { packOffice } from '../../../src/packs/packs.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { answersOnCard, cardsOf, countCards, questionsOnCard } from '../../../src/walk/cards.ts';
import { confirmSuggestions } from '../../../src/walk/confirm.ts';
import { periodRows, uncoveredData } from '../../../src/walk/how-long.ts';
import { lawHints, type WalkLaw } from '../../../src/walk/laws.ts';
import { periodOfWords } from '../../../src/walk/period-words.ts';
import { finishedSteps, nextStep } from '../../../src/walk/steps.ts';
import { answerDisclosures } from '../../../src/grids/disclosure-plan.ts';
import { whoGetsIt } from '../../../src/walk/who-gets-it.ts';

const today = '2026-11-22';
const by = { by: 'R. Ortiz', on: today };
const fresh = packOffice('imaging-center', 'Bay Imaging');

/** What must be there for the test to mean anything. */
function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there.');
  return thing;
}

function answering(answers: Partial<RecordByType['organization']>, office = blankOffice('A')): OfficeRecords {
  return { ...office, organization: [{ ...organizationOf(office), ...answers }] };
}

function confirmAll(office: OfficeRecords, types: readonly string[]): OfficeRecords {
  const lists = Object.entries(office).map(([type, list]) => [
    type,
    !types.includes(type)
      ? list
      : allRecords(office)
          .filter((one) => one.type === type)
          .map((one) => confirmSuggestions(one.type, one.record, by)),
  ]);
  return Object.fromEntries(lists) as OfficeRecords;
}

describe('which laws seem to apply', () => {
  const hint = (law: WalkLaw, answers: Partial<RecordByType['organization']>): [string, ...string[]] => {
    const found = present(lawHints(answering(answers), today).find((one) => one.law === law));
    return [found.applies, ...found.because];
  };

  test('nothing is claimed while nobody has answered, and a suggestion is no answer', () => {
    expect(lawHints(blankOffice('A'), today).map(({ applies }) => applies)).toEqual(Array(4).fill('unknown'));
    expect(lawHints(fresh, today).map(({ applies }) => applies)).toEqual(Array(4).fill('unknown'));
  });

  test('the CCPA asks for profit and one of three sizes', () => {
    expect(hint('ccpa', { forProfit: given(false), ccpaThresholdsMet: given(true) })).toEqual(['no', 'notForProfit']);
    expect(hint('ccpa', { forProfit: given(true), ccpaThresholdsMet: given(true) })).toEqual(['yes', 'sizeMet']);
    expect(hint('ccpa', { forProfit: given(true), ccpaThresholdsMet: given(false) })).toEqual(['no', 'sizeNotMet']);
    expect(hint('ccpa', { forProfit: given(true) })).toEqual(['unknown', 'sizeUnknown']);
    expect(hint('ccpa', { ccpaThresholdsMet: given(true) })).toEqual(['unknown', 'profitUnknown']);
  });

  test('a revenue above the figure of the year outweighs a no', () => {
    const answers = { forProfit: given(true), ccpaThresholdsMet: given(false) };
    expect(hint('ccpa', { ...answers, annualRevenueUsd: given(26_625_001) })).toEqual(['yes', 'revenueMet']);
    expect(hint('ccpa', { ...answers, annualRevenueUsd: given(26_625_000) })).toEqual(['no', 'sizeNotMet']);
    expect(hint('ccpa', { ...answers, revenueShareFromSelling: given(50) })).toEqual(['yes', 'sellingMet']);
  });

  test('Shine the Light begins at 20 people', () => {
    expect(hint('shineTheLight', { employeeCount: given(20) })).toEqual(['yes', 'manyEmployees']);
    expect(hint('shineTheLight', { employeeCount: given(19) })).toEqual(['no', 'fewEmployees']);
  });

  test('CalOPPA follows the website, health privacy law the role', () => {
    expect(hint('caloppa', { websites: given(['bay.example']) })).toEqual(['yes', 'website']);
    expect(hint('caloppa', { websites: none })).toEqual(['no', 'noWebsite']);
    expect(hint('health', { hipaaRole: given('cmiaProvider') })).toEqual(['yes', 'cmiaProvider']);
    expect(hint('health', { hipaaRole: none })).toEqual(['no', 'noHealthRole']);
  });
});

describe('confirm cards', () => {
  test('stand in groups, things before what is done with them, and each shows something', () => {
    const groups = cardsOf(fresh);
    expect(groups.map(({ id }) => id)).toEqual([
      'people',
      'data',
      'uses',
      'sources',
      'places',
      'outside',
      'work',
      'requests',
      'office',
    ]);
    for (const { id, type } of groups.flatMap(({ cards }) => cards)) {
      const { record } = present(allRecords(fresh).find((one) => one.record.id === id));
      expect(questionsOnCard(type, record), id).not.toEqual([]);
      expect(answersOnCard(type, record).length, id).toBeLessThan(20);
    }
  });

  test('are counted, and stay as confirmed', () => {
    const { all } = countCards(cardsOf(fresh));
    const after = confirmAll(fresh, ['dataElement']);
    expect(countCards(cardsOf(after))).toEqual({ confirmed: fresh.dataElement.length, all });
    expect(cardsOf(blankOffice('A'))).toEqual([]);
  });
});

describe('who gets it', () => {
  const [element = ''] = fresh.dataElement.map(({ id }) => id);
  const [recipient = ''] = fresh.recipient.map(({ id }) => id);

  /** The office after a tick, or without one, as the table writes it. */
  const tick = (office: OfficeRecords, to: string, data: string, goes: boolean): OfficeRecords =>
    answerDisclosures(
      office,
      { elements: [data], recipients: [to], answer: goes ? 'yes' : 'unknown', reach: 'beside' },
      by,
    );

  test('a tick of a new pair is noted as a disclosure that a person has stated', () => {
    const office = { ...fresh, disclosure: [] };
    const after = tick(office, recipient, element, true);
    expect(whoGetsIt(after, today).cell(element, recipient)).toBe('confirmed');
    expect(after.disclosure).toHaveLength(1);
    expect(tick(after, recipient, element, true)).toBe(after);
    expect(tick(after, recipient, element, false).disclosure).toEqual([]);
  });

  test('a tick beside suggestions does not confirm them', () => {
    const one = present(fresh.disclosure.find(({ elements }) => !itemsOf(elements).includes(element)));
    const [to = ''] = itemsOf(one.recipients);
    const after = tick(fresh, to, element, true);
    const changed = present(after.disclosure.find(({ id }) => id === one.id));
    expect(changed.elements).toEqual({ state: 'suggested', value: [...itemsOf(one.elements), element] });
    expect(changed.recipients).toMatchObject({ state: 'given', confirmed: by });
    expect(whoGetsIt(after, today).cell(element, to)).toBe('suggested');
    expect(whoGetsIt(after, today).columns.find(({ id }) => id === to)?.open).toContain(one.id);
  });

  test('shows no tick for what has ended, and for what could happen and has not', () => {
    const covering = {
      ...present(fresh.disclosure[0]),
      recipients: given([recipient]),
      elements: given([element]),
      happens: given(true),
    };
    const cell = (more: Partial<typeof covering>): string =>
      whoGetsIt({ ...fresh, disclosure: [{ ...covering, ...more }] }, today).cell(element, recipient);
    expect(cell({})).toBe('confirmed');
    expect(cell({ until: given('2025-12-31') })).toBe('empty');
    expect(cell({ happens: given(false) })).toBe('empty');
  });
});

describe('how long', () => {
  test('each row says whether a law or custom stands behind its period', () => {
    const rows = periodRows(fresh);
    expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(['law', 'custom']));
    for (const row of rows) expect(row.basis === 'law', row.id).toBe(row.citation !== undefined);
    expect(rows.every(({ state }) => state === 'suggested')).toBe(true);
    expect(uncoveredData(fresh)).toEqual([]);
  });

  test('data without a rule is named', () => {
    const first = present(fresh.dataElement[0]);
    const rules = fresh.retentionRule.filter(({ elements }) => !itemsOf(elements).includes(first.id));
    expect(uncoveredData({ ...fresh, retentionRule: rules }).map(({ id }) => id)).toContain(first.id);
  });

  test.each([
    ['7 years', 'P7Y'],
    ['seven years', 'P7Y'],
    ['a year', 'P1Y'],
    ['18 months', 'P18M'],
    ['30 days', 'P30D'],
    ['2 wks', 'P2W'],
    ['10y', 'P10Y'],
    ['1 year and 6 months', 'P1Y6M'],
    ['1 year, 10 days', 'P1Y10D'],
    ['', undefined],
    ['years', undefined],
    ['7', undefined],
    ['0 days', undefined],
    ['7 years 2 years', undefined],
    ['until they ask', undefined],
    ['-3 years', undefined],
  ])('“%s” is read as %s', (words, period) => {
    expect(periodOfWords(words)).toBe(period);
  });

  test('whatever is typed, what is understood is a period', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('years', 'days', 'a', 'and', '12', 'two', '6m'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const period = periodOfWords(words.join(' '));
        if (period !== undefined) expect(isoPeriod.safeParse(period).success).toBe(true);
      }),
    );
  });
});

describe('where to go on', () => {
  test('from a new office to the end, step by step', () => {
    const at = (office: OfficeRecords, fromPack = true): string => nextStep(finishedSteps(office, fromPack));
    const blank = blankOffice('A');
    expect(at(blank, false)).toBe('laws');
    const answered = answering({
      forProfit: given(true),
      ccpaThresholdsMet: given(false),
      employeeCount: given(8),
      websites: none,
      hipaaRole: none,
    });
    expect(at(answered, false)).toBe('kind');
    expect(at(fresh)).toBe('rooms');
    const some = confirmAll(fresh, ['personGroup']);
    expect(at(some)).toBe('confirm');
    const ownTables = ['disclosure', 'retentionRule', 'sample'];
    const cards = confirmAll(
      fresh,
      Object.keys(fresh).filter((type) => !ownTables.includes(type)),
    );
    expect(at(cards)).toBe('who-gets-it');
    const grid = confirmAll(cards, ['disclosure']);
    expect(at(grid)).toBe('how-long');
    const periods = confirmAll(grid, ['retentionRule']);
    expect(at(periods)).toBe('questions');
    const plain = {
      sells: given(false, by),
      sharesForAds: given(false, by),
      marketingByOthers: given('no' as const, by),
    };
    const walked = answering(plain, periods);
    expect(at(walked)).toBe('ready');
    // Nothing says “finished” while the draft is known to wait for answers.
    expect(nextStep(finishedSteps(walked, true, 4))).toBe('questions');
    expect(nextStep(finishedSteps(walked, true, 0))).toBe('ready');
  });

  test('an office full of answers that no pack made is not held up by suggestions', () => {
    const finished = finishedSteps(imagingStudio, false);
    expect(finished.has('who-gets-it')).toBe(true);
    expect(finished.has('kind')).toBe(false);
  });
});
