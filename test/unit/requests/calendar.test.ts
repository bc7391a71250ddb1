import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays } from '../../../src/library/holidays.ts';
import {
  addBusinessDays,
  addDays,
  addMonths,
  countsAsBusinessDay,
  holidayOn,
  keptOn,
  weekdayOf,
} from '../../../src/requests/calendar.ts';

/** Every day of ten years, with three leap days in them. */
const tenYears = Array.from({ length: 3653 }, (_, index) => addDays('2026-01-01', index));
const anyDay = fc.constantFrom(...tenYears);

describe('calendar days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-01', 1, '2026-11-02'], // daylight saving ends
    ['2027-03-14', 1, '2027-03-15'], // daylight saving begins
    ['2026-11-22', 45, '2027-01-06'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));

  it('go on without a gap and without a repeat for ten years', () => {
    expect(new Set(tenYears).size).toBe(3653);
    expect(tenYears.at(-1)).toBe('2036-01-01');
    expect(tenYears.map(weekdayOf).every((weekday, index) => weekday === (index + 4) % 7)).toBe(true);
  });
});

describe('holidays', () => {
  it.each([
    ['2026-01-19', 'Martin Luther King Jr. Day'],
    ['2026-05-25', 'Memorial Day'],
    ['2027-05-31', 'Memorial Day'],
    ['2026-09-07', 'Labor Day'],
    ['2026-09-25', 'Native American Day'],
    ['2026-11-26', 'Thanksgiving'],
    ['2026-12-25', 'Christmas Day'],
    // On a Sunday: kept on Monday.
    ['2027-07-05', 'Independence Day'],
    ['2028-01-03', undefined],
    ['2033-01-03', undefined],
    ['2034-01-02', 'New Year’s Day'],
    // On a Saturday: November 11 moves to Friday, others stay.
    ['2028-11-10', 'Veterans Day'],
    ['2028-11-11', undefined],
    ['2029-11-12', 'Veterans Day'],
    // In doubt: stays where it is.
    ['2033-06-20', undefined],
    ['2026-07-04', 'Independence Day'],
  ])('%s is %s', (day, name) => expect(holidayOn(day)?.name).toBe(name));

  it.each(holidays.map((holiday) => [holiday.name, holiday] as const))(
    '%s falls once in each of ten years',
    (_, holiday) => {
      for (let year = 2026; year <= 2035; year += 1) expect(keptOn(holiday, year)?.slice(0, 4)).toBe(String(year));
    },
  );

  it('are data: a table without them counts the weekdays alone', () => {
    expect(addBusinessDays('2026-12-23', 2, 'latest')).toBe('2026-12-28');
    expect(addBusinessDays('2026-12-23', 2, 'latest', [])).toBe('2026-12-25');
  });
});

describe('business days', () => {
  it.each([
    ['2026-11-20', 10, '2026-12-02', '2026-12-07'],
    ['2026-12-24', 10, '2027-01-05', '2027-01-11'],
    ['2026-02-10', 15, '2026-02-27', '2026-03-06'],
  ])('%s and %i: aim for %s, at the latest %s', (from, count, aim, latest) => {
    expect(addBusinessDays(from, count, 'aim')).toBe(aim);
    expect(addBusinessDays(from, count, 'latest')).toBe(latest);
  });

  it('end on a business day, with exactly so many of them after the first day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.constantFrom('aim', 'latest'), (day, count, reading) => {
        const end = addBusinessDays(day, count, reading);
        expect(countsAsBusinessDay(end, reading)).toBe(true);
        let counted = 0;
        for (let at = addDays(day, 1); at <= end; at = addDays(at, 1)) {
          if (countsAsBusinessDay(at, reading)) counted += 1;
        }
        expect(counted).toBe(count);
      }),
    );
  });

  it('counted carefully are never later than counted generously', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (day, count) => {
        expect(addBusinessDays(day, count, 'aim') <= addBusinessDays(day, count, 'latest')).toBe(true);
      }),
    );
  });
});
