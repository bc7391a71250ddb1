/** Which records of a type a list shows. */
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { hasEnded } from '../../../../src/inventory/valid-time.ts';
import { freshnessOf, type ReviewInterval } from '../../../../src/review/freshness.ts';
import { isReviewType } from '../../../../src/review/review-types.ts';
import { recordState } from './record-state.ts';
import { searchedWords } from './searched-words.ts';

export const shows = ['all', 'open', 'suggested', 'due', 'outdated', 'never', 'going', 'ended'] as const;
export type Show = (typeof shows)[number];

/** What a list of a type can show: of records that tell what happened nobody asks how fresh they are. */
export function showsOf(type: RecordType): readonly Show[] {
  return isReviewType(type) ? shows : shows.filter((show) => !['due', 'outdated', 'never'].includes(show));
}

/**
 * Whether a record is one of those asked for. `today`: ISO date; what ends today still goes on. `interval`: how often the office
 * looks at its records.
 */
export function isShown(
  show: Show,
  type: RecordType,
  record: AnyRecord,
  today: string,
  interval: ReviewInterval,
): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return recordState(type, record).unknown > 0;
    case 'suggested':
      return recordState(type, record).suggested > 0;
    case 'due':
    case 'outdated':
    case 'never':
      return freshnessOf(type, record, interval, today)?.state === show;
    case 'going':
      return !hasEnded(record, today);
    case 'ended':
      return hasEnded(record, today);
  }
}

/** Whether a record has all that was typed somewhere in its answers; capitals do not matter. */
export function hasWords(office: OfficeRecords, type: RecordType, record: AnyRecord, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' || searchedWords(office, type, record).includes(wanted);
}
