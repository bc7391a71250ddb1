/** A file in numbers. */
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import type { FileFacts, ReadableDb } from '../../db/office-file.ts';
import { countAnswers, organizationOf, recordsOf, recordTitle } from '../../src/inventory/office-records.ts';
import { type RecordType, recordTypes } from '../../src/inventory/record-id.ts';

export interface FileDescription extends Omit<FileFacts, 'canUndo' | 'canRedo'> {
  /** The office's name. */
  name: string;
  /** How many records of each type. */
  records: Record<RecordType, number>;
  /** How many answers are given, suggested by a pack, and not known yet. */
  answers: { answered: number; suggested: number; unknown: number };
}

/** Counts and dates of a file. */
export function describeFile(reader: ReadableDb): FileDescription {
  const { revision, createdAt, savedAt, program, sample } = fileFacts(reader);
  const office = loadOffice(reader);
  const counts = recordTypes.map((type) => [type, recordsOf(office, type).length]);
  return {
    name: recordTitle('organization', organizationOf(office)),
    sample,
    revision,
    createdAt,
    savedAt,
    program,
    records: Object.fromEntries(counts) as Record<RecordType, number>,
    answers: countAnswers(office),
  };
}
