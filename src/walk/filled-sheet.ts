/** Reading a sheet that a colleague has filled in: what each answer would change, before anybody takes it. */
import { given, type Answer } from '../inventory/answer.ts';
import { fieldsOf } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { findRecord, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { typeOfId } from '../inventory/record-id.ts';
import { cardChoices, notKnownChoice, yesNoChoices } from './colleague-sheet.ts';
import { periodOfWords } from './period-words.ts';

export interface FilledRow {
  /** Its number in the sheet. */
  readonly line: number;
  readonly key: string;
  readonly answer: string;
  readonly remark: string;
}

/**
 * What a row proposes. `confirm`: the card is right. `answer`: an answer to a question. `look`: somebody says otherwise, so
 * a person has to look at the card. `problem`: the words fit no question, and why.
 */
export type SheetProposal =
  | { readonly kind: 'confirm'; readonly id: string }
  | { readonly kind: 'answer'; readonly path: string; readonly answer: Answer<unknown> }
  | { readonly kind: 'look'; readonly id: string }
  | { readonly kind: 'problem'; readonly why: SheetProblem };

export type SheetProblem = 'notHere' | 'notOffered' | 'wrongValue';

export interface SheetAnswer {
  readonly line: number;
  /** What it is about, and the question. */
  readonly about: string;
  readonly question: string;
  /** The words of the colleague. */
  readonly said: string;
  readonly remark: string;
  readonly proposal: SheetProposal;
}

/** Every row with an answer or a remark; rows left empty, and “I do not know” without a remark, change nothing. */
export function readFilledSheet(office: OfficeRecords, rows: readonly FilledRow[]): SheetAnswer[] {
  return rows.flatMap((row) => {
    const said = row.answer.trim();
    const known = said !== '' && !sameWords(said, notKnownChoice);
    if (!known && row.remark.trim() === '') return [];
    return [
      { line: row.line, said, remark: row.remark.trim(), ...meaningOf(office, row.key.trim(), known ? said : '') },
    ];
  });
}

function meaningOf(
  office: OfficeRecords,
  key: string,
  said: string,
): Pick<SheetAnswer, 'about' | 'question' | 'proposal'> {
  const [id = '', name] = key.split('.');
  const type = typeOfId(id);
  const record = findRecord(office, id);
  if (type === undefined || record === undefined) return { about: key, question: '', proposal: problem('notHere') };
  const about = recordTitle(type, record);
  if (name === undefined) return { about, question: 'Is that so?', proposal: cardProposal(id, said) };
  const field = fieldsOf(type).find(([one]) => one === name)?.[1];
  if (field === undefined) return { about, question: name, proposal: problem('notHere') };
  const base = { about, question: field.ask };
  if (said === '') return { ...base, proposal: { kind: 'look', id } };
  const value = valueOfWords(field, said);
  if (value === undefined) return { ...base, proposal: problem(field.options ? 'notOffered' : 'wrongValue') };
  return { ...base, proposal: { kind: 'answer', path: key, answer: given(value) } };
}

function cardProposal(id: string, said: string): SheetProposal {
  if (sameWords(said, cardChoices.yes)) return { kind: 'confirm', id };
  const other = [cardChoices.no, cardChoices.partly, yesNoChoices.no, ''].some((one) => sameWords(said, one));
  return other ? { kind: 'look', id } : problem('notOffered');
}

/** The value that words mean for a field; undefined when they mean none that it takes. */
function valueOfWords(field: Field, said: string): unknown {
  const value = bareValue(field, said);
  const checked = field.value.safeParse(value);
  return checked.success ? checked.data : undefined;
}

function bareValue(field: Field, said: string): unknown {
  switch (field.kind) {
    case 'yesNo':
      return sameWords(said, yesNoChoices.yes) ? true : sameWords(said, yesNoChoices.no) ? false : undefined;
    case 'choice':
      return field.options?.find(({ label }) => sameWords(label, said))?.value;
    case 'count':
      return Number(said.replaceAll(/[,\s]/g, ''));
    case 'period':
      return periodOfWords(said);
    case 'texts':
      return said
        .split(/[;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== '');
    default:
      return said;
  }
}

function problem(why: SheetProblem): SheetProposal {
  return { kind: 'problem', why };
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.toLowerCase();
}
