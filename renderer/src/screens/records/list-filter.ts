/** Which records of a type a list shows. */
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answersOf, recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { hasEnded } from '../../../../src/inventory/valid-time.ts';
import { freshnessOf, type ReviewInterval } from '../../../../src/review/freshness.ts';
import { isReviewType } from '../../../../src/review/review-types.ts';
import { answerInWords } from './answer-text.ts';
import { recordState } from './record-state.ts';

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

/** All words of each record of a type, for searching: made once for an office, when somebody types. */
const wordsOfOffice = new WeakMap<OfficeRecords, Map<string, string>>();

/** Whether a record has all that was typed somewhere in its answers; capitals do not matter. */
export function hasWords(office: OfficeRecords, type: RecordType, record: AnyRecord, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const known = wordsOfOffice.get(office) ?? new Map<string, string>();
  wordsOfOffice.set(office, known);
  const words = known.get(record.id) ?? wordsOf(office, type, record);
  known.set(record.id, words);
  return words.includes(wanted);
}

function wordsOf(office: OfficeRecords, type: RecordType, record: AnyRecord): string {
  const answers = answersOf(type, record).map(({ field, answer }) => answerInWords(office, field, answer));
  return [recordTitle(type, record), record.id, record.note, ...answers].join(' ').toLowerCase();
}
