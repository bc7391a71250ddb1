/** Valid time: which records were true on a day, in a year, in the last twelve months. */
import type { Answer } from './answer.ts';
import { valueOf } from './answer.ts';

/** A span of days, both ends included (ISO dates). */
export interface Span {
  from: string;
  until: string;
}

interface Timed {
  from: Answer<string>;
  until: Answer<string>;
}

/**
 * Whether a record was true on at least one day of the span: `yes`, `no`, or `perhaps` when a date that would decide it is
 * not known. ISO dates compare as text.
 */
export function during(record: Timed, span: Span): 'yes' | 'no' | 'perhaps' {
  const from = valueOf(record.from);
  const until = valueOf(record.until);
  if (from !== undefined && from > span.until) return 'no';
  if (until !== undefined && until < span.from) return 'no';
  const startUnsure = record.from.state === 'unknown';
  const endUnsure = record.until.state === 'unknown';
  if (from !== undefined && from >= span.from) return 'yes';
  if (until !== undefined && until <= span.until && !startUnsure) return 'yes';
  return startUnsure || endUnsure ? 'perhaps' : 'yes';
}

/** False only when the record is known to have been over, or not to have begun, on that day. */
export function mayBeTrueOn(record: Timed, day: string): boolean {
  return during(record, { from: day, until: day }) !== 'no';
}

/** Whether a record is known to be over on a day (ISO date); what ends on that day still goes on. */
export function hasEnded({ until }: Pick<Timed, 'until'>, day: string): boolean {
  const last = valueOf(until);
  return last !== undefined && last < day;
}

/** The calendar year as a span. */
export function calendarYear(year: number): Span {
  const text = String(year).padStart(4, '0');
  return { from: `${text}-01-01`, until: `${text}-12-31` };
}

/** The twelve months that end with the given day (ISO date), counted as the policy table of Civ. Code 1798.130(a)(5) needs. */
export function twelveMonthsBefore(day: string): Span {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The day after the same day of the year before; a leap day has none, so February 28 stands for it.
  const sameDay = month === 2 && date === 29 ? 28 : date;
  const start = new Date(Date.UTC(year - 1, month - 1, sameDay + 1));
  return { from: start.toISOString().slice(0, 10), until: day };
}
