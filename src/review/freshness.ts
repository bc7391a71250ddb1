/** Freshness: whether somebody has looked at a record within the time that the office has set itself. */
import { once, onceADay } from '../documents/policy/once.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { organizationOf, recordsOf, type OfficeRecords } from '../inventory/office-records.ts';
import type { RecordType } from '../inventory/record-id.ts';
import { addDays, addMonths } from '../requests/calendar.ts';
import { isOnlyBegun, isOver, lookedAt, type LookedAt } from './looked-at.ts';
import { isReviewType, reviewTypes } from './review-types.ts';

/**
 * `fresh`, `due` (the time is nearly over), `outdated` (it is over), and `never`: something in it has no date of confirmation
 * at all, or nothing but one answer stands in it, such as its name.
 */
export const freshnessStates = ['fresh', 'due', 'outdated', 'never'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

export interface Freshness extends LookedAt {
  state: FreshnessState;
  /** The last day (ISO date) on which it is not outdated; undefined when it was never confirmed. */
  dueOn: string | undefined;
}

export interface ReviewInterval {
  months: number;
  /** So many days before the time is over, a record is due. */
  dueDays: number;
}

const intervals = {
  months3: { months: 3, dueDays: 15 },
  months6: { months: 6, dueDays: 30 },
  months12: { months: 12, dueDays: 60 },
} as const satisfies Record<string, ReviewInterval>;

/** How often the office looks at its records, by its own answer; once a year until it has given one. */
export function reviewInterval(office: OfficeRecords): ReviewInterval {
  const { reviewEvery } = organizationOf(office);
  return intervals[reviewEvery.state === 'given' ? reviewEvery.value : 'months12'];
}

/**
 * How fresh a record is on a day (ISO date). Undefined where nobody asks: for kinds of records that tell what happened, and
 * for what is over.
 */
export function freshnessOf(
  type: RecordType,
  record: AnyRecord,
  interval: ReviewInterval,
  today: string,
): Freshness | undefined {
  if (!isReviewType(type) || isOver(record, today)) return undefined;
  const looked = lookedAt(type, record);
  const { oldest, unconfirmed, suggested } = looked;
  const isLooked = unconfirmed === 0 && suggested === 0 && !isOnlyBegun(looked);
  if (oldest === undefined || !isLooked) return { ...looked, state: 'never', dueOn: undefined };
  const { dueOn, dueFrom } = dueAfter(interval, oldest);
  if (today > dueOn) return { ...looked, state: 'outdated', dueOn };
  return { ...looked, state: today >= dueFrom ? 'due' : 'fresh', dueOn };
}

/** The last day on which what was confirmed on a day is not outdated, and the day from which it is due (ISO dates). */
function dueAfter(interval: ReviewInterval, day: string): { dueOn: string; dueFrom: string } {
  const days = daysKnown(interval);
  const known = days.get(day);
  if (known) return known;
  const dueOn = addMonths(day, interval.months);
  const due = { dueOn, dueFrom: addDays(dueOn, -interval.dueDays) };
  days.set(day, due);
  return due;
}

/** Thousands of records were confirmed on a few hundred days. */
const daysKnown = once((_interval: ReviewInterval) => new Map<string, { dueOn: string; dueFrom: string }>());

/** How many records of an office are in each state on a day (ISO date). */
export const countFreshness = onceADay((office: OfficeRecords, today): Readonly<Record<FreshnessState, number>> => {
  const counts = { fresh: 0, due: 0, outdated: 0, never: 0 };
  const interval = reviewInterval(office);
  for (const type of reviewTypes) {
    for (const record of recordsOf(office, type)) {
      const found = freshnessOf(type, record, interval, today);
      if (found) counts[found.state] += 1;
    }
  }
  return counts;
});
