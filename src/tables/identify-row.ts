/** Which record a row of a table is about: by its id, by its name, by what a person says; or a new one. */
import { blankRecord } from '../inventory/new-record.ts';
import { findRecord, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { formatId, type RecordType } from '../inventory/record-id.ts';
import type { NameIndex } from './name-index.ts';
import { valueWords } from './read-cell.ts';
import type { MatchedSheet, RowProblem } from './table.ts';

/** Ids of new records count from here until they are written. */
const firstNewNumber = 900_000_001;
/** Lines that a sheet can have at most, so that ids of new records differ. */
const linesOfASheet = 100_000;

/** A row with the record it is about. */
export interface IdentifiedRow {
  sheet: MatchedSheet;
  key: string;
  line: number;
  cells: readonly string[];
  id: string;
  isNew: boolean;
  title: string;
  takenFor: string | null;
  like: { id: string; title: string } | null;
  problem: RowProblem | undefined;
}

interface Surroundings {
  office: OfficeRecords;
  index: NameIndex;
  /** Ids of records by the keys of the rows that a person says are about them. */
  same: Readonly<Record<string, string>>;
  /** Keys of rows by the records and new names that they are about, as far as rows were looked at. */
  seen: Map<string, string>;
}

interface SheetRow {
  sheet: MatchedSheet;
  /** The number of the sheet, from 0. */
  at: number;
  line: number;
  cells: readonly string[];
}

/** Identifies the next row; rows must come in their order, because the first of two about the same record counts. */
export function identifyRow({ sheet, at, line, cells }: SheetRow, surroundings: Surroundings): IdentifiedRow {
  const { office, index, same, seen } = surroundings;
  const { type, means } = sheet;
  const key = `${at + 1}:${line}`;
  const title = titleOfRow(sheet, cells);
  const row = { sheet, key, line, cells, id: '', isNew: false, title, takenFor: null, like: null, problem: undefined };
  const refused = (problem: string, said = title, column = ''): IdentifiedRow => ({
    ...row,
    title: title === '' ? said : title,
    problem: { column, said, problem },
  });
  const known = (id: string, takenFor: string | null): IdentifiedRow => {
    const before = seen.get(id);
    if (before !== undefined)
      return refused(`Line ${lineOf(before)} is about the same record (${id}). Keep one of them.`);
    seen.set(id, key);
    const record = findRecord(office, id);
    return { ...row, id, title: record ? recordTitle(type, record) : title, takenFor };
  };

  const idColumn = means.indexOf('id');
  const writtenId = (cells[idColumn] ?? '').trim().toUpperCase();
  if (writtenId !== '') {
    if (index.has(type, writtenId)) return known(writtenId, null);
    const problem = 'This id is not in the office. Empty the cell to add a new record.';
    return refused(problem, writtenId, sheet.titles[idColumn] ?? '');
  }
  const [only] = office.organization;
  if (type === 'organization' && only !== undefined) return known(only.id, null);
  if (title === '') {
    if (needsName(type)) return refused('The name is missing.', cells.find((cell) => cell !== '') ?? '');
    return { ...row, id: newId(type, at, line), isNew: true };
  }
  const { ids, loose } = index.find(type, title);
  const [one] = ids;
  if (ids.length > 1) {
    return refused(`Several records are called that: ${ids.join(', ')}. Put the right id into a column “Id”.`);
  }
  if (one !== undefined) return known(one, loose ? title : null);
  const like = index.beginsAlike(type, title);
  if (like !== null && same[key] === like.id) return { ...known(like.id, title), like };
  const name = `new ${type} ${title.toLowerCase()}`;
  const twin = seen.get(name);
  if (twin !== undefined) return refused(`Line ${lineOf(twin)} has the same name. Keep one of them.`);
  seen.set(name, key);
  return { ...row, id: newId(type, at, line), isNew: true, like };
}

function lineOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function newId(type: RecordType, at: number, line: number): string {
  return formatId(type, firstNewNumber + at * linesOfASheet + line);
}

/** Records without a name of their own say something without one; the others are lost in a list. */
function needsName(type: RecordType): boolean {
  const name = 'a name';
  const draft = { ...blankRecord(type, formatId(type, 1)), name: { state: 'given', value: name } };
  return recordTitle(type, draft) === name;
}

/** The words by which a list would call a record with the cells of this row; empty when they do not say. */
function titleOfRow({ type, means }: MatchedSheet, cells: readonly string[]): string {
  const id = formatId(type, 1);
  const answers = means.flatMap((meaning, at) => {
    const said = valueWords(cells[at] ?? '');
    const isAnswer = meaning !== null && meaning !== 'id' && meaning !== 'note' && meaning !== 'certainty';
    return isAnswer && said !== '' ? [[meaning, { state: 'given', value: said }] as const] : [];
  });
  try {
    // Of several columns with one meaning the first is the name.
    const title = recordTitle(type, { ...blankRecord(type, id), ...Object.fromEntries(answers.toReversed()) });
    return title === id ? '' : title;
  } catch {
    // A title that is made of a list cannot be made of a cell; such records are told by their ids.
    return '';
  }
}
