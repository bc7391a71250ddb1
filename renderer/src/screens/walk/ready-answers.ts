import { given, valueOf, type Answer } from '../../../../src/inventory/answer.ts';
import type { Field } from '../../../../src/inventory/field.ts';
import { recordsOf, recordTitle, type OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { readyAnswers, readyNone } from '../../../../src/walk/last-questions.ts';
import { yesNoWords } from '../../text/states.ts';

/** An answer that can be given with one press. */
export interface Ready {
  value: string;
  label: string;
  answer: Answer<unknown>;
}

/** At most so many records stand beside each other to be chosen from. */
const fewRecords = 4;

/** The answers to a question (type and field) that can be given with one press; none where something must be typed. */
export function readyFor(office: OfficeRecords, id: string, field: Field): Ready[] {
  const ready = valuesFor(office, id, field).map(({ label, value }) => ({ label, answer: given(value) }));
  const plain = readyNone[id];
  return [...ready, ...(plain ? [plain] : [])].map((one) => ({ ...one, value: keyOf(one.answer) }));
}

function valuesFor(office: OfficeRecords, id: string, field: Field): readonly { label: string; value: unknown }[] {
  const [to] = field.refersTo ?? [];
  if (field.kind === 'yesNo') {
    return [
      { label: yesNoWords.yes, value: true },
      { label: yesNoWords.no, value: false },
    ];
  }
  if (field.kind === 'choice') return field.options ?? [];
  if (field.kind === 'ref' && to !== undefined && recordsOf(office, to).length <= fewRecords) {
    return recordsOf(office, to).map((record) => ({ label: recordTitle(to, record), value: record.id }));
  }
  return readyAnswers[id] ?? [];
}

/** An answer as a text, by which a choice is told apart from the others; empty while nobody has answered. */
export function keyOf(answer: Answer<unknown>): string {
  if (answer.state === 'none') return '(none)';
  const value = valueOf(answer);
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
