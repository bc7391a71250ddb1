/** From the sheets of a file to sheets with a meaning: what each is about, which row holds the titles, what its columns mean. */
import type { RecordType } from '../inventory/record-id.ts';
import { guessType, isOwnSheet, matchColumns, type Meaning, type RememberedTitle } from './columns.ts';
import type { TableRow } from './parse-table.ts';
import type { MatchedSheet } from './table.ts';
import { tableTypes, typeOfSheet } from './table-types.ts';

/** A sheet as it was read. */
export interface RawSheet {
  name: string;
  rows: readonly TableRow[];
}

/** What a sheet is taken for; a person can say otherwise in each point. */
export interface SheetMatch {
  name: string;
  /** False for a sheet that is left out. */
  wanted: boolean;
  /** A sheet of the workbook that Candor exports. */
  own: boolean;
  type: RecordType;
  /** The line that holds the titles; null when the sheet has none. */
  titleLine: number | null;
  means: readonly Meaning[];
}

/** What each sheet of a file most likely is. Of a file from elsewhere the first sheet is wanted in which a column means something. */
export function matchSheets(sheets: readonly RawSheet[], remembered: readonly RememberedTitle[] = []): SheetMatch[] {
  const matches = sheets.map((sheet) => matchSheet(sheet, remembered));
  if (matches.some(({ own }) => own)) return matches.map((match) => ({ ...match, wanted: match.own }));
  const filled = sheets.map(({ rows }) => rows.length > 0);
  const first = matches.findIndex(({ means }, at) => filled[at] === true && means.some((one) => one !== null));
  const wanted = first === -1 ? filled.indexOf(true) : first;
  return matches.map((match, at) => ({ ...match, wanted: at === wanted }));
}

function matchSheet({ name, rows }: RawSheet, remembered: readonly RememberedTitle[]): SheetMatch {
  const titleRow = titleRowOf(rows);
  const titles = titleRow?.cells ?? [];
  const known = typeOfSheet(name);
  const own = isOwnSheet(name, titles) && known !== undefined && tableTypes.includes(known);
  const type = rememberedType(titles, remembered) ?? guessType(name, titles);
  const means = matchColumns(own && known ? known : type, titles, own ? [] : remembered);
  return { name, wanted: own, own, type: own && known ? known : type, titleLine: titleRow?.line ?? null, means };
}

/** Lists often begin with a line of their own name: titles stand in the first row of several cells. */
function titleRowOf(rows: readonly TableRow[]): TableRow | undefined {
  const widest = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => filledCells(cells)));
  return rows.slice(0, 10).find(({ cells }) => filledCells(cells) >= Math.min(2, widest));
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

/** The type for which most of the titles were matched before; undefined when none was. */
function rememberedType(titles: readonly string[], remembered: readonly RememberedTitle[]): RecordType | undefined {
  const counts = [...Map.groupBy(remembered, ({ type }) => type)].map(([type, list]) => ({
    type,
    known: list.filter(({ title, means }) => means !== null && titles.includes(title)).length,
  }));
  const best = counts.toSorted((one, other) => other.known - one.known)[0];
  return best === undefined || best.known < 2 ? undefined : best.type;
}

/** The titles of a sheet; without a row of titles columns are called as spreadsheets call them. */
export function titlesOf({ rows }: RawSheet, titleLine: number | null): string[] {
  const row = rows.find(({ line }) => line === titleLine);
  if (row !== undefined) return [...row.cells];
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: widest }, (_, at) => `Column ${columnName(at)}`);
}

/** `A` for the first column, `AA` for the twenty-seventh. */
function columnName(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** The sheets that are wanted, ready for a plan. */
export function wantedSheets(sheets: readonly RawSheet[], matches: readonly SheetMatch[]): MatchedSheet[] {
  return sheets.flatMap((sheet, at) => {
    const match = matches[at];
    if (match === undefined || !match.wanted) return [];
    const { name, type, titleLine, means } = match;
    const rows = sheet.rows.filter(({ line }) => titleLine === null || line > titleLine);
    return [{ name, type, titles: titlesOf(sheet, titleLine), means, rows }];
  });
}

/** What to remember of a match: the titles of sheets that Candor did not write itself. */
export function titlesToRemember(sheets: readonly RawSheet[], matches: readonly SheetMatch[]): RememberedTitle[] {
  return sheets.flatMap((sheet, at) => {
    const match = matches[at];
    if (match === undefined || !match.wanted || match.own || match.titleLine === null) return [];
    return titlesOf(sheet, match.titleLine).flatMap((title, column) =>
      title === '' ? [] : [{ type: match.type, title, means: match.means[column] ?? null }],
    );
  });
}
