/** An office in a few words and numbers, for the look at a file before anything is made of it. */
import type { Answer } from './answer.ts';
import {
  allRecords,
  answersOf,
  countAnswers,
  organizationOf,
  recordsOf,
  recordTitle,
  type OfficeRecords,
} from './office-records.ts';
import { recordTypes, type RecordType } from './record-id.ts';

export interface OfficeSummary {
  /** The office's name. */
  name: string;
  sample: boolean;
  /** The types of which there is any record, in their usual order. */
  records: { type: RecordType; count: number }[];
  /** How many answers are given, suggested by a pack, and not known yet. */
  answers: { answered: number; suggested: number; unknown: number };
  /** The newest day (ISO date) on which somebody confirmed an answer; null when nobody did. */
  lastConfirmed: string | null;
  /** Files that come with the records, such as issued versions and proof. */
  files: number;
}

/** The summary of an office that comes with this many files. */
export function officeSummary(office: OfficeRecords, files: number): OfficeSummary {
  const days = allRecords(office).flatMap(({ type, record }) =>
    answersOf(type, record).flatMap(({ answer }) => confirmedOn(answer)),
  );
  return {
    name: recordTitle('organization', organizationOf(office)),
    sample: office.sample,
    records: recordTypes
      .map((type) => ({ type, count: recordsOf(office, type).length }))
      .filter(({ count }) => count > 0),
    answers: countAnswers(office),
    lastConfirmed: days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
    files,
  };
}

function confirmedOn(answer: Answer<unknown>): string[] {
  return 'confirmed' in answer && answer.confirmed !== undefined ? [answer.confirmed.on] : [];
}
