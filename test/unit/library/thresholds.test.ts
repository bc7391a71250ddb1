import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, factsOf } from '../../../src/library/condition.ts';
import {
  ccpaBusinessRule,
  figureOn,
  revenueTestOn,
  threshold,
  thresholdIds,
  thresholdQuestions,
  thresholds,
} from '../../../src/library/thresholds.ts';

const dated = thresholds.filter((entry) => entry.figures !== undefined);
const isoDate = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('a figure that changes with the years', () => {
  it('is the last one whose first day has come', () => {
    const revenue = threshold('thr-revenue');
    expect(figureOn(revenue, '2019-12-31')).toBeUndefined();
    expect(figureOn(revenue, '2020-01-01')?.dollars).toBe(25_000_000);
    expect(figureOn(revenue, '2024-12-31')?.dollars).toBe(25_000_000);
    expect(figureOn(revenue, '2025-01-01')?.dollars).toBe(26_625_000);
    expect(figureOn(revenue, '2026-11-21')?.dollars).toBe(26_625_000);
  });

  it('never comes from the future and is never overtaken, on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), isoDate, (entry, day) => {
        const figure = figureOn(entry, day);
        const begun = (entry.figures ?? []).filter((one) => one.from <= day);
        expect(figure).toBe(begun.at(-1));
        for (const one of begun) expect(one.from <= (figure?.from ?? '')).toBe(true);
      }),
    );
  });

  it('never sinks from one day to a later one, as the price index has only risen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), isoDate, isoDate, (entry, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(figureOn(entry, late)?.dollars ?? 0).toBeGreaterThanOrEqual(figureOn(entry, early)?.dollars ?? 0);
      }),
    );
  });

  it('stands in the order of the dates, in whole dollars, the higher figure above', () => {
    expect(dated.length).toBe(4);
    for (const entry of dated) {
      const from = (entry.figures ?? []).map((figure) => figure.from);
      expect(from, entry.id).toEqual([...from].toSorted());
      for (const figure of entry.figures ?? []) {
        expect(figure.from).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(Number.isInteger(figure.dollars)).toBe(true);
        if (figure.dollarsHigh !== undefined) expect(figure.dollarsHigh).toBeGreaterThan(figure.dollars);
      }
    }
  });

  it('tells when the next one takes effect and by when it is published', () => {
    expect(threshold('thr-revenue').nextFigure).toEqual({ from: '2027-01-01', publishedBy: '2027-01-15' });
  });
});

describe('who is a CCPA business', () => {
  it('is tested on January 1, with revenue strictly above the figure then in force', () => {
    const test = revenueTestOn('2026-07-04');
    expect(test).toEqual({ fact: 'grossRevenue', above: 26_625_000 });
    expect(test && evaluate(test, { grossRevenue: 26_625_000 })).toBe('no');
    expect(test && evaluate(test, { grossRevenue: 26_625_001 })).toBe('yes');
    expect(revenueTestOn('2024-12-31')).toEqual({ fact: 'grossRevenue', above: 25_000_000 });
    expect(revenueTestOn('2019-06-01')).toBeUndefined();
  });

  it('needs both the gain of owners and one of three sizes', () => {
    const none = { 'thr-affiliate': false, 'thr-joint-venture': false, 'thr-voluntary': false };
    const small = { 'thr-revenue': false, 'thr-volume': false, 'thr-revenue-share': false };
    expect(evaluate(ccpaBusinessRule, { ...none, ...small, 'thr-for-profit': true })).toBe('no');
    expect(evaluate(ccpaBusinessRule, { ...none, ...small, 'thr-for-profit': true, 'thr-volume': true })).toBe('yes');
    expect(evaluate(ccpaBusinessRule, { ...none, 'thr-for-profit': false, 'thr-revenue': true })).toBe('no');
  });

  it('may follow from the owners or from the office itself, whatever its size', () => {
    expect(evaluate(ccpaBusinessRule, { 'thr-for-profit': false, 'thr-voluntary': true })).toBe('yes');
    expect(evaluate(ccpaBusinessRule, { 'thr-affiliate': true })).toBe('yes');
  });

  it('stays open while revenue is not known', () => {
    const rest = {
      'thr-volume': false,
      'thr-revenue-share': false,
      'thr-affiliate': false,
      'thr-joint-venture': false,
      'thr-voluntary': false,
    };
    expect(evaluate(ccpaBusinessRule, { ...rest, 'thr-for-profit': true })).toBe('unknown');
  });

  it('speaks only of thresholds and questions that exist', () => {
    expect(thresholds.map((entry) => entry.id)).toEqual([...thresholdIds]);
    for (const id of factsOf(ccpaBusinessRule)) expect(thresholdIds).toContain(id);
    for (const entry of thresholds) {
      for (const fact of entry.test ? factsOf(entry.test) : []) expect(Object.keys(thresholdQuestions)).toContain(fact);
    }
  });

  it('asks no size of a website or of a nonprofit', () => {
    const website = threshold('thr-caloppa').test;
    expect(website && evaluate(website, { hasWebsite: true, collectsOnline: true, employeeCount: 1 })).toBe('yes');
    const light = threshold('thr-stl-employees').test;
    expect(light && evaluate(light, { employeeCount: 20, forProfit: false })).toBe('yes');
    expect(light && evaluate(light, { employeeCount: 19 })).toBe('no');
  });
});
