/**
 * The words by which a record is found, ready for searching. They are put together once for each record, in a long
 * list while nobody waits (`app/list-pieces.ts`), and stay right from one change to the next: a record's words hold the names of those it points to, so
 * they are made anew only when it, or one of these, is another object.
 */
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import {
  answersOf,
  findRecord,
  linksOf,
  recordTitle,
  type OfficeRecords,
} from '../../../../src/inventory/office-records.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';
import { answerInWords } from './answer-text.ts';

interface Known {
  /** Lower-case. */
  words: string;
  ids: readonly string[];
  /** The records it pointed to. */
  linked: readonly (AnyRecord | undefined)[];
}

const knownWords = new WeakMap<AnyRecord, Known>();

/** All words of a record in lower case: its name, id, note and answers. */
export function searchedWords(office: OfficeRecords, type: RecordType, record: AnyRecord): string {
  const known = knownWords.get(record);
  if (known?.ids.every((id, index) => findRecord(office, id) === known.linked[index]) === true) return known.words;
  const ids = linksOf(type, record).map(({ to }) => to);
  const answers = answersOf(type, record).map(({ field, answer }) => answerInWords(office, field, answer));
  const words = [recordTitle(type, record), record.id, record.note, ...answers].join(' ').toLowerCase();
  knownWords.set(record, { words, ids, linked: ids.map((id) => findRecord(office, id)) });
  return words;
}
