/**
 * What a table would do to the office: row by row new, changed (cell by cell), the same, or a problem; and which records no row
 * names. An empty cell says nothing and changes nothing. Nothing is written here.
 */
import { valueOf } from '../inventory/answer.ts';
import type { AnyRecord } from '../inventory/definitions.ts';
import { blankRecord } from '../inventory/new-record.ts';
import { findRecord, recordsOf, recordTitle, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { formatId, recordTypes, typeOfId, type RecordType } from '../inventory/record-id.ts';
import { NameIndex } from './name-index.ts';
import { readRow, type RowReading } from './read-row.ts';
import { type FindByName, valueWords } from './read-cell.ts';
import type { MatchedSheet, RowPlan, RowProblem, SheetPlan } from './table.ts';

/** Ids of new records count from here until they are written. */
const firstNewNumber = 900_000_001;

/** A row with the record it is about. */
interface Identified {
  sheet: MatchedSheet;
  key: string;
  line: number;
  cells: readonly string[];
  id: string;
  isNew: boolean;
  title: string;
  takenFor: string | null;
  problem: RowProblem | undefined;
}

/** The plan for the sheets of one file, in their order. `today` (ISO date) tells which records go on. */
export function planTables(office: OfficeRecords, sheets: readonly MatchedSheet[], today: string): SheetPlan[] {
  const index = new NameIndex();
  for (const type of recordTypes) for (const record of recordsOf(office, type)) addNames(index, type, record);
  const seen = new Map<string, string>();
  const rows = sheets.map((sheet, at) => sheet.rows.map((row) => identify(office, { sheet, at, ...row }, index, seen)));
  const newRows = new Map(rows.flat().flatMap((row) => (row.isNew ? [[row.id, row.key] as const] : [])));
  for (const row of rows.flat()) if (row.isNew && row.title !== '') index.add(row.sheet.type, row.id, row.title);
  const find = finder(index);
  const named = new Set(seen.keys());
  const newTitles = new Map(rows.flat().flatMap((row) => (row.isNew ? [[row.id, row.title] as const] : [])));
  const title = (id: string): string => newTitles.get(id) ?? `${titleOfRecord(office, id)} [${id}]`;
  const context: Context = { office, find, title, newRows };
  return sheets.map((sheet, at) => ({
    name: sheet.name,
    type: sheet.type,
    rows: (rows[at] ?? []).map((row) => planRow(row, context)),
    notInFile: recordsOf(office, sheet.type)
      .filter((record) => !named.has(record.id) && goesOn(record, today))
      .map((record) => ({ id: record.id, title: recordTitle(sheet.type, record) })),
  }));
}

function addNames(index: NameIndex, type: RecordType, record: AnyRecord): void {
  index.add(type, record.id, recordTitle(type, record));
}

function goesOn(record: AnyRecord, today: string): boolean {
  const until = valueOf(record.until);
  return until === undefined || until >= today;
}

function finder(index: NameIndex): FindByName {
  return (words, types) => {
    const type = typeOfId(words);
    if (type !== undefined && types.includes(type) && index.has(type, words)) return words;
    const found = types.flatMap((one) => index.find(one, words).ids);
    return found.length > 1 ? 'several' : found[0];
  };
}

interface SheetRow {
  sheet: MatchedSheet;
  at: number;
  line: number;
  cells: readonly string[];
}

/** Which record the row is about: by its id, else by its name; a new one when there is none. */
function identify(
  office: OfficeRecords,
  { sheet, at, line, cells }: SheetRow,
  index: NameIndex,
  seen: Map<string, string>,
): Identified {
  const { type, means } = sheet;
  const key = `${at + 1}:${line}`;
  const row = { sheet, key, line, cells };
  const refused = (column: string, said: string, problem: string, title = said): Identified => ({
    ...row,
    id: '',
    isNew: false,
    title,
    takenFor: null,
    problem: { column, said, problem },
  });
  const idColumn = means.indexOf('id');
  const writtenId = (cells[idColumn] ?? '').trim().toUpperCase();
  const title = titleOfRow(sheet, cells);
  const known = (id: string, takenFor: string | null): Identified => {
    const before = seen.get(id);
    if (before !== undefined) {
      return refused(
        '',
        title,
        `Line ${before.split(':')[1] ?? ''} is about the same record (${id}). Keep one of them.`,
        title,
      );
    }
    seen.set(id, key);
    const record = findRecord(office, id);
    return {
      ...row,
      id,
      isNew: false,
      title: record ? recordTitle(type, record) : title,
      takenFor,
      problem: undefined,
    };
  };
  if (writtenId !== '') {
    if (index.has(type, writtenId)) return known(writtenId, null);
    return refused(
      sheet.titles[idColumn] ?? '',
      writtenId,
      'This id is not in the office. Empty the cell to add a new record.',
      title || writtenId,
    );
  }
  if (type === 'organization') {
    const [only] = office.organization;
    if (only !== undefined) return known(only.id, null);
  }
  if (title !== '') {
    const { ids, loose } = index.find(type, title);
    const [one] = ids;
    if (ids.length > 1) {
      return refused(
        '',
        title,
        `Several records are called that: ${ids.join(', ')}. Put the right id into a column “Id”.`,
      );
    }
    if (one !== undefined) return known(one, loose ? title : null);
    const twin = seen.get(`new ${type} ${title.toLowerCase()}`);
    if (twin !== undefined)
      return refused('', title, `Line ${twin.split(':')[1] ?? ''} has the same name. Keep one of them.`);
    seen.set(`new ${type} ${title.toLowerCase()}`, key);
  } else if (needsName(type)) {
    return refused('', cells.find((cell) => cell !== '') ?? '', 'The name is missing.');
  }
  const id = formatId(type, firstNewNumber + at * 100_000 + line);
  return { ...row, id, isNew: true, title, takenFor: null, problem: undefined };
}

/** Records without a name of their own say something without one; the others are lost in a list. */
function needsName(type: RecordType): boolean {
  const draft = { ...blankRecord(type, formatId(type, 1)), name: { state: 'given', value: '\u0001' } };
  return recordTitle(type, draft) === '\u0001';
}

/** The words by which a list would call a record with the cells of this row; empty when they do not say. */
function titleOfRow(sheet: MatchedSheet, cells: readonly string[]): string {
  const id = formatId(sheet.type, 1);
  const answers = sheet.means.flatMap((means, at) => {
    const said = valueWords(cells[at] ?? '');
    return means === null || said === '' || means === 'id' || means === 'note' || means === 'certainty'
      ? []
      : [[means, { state: 'given', value: said }] as const];
  });
  try {
    const title = recordTitle(sheet.type, {
      ...blankRecord(sheet.type, id),
      ...Object.fromEntries(answers.toReversed()),
    });
    return title === id ? '' : title;
  } catch {
    // A title that is made of a list cannot be made of a cell; such records are told by their ids.
    return '';
  }
}

interface Context {
  office: OfficeRecords;
  find: FindByName;
  title: (id: string) => string;
  /** Keys of rows by the ids of their new records. */
  newRows: ReadonlyMap<string, string>;
}

function planRow(row: Identified, { office, find, title: titleOf, newRows }: Context): RowPlan {
  const { sheet, key, line, id, isNew, title, takenFor, problem } = row;
  const common = { key, type: sheet.type, line, id, title: title === '' ? `Line ${line}` : title, takenFor };
  if (problem !== undefined) return { ...common, kind: 'problem', cells: [], problems: [problem], needs: [] };
  const record = isNew ? blankRecord(sheet.type, id) : findRecord(office, id);
  const reading: RowReading =
    record === undefined ? { cells: [], problems: [] } : readRow(row, record, { find, title: titleOf });
  const { cells, problems } = reading;
  const kind = cells.length > 0 ? (isNew ? 'new' : 'changed') : problems.length > 0 || isNew ? 'problem' : 'same';
  const nothing = { column: '', said: '', problem: 'No column of this row can be read.' };
  return {
    ...common,
    kind,
    cells,
    problems: kind === 'problem' && problems.length === 0 ? [nothing] : problems,
    needs: needsOf(cells, newRows, key),
  };
}

function needsOf(cells: RowReading['cells'], newRows: ReadonlyMap<string, string>, own: string): string[] {
  const ids = cells.flatMap(({ write }) => {
    const value: unknown = 'answer' in write ? valueOf(write.answer) : undefined;
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
  const keys = ids.flatMap((id) => newRows.get(id) ?? []);
  return [...new Set(keys)].filter((key) => key !== own);
}
