import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, none, unknown } from '../../../src/inventory/answer.ts';
import { calendarYear, during, mayBeTrueOn, twelveMonthsBefore } from '../../../src/inventory/valid-time.ts';

const year = calendarYear(2025);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whether a record was true in a span', () => {
  it.each([
    ['over before', given('2020-01-01'), given('2024-12-31'), 'no'],
    ['begun after', given('2026-01-01'), none, 'no'],
    ['over on the first day', given('2020-01-01'), given('2025-01-01'), 'yes'],
    ['begun on the last day', given('2025-12-31'), none, 'yes'],
    ['around the span', given('2020-01-01'), none, 'yes'],
    ['within, end not known', given('2025-03-01'), unknown, 'yes'],
    ['since long, end not known', given('2020-01-01'), unknown, 'perhaps'],
    ['start not known, still going on', unknown, none, 'perhaps'],
    ['start not known, over before', unknown, given('2024-06-30'), 'no'],
    ['nothing known', unknown, unknown, 'perhaps'],
  ] as const)('%s: %s to %s', (_what, from, until, expected) => expect(during({ from, until }, year)).toBe(expected));

  it('never says no when the dates leave it open, and never yes when they exclude it', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, on) => {
        const [from = a, until = b] = [a, b].toSorted();
        const inside = from <= on && on <= until;
        expect(mayBeTrueOn({ from: given(from), until: given(until) }, on)).toBe(inside);
        expect(mayBeTrueOn({ from: unknown, until: unknown }, on)).toBe(true);
      }),
    );
  });
});

describe('the twelve months before a day', () => {
  it.each([
    ['2026-11-22', '2025-11-23'],
    ['2026-01-01', '2025-01-02'],
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-02-29'],
    ['2026-12-31', '2026-01-01'],
  ])('that end on %s begin on %s', (until, from) => expect(twelveMonthsBefore(until)).toEqual({ from, until }));

  it('are 365 or 366 days', () => {
    fc.assert(
      fc.property(day, (until) => {
        const span = twelveMonthsBefore(until);
        const days = (Date.parse(span.until) - Date.parse(span.from)) / 86_400_000 + 1;
        expect([365, 366]).toContain(days);
      }),
    );
  });
});
