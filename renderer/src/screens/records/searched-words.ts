/**
 * The words by which a record is found, ready for searching. They are put together once for each record, in small portions
 * while nobody waits, and stay right from one change to the next: a record's words hold the names of those it points to, so
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

/** Records whose words are made at one go: a few milliseconds. */
const portion = 100;

/** Makes the words of a list beforehand, portion by portion when nothing else is to do. The function answered stops that. */
export function prepareWords(office: OfficeRecords, type: RecordType, records: readonly AnyRecord[]): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout>;
  const go = (): void => {
    for (const record of records.slice(next, next + portion)) searchedWords(office, type, record);
    next += portion;
    if (next < records.length) timer = setTimeout(go, 10);
  };
  // Not before the list itself is on the screen.
  timer = setTimeout(go, 200);
  return () => clearTimeout(timer);
}
