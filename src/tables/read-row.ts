/** The cells of one row against the record they are about: what they would write, and what cannot be read. */
import type { Answer } from '../inventory/answer.ts';
import { definitionOf, fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import type { Field } from '../inventory/field.ts';
import { longText } from '../inventory/formats.ts';
import { answerOf } from '../inventory/office-records.ts';
import { certaintyWords } from './certainty-words.ts';
import { cellText, sameCell } from './cell-text.ts';
import { readCell, type FindByName } from './read-cell.ts';
import type { CellChange, MatchedSheet, RowProblem } from './table.ts';
import { plainWords } from './table-types.ts';

export interface RowReading {
  cells: CellChange[];
  problems: RowProblem[];
}

interface RowToRead {
  sheet: Pick<MatchedSheet, 'type' | 'titles' | 'means'>;
  cells: readonly string[];
  isNew: boolean;
  /** Set when the name was taken for that of the record, which it keeps. */
  takenFor: string | null;
}

interface Words {
  find: FindByName;
  /** What a linked record is called. */
  title: (id: string) => string;
}

/** Reads every column that means something and is not empty. */
export function readRow(row: RowToRead, record: AnyRecord, words: Words): RowReading {
  const { sheet, cells } = row;
  const reading: RowReading = { cells: [], problems: [] };
  const said = new Map<string, { title: string; text: string }[]>();
  for (const [at, means] of sheet.means.entries()) {
    const text = (cells[at] ?? '').trim();
    if (means === null || means === 'id' || text === '') continue;
    const list = said.get(means) ?? [];
    said.set(means, [...list, { title: sheet.titles[at] ?? '', text }]);
  }
  for (const [means, parts] of said) {
    const column = parts.map(({ title }) => title).join(', ');
    const read = readMeaning(row, record, { means, parts, column }, words);
    if (read === undefined) continue;
    if ('problem' in read) reading.problems.push(read);
    else reading.cells.push(read);
  }
  return reading;
}

interface Said {
  means: string;
  parts: readonly { title: string; text: string }[];
  column: string;
}

function readMeaning(
  { sheet, isNew, takenFor }: RowToRead,
  record: AnyRecord,
  { means, parts, column }: Said,
  { find, title }: Words,
): CellChange | RowProblem | undefined {
  if (means === 'note') return readNote(record, parts, column, isNew);
  if (means === 'certainty') return readCertainty(record, parts[0]?.text ?? '', column, isNew);
  const field = fieldsOf(sheet.type).find(([name]) => name === means)?.[1];
  if (field === undefined) return undefined;
  const text = joined(field, parts);
  const before = answerOf(record, means);
  const beforeText = cellText(field, before, title);
  if (!isNew && sameCell(beforeText, text)) return undefined;
  if (takenFor !== null && text === takenFor) return undefined;
  const read = readCell(field, text, find);
  if ('problem' in read) return { column, said: text, problem: read.problem };
  if (saysTheSame(before, read.answer)) return undefined;
  return {
    field: means,
    label: field.label,
    before: isNew ? '' : beforeText,
    after: cellText(field, read.answer, title),
    write: { answer: read.answer },
  };
}

/** Several columns in one answer: the lines of an address with its ZIP code behind the state, other texts one after another. */
function joined({ kind }: Field, parts: Said['parts']): string {
  const texts = parts.map(({ text }) => text);
  if (kind === 'texts') return texts.join('; ');
  return texts.reduce(
    (all, one) => (all === '' ? one : `${all}${/^\d{5}(?:-\d{4})?$/.test(one) ? ' ' : ', '}${one}`),
    '',
  );
}

function saysTheSame(before: Answer<unknown>, after: Answer<unknown>): boolean {
  const bare = ({ state, ...rest }: Answer<unknown>): string =>
    JSON.stringify([state, 'value' in rest ? rest.value : undefined]);
  return bare(before) === bare(after);
}

function readNote(
  { note }: AnyRecord,
  parts: Said['parts'],
  column: string,
  isNew: boolean,
): CellChange | RowProblem | undefined {
  const [only] = parts;
  const text = parts.length === 1 ? (only?.text ?? '') : parts.map((one) => `${one.title}: ${one.text}`).join('\n');
  if (sameCell(note, text)) return undefined;
  const checked = longText.safeParse(text);
  if (!checked.success) {
    return {
      column,
      said: text,
      problem: 'It is too long for a note (8,000 letters), or holds signs that cannot be kept.',
    };
  }
  return {
    field: 'note',
    label: 'Note',
    before: isNew ? '' : note,
    after: checked.data,
    write: { note: checked.data },
  };
}

function readCertainty(
  { certainty }: AnyRecord,
  text: string,
  column: string,
  isNew: boolean,
): CellChange | RowProblem | undefined {
  const found = Object.entries(certaintyWords).find(([, words]) => plainWords(words) === plainWords(text));
  const value = (Object.keys(certaintyWords) as (keyof typeof certaintyWords)[]).find((one) => one === found?.[0]);
  if (value === undefined) {
    const known = Object.values(certaintyWords).map((words) => `“${words}”`);
    return { column, said: text, problem: `Write one of: ${known.join(', ')}.` };
  }
  if (value === certainty) return undefined;
  const before = isNew ? '' : certaintyWords[certainty];
  return { field: 'certainty', label: 'Certainty', before, after: certaintyWords[value], write: { certainty: value } };
}

/** How screens call the questions of a type that a column can answer, in the order of the form. */
export function questionsOf(type: MatchedSheet['type']): { field: string; label: string; section: string }[] {
  const { name } = definitionOf(type);
  return fieldsOf(type).flatMap(([field, { label, kind, section }]) =>
    kind === 'rows' ? [] : [{ field, label, section: section ?? name }],
  );
}
