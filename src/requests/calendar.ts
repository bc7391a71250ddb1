/**
 * Days as the law counts them, on ISO dates alone: no clock, no time zone, no daylight saving.
 *
 * The CCPA does not say what a business day is, so each count has two answers. `aim` is the careful one: every day but
 * Sunday counts, holidays too. `latest` leaves out Saturdays, Sundays and the holidays of Gov. Code 6700.
 */
import { holidays, type Holiday, type HolidayDay, type Weekday } from '../library/holidays.ts';

/** How business days are counted. */
export type Reading = 'aim' | 'latest';

/** The day that lies so many calendar days later (or, below zero, earlier). */
export function addDays(day: string, count: number): string {
  return isoOf(timeOf(day) + count * dayLength);
}

/** The same day so many months later; where that month is too short, its last day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + count, Math.min(date, lastDay)));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): Weekday {
  return new Date(timeOf(day)).getUTCDay() as Weekday;
}

/** The day on which so many business days after `day` are over; `day` itself is day 0 and may be any day. */
export function addBusinessDays(day: string, count: number, reading: Reading, table = holidays): string {
  // Counted in whole days since 1970, because an inbox asks this for ten thousand requests at once.
  let current = timeOf(day) / dayLength;
  const kept = reading === 'aim' ? none : holidayDays(table, Number(day.slice(0, 4)), count);
  for (let left = count; left > 0;) {
    current += 1;
    const weekday = (((current + 4) % 7) + 7) % 7;
    const counts = weekday !== 0 && (reading === 'aim' || (weekday !== 6 && !kept.has(current)));
    if (counts) left -= 1;
  }
  return isoOf(current * dayLength);
}

const none: ReadonlySet<number> = new Set();

/** For each table of holidays, the days on which they are kept (days since 1970), year by year as they are asked for. */
const known = new WeakMap<readonly Holiday[], { years: Set<number>; days: Set<number> }>();

/** The days on which holidays are kept from a year on, for as long as counting so many business days can take. */
function holidayDays(table: readonly Holiday[], from: number, count: number): ReadonlySet<number> {
  const found = known.get(table) ?? { years: new Set(), days: new Set() };
  known.set(table, found);
  for (let year = from; year <= from + 1 + Math.ceil(count / 200); year += 1) {
    if (found.years.has(year)) continue;
    found.years.add(year);
    for (const holiday of table) {
      const day = keptOn(holiday, year);
      if (day !== undefined) found.days.add(timeOf(day) / dayLength);
    }
  }
  return found.days;
}

/** Whether a day counts as a business day in this reading. */
export function countsAsBusinessDay(day: string, reading: Reading, table = holidays): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0) return false;
  return reading === 'aim' || (weekday !== 6 && holidayOn(day, table) === undefined);
}

/** The holiday that is kept on this day, or undefined. */
export function holidayOn(day: string, table = holidays): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  return table.find((holiday) => keptOn(holiday, year) === day);
}

/** The day on which a holiday is kept in a year, moved where the law moves it; undefined for a year without it. */
export function keptOn(holiday: Holiday, year: number): string | undefined {
  const day = fallsOn(holiday.falls, year);
  if (day === undefined) return undefined;
  if (holiday.moves !== undefined && weekdayOf(day) === 0) return addDays(day, 1);
  return holiday.moves === 'toTheNearestWeekday' && weekdayOf(day) === 6 ? addDays(day, -1) : day;
}

function fallsOn(falls: HolidayDay, year: number): string | undefined {
  if ('listed' in falls) return falls.listed[year];
  const first = dateOf(year, falls.month, 'day' in falls ? falls.day : 1);
  if ('day' in falls) return first;
  if (falls.nth === -1) {
    const last = addDays(addMonths(first, 1), -1);
    return addDays(last, -((weekdayOf(last) - falls.weekday + 7) % 7));
  }
  return addDays(first, ((falls.weekday - weekdayOf(first) + 7) % 7) + (falls.nth - 1) * 7);
}

const dayLength = 86_400_000;

function timeOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

/** Days already written out, by their time: an inbox asks for the same few hundred over and over. */
const written = new Map<number, string>();

function isoOf(time: number): string {
  const found = written.get(time);
  if (found !== undefined) return found;
  const day = new Date(time).toISOString().slice(0, 10);
  if (written.size > 20_000) written.clear();
  written.set(time, day);
  return day;
}

function dateOf(year: number, month: number, day: number): string {
  return isoOf(Date.UTC(year, month - 1, day));
}
