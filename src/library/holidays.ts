import type { CatalogueEntry } from './catalogue.ts';

/** The day of the week, from 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When a holiday falls: on a fixed day, on the nth weekday of a month (-1: the last), or on days listed by year. */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | -1 }
  | { readonly listed: Readonly<Record<number, string>> };

/** A holiday of Gov. Code 6700. */
export interface Holiday extends CatalogueEntry {
  readonly name: string;
  readonly falls: HolidayDay;
  /** Which weekend day moves it, and to which side: Gov. Code 6701. */
  readonly moves?: 'sundayToMonday' | 'toTheNearestWeekday';
}

const entry = {
  cite: 'Cal. Gov. Code 6700, 6701',
  checkedOn: '2026-11-21',
  verified: true,
} as const;

const moonNote =
  'The days of the moon calendar are listed from knowledge up to 2036 and should be compared with an official list.';

/**
 * The holidays of California, as data that a law may change. Which of them move from a weekend is from knowledge; a doubtful
 * one stays where it is, because a holiday less can only make the last day earlier. They only ever make the last possible day later; the day to
 * aim for never counts on them.
 */
export const holidays: readonly Holiday[] = [
  { ...entry, id: 'hol-new-year', name: 'New Year’s Day', falls: { month: 1, day: 1 }, moves: 'sundayToMonday' },
  { ...entry, id: 'hol-king', name: 'Martin Luther King Jr. Day', falls: { month: 1, weekday: 1, nth: 3 } },
  {
    ...entry,
    id: 'hol-lunar-new-year',
    name: 'Lunar New Year',
    falls: {
      listed: {
        2024: '2024-02-10',
        2025: '2025-01-29',
        2026: '2026-02-17',
        2027: '2027-02-06',
        2028: '2028-01-26',
        2029: '2029-02-13',
        2030: '2030-02-03',
        2031: '2031-01-23',
        2032: '2032-02-11',
        2033: '2033-01-31',
        2034: '2034-02-19',
        2035: '2035-02-08',
        2036: '2036-01-28',
      },
    },
    verified: false,
    note: moonNote,
  },
  { ...entry, id: 'hol-lincoln', name: 'Lincoln Day', falls: { month: 2, day: 12 }, moves: 'sundayToMonday' },
  { ...entry, id: 'hol-presidents', name: 'Presidents’ Day', falls: { month: 2, weekday: 1, nth: 3 } },
  { ...entry, id: 'hol-chavez', name: 'Cesar Chavez Day', falls: { month: 3, day: 31 }, moves: 'sundayToMonday' },
  {
    ...entry,
    id: 'hol-genocide-remembrance',
    name: 'Genocide Remembrance Day',
    falls: { month: 4, day: 24 },
  },
  { ...entry, id: 'hol-memorial', name: 'Memorial Day', falls: { month: 5, weekday: 1, nth: -1 } },
  { ...entry, id: 'hol-juneteenth', name: 'Juneteenth', falls: { month: 6, day: 19 } },
  { ...entry, id: 'hol-independence', name: 'Independence Day', falls: { month: 7, day: 4 }, moves: 'sundayToMonday' },
  { ...entry, id: 'hol-labor', name: 'Labor Day', falls: { month: 9, weekday: 1, nth: 1 } },
  { ...entry, id: 'hol-admission', name: 'Admission Day', falls: { month: 9, day: 9 }, moves: 'sundayToMonday' },
  { ...entry, id: 'hol-native-american', name: 'Native American Day', falls: { month: 9, weekday: 5, nth: 4 } },
  { ...entry, id: 'hol-columbus', name: 'Columbus Day', falls: { month: 10, weekday: 1, nth: 2 } },
  {
    ...entry,
    id: 'hol-diwali',
    name: 'Diwali',
    falls: {
      listed: {
        2026: '2026-11-08',
        2027: '2027-10-29',
        2028: '2028-10-17',
        2029: '2029-11-05',
        2030: '2030-10-26',
        2031: '2031-11-14',
        2032: '2032-11-02',
        2033: '2033-10-22',
        2034: '2034-11-10',
        2035: '2035-10-30',
        2036: '2036-10-18',
      },
    },
    verified: false,
    note: moonNote,
  },
  {
    ...entry,
    id: 'hol-veterans',
    name: 'Veterans Day',
    falls: { month: 11, day: 11 },
    moves: 'toTheNearestWeekday',
  },
  { ...entry, id: 'hol-thanksgiving', name: 'Thanksgiving', falls: { month: 11, weekday: 4, nth: 4 } },
  { ...entry, id: 'hol-christmas', name: 'Christmas Day', falls: { month: 12, day: 25 }, moves: 'sundayToMonday' },
];
