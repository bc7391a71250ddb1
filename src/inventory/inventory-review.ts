/**
 * InventoryReview: one time that the office looked through all its records and said of each whether it is still so.
 *
 * It is begun and ended by commands of its own. While it runs it holds nothing but its beginning: which records were looked at
 * follows from their own confirmations. When it is ended, its figures are written down as they were on that day, and it is
 * never changed afterwards.
 */
import { choice, count, date, defineFields, rows, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

/** What a review did with a record. */
export const reviewOutcomes = [
  { value: 'changed', label: 'Changed' },
  { value: 'ended', label: 'Ended' },
  { value: 'added', label: 'New' },
  { value: 'removed', label: 'Removed' },
] as const;

export const inventoryReview = defineRecord(
  'inventoryReview',
  {
    name: 'InventoryReview',
    plural: 'Yearly reviews',
    singular: 'yearly review',
    about: 'The times you looked through all records and said of each whether it is still so.',
    titleOf: (record) => `Review begun ${valueOf(record.startedOn) ?? record.id}`,
  },
  defineFields({
    startedOn: date('Begun on', 'When did it begin?'),
    startedBy: text('Begun by', 'Who began it?'),
    // “None” while it goes on.
    endedOn: date('Ended on', 'When was it ended?'),
    endedBy: text('Ended by', 'Who ended it?'),
    // The rest is written when it is ended, and stays as it was on that day.
    looked: rows('Looked at', 'Who looked at how many records, and when?', {
      on: date('On', 'When?'),
      by: text('By', 'Who?'),
      records: count('Records', 'How many records?'),
    }),
    kinds: rows('Kinds', 'What came of each kind of record?', {
      kind: text('Kind', 'Which kind of record?'),
      confirmed: count('Still so', 'How many are still so?'),
      changed: count('Changed', 'How many were changed?'),
      ended: count('Ended', 'How many have ended?'),
      added: count('New', 'How many are new?'),
      removed: count('Removed', 'How many were removed?'),
      left: count('Not looked at', 'How many were not looked at?'),
    }),
    changes: rows('What changed', 'Which records changed, ended, came or went?', {
      record: text('Record', 'Which record? An id such as V-003.'),
      name: text('Name', 'What was it called?'),
      outcome: choice('What', 'What came of it?', reviewOutcomes),
      answers: texts('Answers', 'Which answers are others now?'),
    }),
    unknown: rows('Not known', 'What was still not known?', {
      record: text('Record', 'Which record? An id such as V-003.'),
      name: text('Name', 'What was it called?'),
      answers: texts('Answers', 'Which answers were not known?'),
    }),
    unknownAnswers: count('Answers not known', 'How many answers were still not known?'),
    suggestedAnswers: count('Answers only suggested', 'How many answers had nobody confirmed?'),
    versions: rows('Policies', 'Which version of each policy was in force?', {
      policy: text('Policy', 'Which policy?'),
      version: text('Version', 'Which version? An id such as IV-003; nothing when none was in force.'),
      number: count('Number', 'Which number did it have?'),
      effectiveDate: date('In force from', 'From when did it apply?'),
      textSha256: text('Fingerprint', 'SHA-256 of its text'),
      reviewedOn: date('Read again on', 'When was it last read again and left as it is?'),
    }),
  }),
);
export type InventoryReview = RecordOf<typeof inventoryReview.fields>;
