/** How often the office looks through its records. */
import { choice } from './field.ts';

const section = 'Looking through your records';

/** What an office may choose; nobody may wait longer than the twelve months of Civ. Code 1798.130(a)(5). */
const intervals = [
  { value: 'months3', label: 'Every 3 months' },
  { value: 'months6', label: 'Every 6 months' },
  { value: 'months12', label: 'Once a year' },
] as const;

export const reviewFields = {
  reviewEvery: choice('Look at every record', 'How often do you look at every record again?', intervals, {
    section,
    why: 'Until you answer, it is once a year, as the policy itself has to be looked at.',
    citation: 'civ-1798.130-a-5',
    internal: true,
  }),
};
