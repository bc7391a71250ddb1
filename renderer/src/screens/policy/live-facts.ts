/** The facts that own words may hold: answers of the records that the part of the text rests on. */
import { answerOf, findRecord, titleOfRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { fieldsOf } from '../../../../src/inventory/definitions.ts';
import type { Field, FieldKind } from '../../../../src/inventory/field.ts';
import { isInventoryType, typeOfId } from '../../../../src/inventory/record-id.ts';
import { valueInWords, type ValueStyle } from '../../../../src/inventory/value-in-words.ts';
import { dateInWords } from '../../text/dates.ts';
import { periodInWords, stateWords, yesNoWords } from '../../text/states.ts';

export interface LiveFact {
  /** `V-003.name`. */
  path: string;
  /** What the policy would print today, e.g. `Postwell Mail, Inc.`. */
  words: string;
  /** What it is, e.g. `Name`. */
  label: string;
  /** Whose it is, e.g. `Postwell Mail, Inc.`. */
  record: string;
}

const asPrinted: ValueStyle = {
  yes: yesNoWords.yes.toLowerCase(),
  no: yesNoWords.no.toLowerCase(),
  count: (value) => value.toLocaleString('en-US'),
  date: dateInWords,
  period: periodInWords,
  list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  title: titleOfRecord,
};

/** Kinds of answers that read well inside a sentence; lists of rows, yes and no, and long texts do not. */
const readable: readonly FieldKind[] = ['text', 'texts', 'date', 'period', 'count', 'choice', 'choices', 'ref', 'refs'];

/**
 * The facts behind the given records and answers that somebody has stated; answers that the text rests on come first, and
 * no fact comes twice.
 */
export function liveFacts(office: OfficeRecords, records: readonly string[]): LiveFact[] {
  const named = records.filter((path) => path.includes('.'));
  const ids = [...new Set(records.map((path) => path.split('.')[0] ?? ''))];
  const whole = ids.flatMap((id) => {
    const type = typeOfId(id);
    return type && isInventoryType(type) ? fieldsOf(type).map(([name]) => `${id}.${name}`) : [];
  });
  return [...new Set([...named, ...whole])].flatMap((path) => liveFact(office, path) ?? []);
}

function liveFact(office: OfficeRecords, path: string): LiveFact | undefined {
  const field = fieldAt(path);
  const [id = '', name = ''] = path.split('.');
  const record = findRecord(office, id);
  if (!record || !field || field.internal || !readable.includes(field.kind)) return undefined;
  const answer = answerOf(record, name);
  if (answer.state !== 'given') return undefined;
  return {
    path,
    words: valueInWords(office, field, answer.value, asPrinted),
    label: field.label,
    record: titleOfRecord(office, id),
  };
}

/** What a fact says today; in brackets, as a gap prints, when nobody has stated it. */
export function factInWords(office: OfficeRecords, path: string): string {
  const field = fieldAt(path);
  const [id = '', name = ''] = path.split('.');
  const record = findRecord(office, id);
  if (!record || !field) return `[${path}]`;
  const answer = answerOf(record, name);
  if (answer.state === 'given') return valueInWords(office, field, answer.value, asPrinted);
  return `[${field.label.toLowerCase()}: ${stateWords[answer.state]}]`;
}

/** The field of an answer of a record, not of a cell of its rows. */
function fieldAt(path: string): Field | undefined {
  const [id = '', name, ...deeper] = path.split('.');
  const type = typeOfId(id);
  return type && deeper.length === 0 ? fieldsOf(type).find(([one]) => one === name)?.[1] : undefined;
}
