/**
 * What a table would do to the office: row by row new, changed (cell by cell), the same, or a problem; and which records no row
 * names. An empty cell says nothing and changes nothing. Nothing is written here.
 */
import { valueOf } from '../inventory/answer.ts';
import { fieldsOf, type AnyRecord } from '../inventory/definitions.ts';
import { blankRecord } from '../inventory/new-record.ts';
import { findRecord, recordsOf, recordTitle, titleOfRecord, type OfficeRecords } from '../inventory/office-records.ts';
import { typeOfId, type RecordType } from '../inventory/record-id.ts';
import { type IdentifiedRow, identifyRow } from './identify-row.ts';
import { NameIndex } from './name-index.ts';
import { readRow, type RowReading } from './read-row.ts';
import type { FindByName } from './read-cell.ts';
import type { MatchedSheet, RowPlan, SheetPlan } from './table.ts';

/**
 * The plan for the sheets of one file, in their order. `today` (ISO date) tells which records go on; `same` names the record that a
 * row is about by the row's key, where a person says so.
 */
export function planTables(
  office: OfficeRecords,
  sheets: readonly MatchedSheet[],
  today: string,
  same: Readonly<Record<string, string>> = {},
): SheetPlan[] {
  const index = new NameIndex();
  for (const type of typesNamed(sheets)) {
    for (const record of recordsOf(office, type)) index.add(type, record.id, recordTitle(type, record));
  }
  const seen = new Map<string, string>();
  const rows = sheets.map((sheet, at) =>
    sheet.rows.map((row) => identifyRow({ sheet, at, ...row }, { office, index, same, seen })),
  );
  const added = rows.flat().filter(({ isNew }) => isNew);
  for (const { sheet, id, title } of added) if (title !== '') index.add(sheet.type, id, title);
  const newTitles = new Map(added.map(({ id, title }) => [id, title]));
  const context: Context = {
    office,
    find: finder(index),
    title: (id) => newTitles.get(id) ?? `${titleOfRecord(office, id)} [${id}]`,
    newRows: new Map(added.map(({ id, key }) => [id, key])),
  };
  return sheets.map((sheet, at) => ({
    name: sheet.name,
    type: sheet.type,
    rows: (rows[at] ?? []).map((row) => planRow(row, context)),
    // Two sheets about one kind of records name them together.
    notInFile: sheets.findIndex(({ type }) => type === sheet.type) === at ? notNamed(office, sheet, seen, today) : [],
  }));
}

/** The types whose records the sheets can name: their own, and those that a column points to. */
function typesNamed(sheets: readonly MatchedSheet[]): Set<RecordType> {
  return new Set(
    sheets.flatMap(({ type, means }) => [
      type,
      ...fieldsOf(type).flatMap(([name, field]) => (means.includes(name) ? (field.refersTo ?? []) : [])),
    ]),
  );
}

function notNamed(
  office: OfficeRecords,
  { type }: MatchedSheet,
  seen: ReadonlyMap<string, string>,
  today: string,
): SheetPlan['notInFile'] {
  return recordsOf(office, type)
    .filter((record) => type !== 'organization' && !seen.has(record.id) && goesOn(record, today))
    .map((record) => ({ id: record.id, title: recordTitle(type, record) }));
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

interface Context {
  office: OfficeRecords;
  find: FindByName;
  title: (id: string) => string;
  /** Keys of rows by the ids of their new records. */
  newRows: ReadonlyMap<string, string>;
}

function planRow(row: IdentifiedRow, { office, find, title: titleOf, newRows }: Context): RowPlan {
  const { sheet, key, line, id, isNew, title, takenFor, like, problem } = row;
  const common = { key, type: sheet.type, line, id, title: title === '' ? `Line ${line}` : title, takenFor, like };
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
