import type { Certainty } from '../inventory/record-definition.ts';

/** How a workbook writes how sure the office is of a record. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  stated: 'stated',
  implied: 'implied',
  assumed: 'assumed',
  silent: 'nobody has stated it',
};
