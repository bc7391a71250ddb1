import { describe, expect, test } from 'vitest';
import { dateInWords, joinWords, periodInWords, plural } from '../../../../src/documents/wording/periods-and-dates.ts';

describe('dates and periods in words', () => {
  test.each([
    ['2026-03-02', 'March 2, 2026'],
    ['2024-12-31', 'December 31, 2024'],
    ['soon', 'soon'],
  ])('%s reads %s', (date, inWords) => {
    expect(dateInWords(date)).toBe(inWords);
  });

  test.each([
    ['P7Y', '7 years'],
    ['P1Y', '1 year'],
    ['P18M', '18 months'],
    ['P1Y6M', '1 year and 6 months'],
    ['P2W', '2 weeks'],
    ['P1Y2M3D', '1 year, 2 months and 3 days'],
    ['P0D', 'no time'],
  ])('%s reads %s', (period, inWords) => {
    expect(periodInWords(period)).toBe(inWords);
  });

  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [45, '45 days'],
    [1200, '1,200 days'],
  ])('%i has its noun in the right number', (amount, inWords) => {
    expect(plural(amount, 'day', 'days')).toBe(inWords);
  });
});

describe('lists in words', () => {
  test('none, one, two and many', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['name'])).toBe('name');
    expect(joinWords(['name', 'email'])).toBe('name and email');
    expect(joinWords(['name', 'email', 'phone'])).toBe('name, email and phone');
    expect(joinWords(['name', 'email'], 'or')).toBe('name or email');
  });

  test('items with commas or joining words of their own are kept apart by semicolons', () => {
    expect(joinWords(['name, alias', 'email'])).toBe('name, alias; and email');
    expect(joinWords(['terms and notices', 'email', 'phone'])).toBe('terms and notices; email; and phone');
  });

  test('an abbreviation is no reason for semicolons', () => {
    expect(joinWords(['California', 'other U.S. states'])).toBe('California and other U.S. states');
  });

  test('an item that brings its own "or" is not joined twice', () => {
    expect(joinWords(['your signed permission', 'or a power of attorney'])).not.toContain('and or');
  });
});
