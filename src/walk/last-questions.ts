/**
 * The last questions of the walk: what no pack can suggest and the policy cannot do without, such as numbers, addresses and
 * signatures. The same question about several records is one question with several rows.
 */
import { none, type Answer } from '../inventory/answer.ts';
import { definitionOf, fieldsOf } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { answerOf, findRecord, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { typeOfId, type RecordType } from '../inventory/record-id.ts';

/** The parts of the step: how people reach the office, plain yes or no about it, what else about it, and what comes often. */
export const questionParts = ['reach', 'plain', 'office', 'often'] as const;
export type QuestionPartId = (typeof questionParts)[number];

export interface LastQuestion {
  /** Type and field, such as `agreement.status`. */
  readonly id: string;
  readonly part: QuestionPartId;
  readonly type: RecordType;
  /** Name of the field. */
  readonly name: string;
  readonly field: Field;
  readonly rows: readonly QuestionRow[];
}

export interface QuestionRow {
  /** Path of the answer, such as `C-001.status`. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly answer: Answer<unknown>;
}

const reaching: readonly RecordType[] = ['address', 'contact', 'requestChannel'];

/**
 * The questions behind these paths of open answers, in the order of the parts and of the paths. Paths that lead to no answer
 * of a record, and small tables, are left out: they have forms of their own.
 */
export function lastQuestions(office: OfficeRecords, paths: readonly string[]): LastQuestion[] {
  const rows = [...new Set(paths)].flatMap((path) => rowOf(office, path) ?? []);
  const questions = [...Map.groupBy(rows, ({ question }) => question.id).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first.question, rows: same.map(({ row }) => row) }] : [];
  });
  return questionParts.flatMap((part) => questions.filter((one) => one.part === part));
}

/** Ready answers for a field without options of its own, by type and field: the value, and the words of the button. */
export const readyAnswers: Readonly<Record<string, readonly { label: string; value: unknown }[]>> = {
  'system.locations': [{ label: 'In the United States', value: ['the United States'] }],
};

/** Questions to which “there is none” is a ready answer beside those of the field, by type and field. */
export const readyNone: Readonly<Record<string, { label: string; answer: Answer<never> }>> = {
  'agreement.status': { label: 'There is none', answer: none },
};

function rowOf(
  office: OfficeRecords,
  path: string,
): { question: Omit<LastQuestion, 'rows'>; row: QuestionRow } | undefined {
  const [id = '', name = '', ...deeper] = path.split('.');
  const type = typeOfId(id);
  const record = findRecord(office, id);
  if (type === undefined || record === undefined || deeper.length > 0) return undefined;
  const field = fieldsOf(type).find(([one]) => one === name)?.[1];
  if (field === undefined || field.kind === 'rows') return undefined;
  const title = type === 'organization' ? definitionOf(type).singular : recordTitle(type, record);
  return {
    question: { id: `${type}.${name}`, part: partOf(type, field), type, name, field },
    row: { path, id, title, answer: answerOf(record, name) },
  };
}

function partOf(type: RecordType, field: Field): QuestionPartId {
  if (reaching.includes(type)) return 'reach';
  if (type !== 'organization') return 'often';
  return field.kind === 'yesNo' ? 'plain' : 'office';
}
