/** Formats of the values that records hold. */
import { z } from 'zod';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a date has a day that its month has. Every answer holds a date or two, so no date is made of it. */
function isInCalendar(date: string): boolean {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return day <= (isLeapYear ? 29 : 28);
  return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** An ISO 8601 calendar date that exists, such as `2026-02-28`. */
export const isoDate = z
  .string()
  .regex(calendarDate, 'a date like 2026-03-31')
  .refine(isInCalendar, 'a date that exists');

/** An ISO 8601 period of whole years, months, weeks or days, such as `P7Y`, `P18M` or `P30D`. */
export const isoPeriod = z.string().regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/, 'a period like P7Y');

/** A UTC time, ISO 8601 with milliseconds: `2026-11-22T10:20:30.000Z`. */
export const isoInstant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, 'a time like 2026-11-22T10:20:30.000Z');

/** One line of text. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .regex(/^[^\p{Cc}]*$/u, 'one line');

/** Text that may have several lines. */
export const longText = z
  .string()
  .trim()
  .min(1)
  .max(8000)
  // Tabs and line ends may stay; other control characters have no meaning in a document.
  .regex(/^[^\p{Cc}]*(?:[\t\n\r][^\p{Cc}]*)*$/u, 'plain text');

/** The words of a whole part of a document, as kept for comparing: several lines, much longer than an answer. */
export const textOfBlock = z
  .string()
  .min(1)
  .max(400_000)
  .regex(/^[^\p{Cc}]*(?:[\t\n\r][^\p{Cc}]*)*$/u, 'plain text');
