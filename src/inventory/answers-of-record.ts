/** Answers found by their paths, and by what matters about them, without going through every answer of an office. */
import { isOpen, valueOf, type Answer } from './answer.ts';
import type { AnyRecord } from './definitions.ts';
import type { Field } from './field.ts';
import { answersOf, findRecord, type OfficeRecords } from './office-records.ts';
import { typeOfId, type RecordType } from './record-id.ts';

/** An answer with its question and where it stands (`V-003.role`). */
export interface AnswerAt {
  path: string;
  field: Field;
  answer: Answer<unknown>;
}

/** The answer at a path, with its record; undefined when there is none. */
export function answerAt(
  office: OfficeRecords,
  path: string,
): (AnswerAt & { type: RecordType; record: AnyRecord }) | undefined {
  const [id = ''] = path.split('.');
  const type = typeOfId(id);
  const record = findRecord(office, id);
  const found = type && record && byPathIn(type, record).get(path);
  return found && { ...found, type, record };
}

const byPathOfRecord = new WeakMap<AnyRecord, ReadonlyMap<string, AnswerAt>>();

function byPathIn(type: RecordType, record: AnyRecord): ReadonlyMap<string, AnswerAt> {
  const known = byPathOfRecord.get(record) ?? new Map(answersOf(type, record).map((one) => [one.path, one]));
  byPathOfRecord.set(record, known);
  return known;
}

/**
 * The answers of a record that a check looks at. A record never changes, so they are picked out once; what did not change
 * since the last check is not gone through again.
 */
export function pickOnce(
  pick: (answer: AnswerAt) => boolean,
): (type: RecordType, record: AnyRecord) => readonly AnswerAt[] {
  const picked = new WeakMap<AnyRecord, readonly AnswerAt[]>();
  return (type, record) => {
    const known = picked.get(record) ?? answersOf(type, record).filter(pick);
    picked.set(record, known);
    return known;
  };
}

/** The answers that are not known yet, or only suggested. */
export const openAnswersOf = pickOnce(({ answer }) => isOpen(answer));

/** The texts that were given and are not for the office alone. */
export const givenTextsOf = pickOnce(
  ({ field, answer }) =>
    !field.internal &&
    answer.state === 'given' &&
    valueOf(answer) !== undefined &&
    (field.kind === 'text' || field.kind === 'longText' || field.kind === 'texts'),
);
