import { isoDate } from '../../../../src/inventory/formats.ts';

/** Whether a date field holds a date that exists, and not half of one. */
export function isDate(text: string): boolean {
  return isoDate.safeParse(text).success;
}
