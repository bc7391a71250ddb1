/** Own words that are checked against the records: what a check sees, and how it reports. */
import type { Finding, FindingWeight } from '../../../findings/finding.ts';
import { mayBeTrueOn, twelveMonthsBefore } from '../../../inventory/valid-time.ts';
import type { OfficeRecords } from '../../../inventory/office-records.ts';
import { recordsDuring } from '../../policy/records-during.ts';
import type { RecordPath } from '../../block.ts';

export interface CheckedWords {
  /** The own wording, e.g. `W-001`. */
  wordingId: string;
  /** The policy whose words they are. */
  policyId: string;
  /** Its words as printed on the day of the check, facts included. */
  text: string;
  /** The heading of the section they stand in. */
  section: string;
  /** Whether they stand in place of that part; otherwise they follow it. */
  isReplacement: boolean;
  /** The words and records of the part that they replace or follow. */
  generated: { text: string; records: RecordPath[] };
  /** All records, those that are over included. */
  office: OfficeRecords;
  /** Only the records that may be true on the day. */
  current: OfficeRecords;
  /** Only the records that may have been true in the twelve months before it. */
  lastYear: OfficeRecords;
  /** The day of the check (ISO date). */
  asOf: string;
}

export type WordCheck = (words: CheckedWords) => Finding[];

/** The records of the day and of the twelve months before it, for all checks of that day. */
export function recordsForChecks(office: OfficeRecords, asOf: string): Pick<CheckedWords, 'current' | 'lastYear'> {
  return {
    current: recordsDuring(office, { from: asOf, until: asOf }),
    lastYear: recordsDuring(office, twelveMonthsBefore(asOf)),
  };
}

/** The sentences of a text; a line of a table is one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence !== '');
}

/** Whether a record is known to be over, or not to have begun, on the day. */
export function isOver(record: Parameters<typeof mayBeTrueOn>[0], asOf: string): boolean {
  return !mayBeTrueOn(record, asOf);
}

/** A finding about own words. `about` keeps it apart from others of the same kind: usually the record that denies them. */
export function wordFinding(
  words: CheckedWords,
  found: { kind: string; about?: string; weight: FindingWeight; title: string; fix: string; records: RecordPath[] },
): Finding {
  const id = ['wording', found.kind, words.wordingId, ...(found.about ? [found.about] : [])].join('.');
  return {
    id,
    rule: 'wording',
    weight: found.weight,
    title: found.title,
    why: 'Your own words are printed as they are; nothing corrects them when the records say something else.',
    fix: found.fix,
    records: [`${words.wordingId}.text`, ...found.records],
    citations: [],
  };
}
