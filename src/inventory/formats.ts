/** Formats of the values that records hold. */
import { z } from 'zod';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** An ISO 8601 calendar date that exists, such as `2026-02-28`. */
export const isoDate = z
  .string()
  .regex(calendarDate, 'a date like 2026-03-31')
  .refine((text) => {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }, 'a date that exists');

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
