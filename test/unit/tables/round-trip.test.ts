/** The workbook that Candor writes comes back as it was, and what is changed in it comes back as that change and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { printInventoryWorkbook } from '../../../exporters/xlsx/print-inventory-workbook.ts';
import { readSheets } from '../../../exporters/xlsx/read-rows.ts';
import { definitionOf, fieldsOf } from '../../../src/inventory/definitions.ts';
import { recordsOf, type OfficeRecords } from '../../../src/inventory/office-records.ts';
import { imagingStudio } from '../../../src/samples/imaging-studio.ts';
import { matchSheets, wantedSheets } from '../../../src/tables/match-sheets.ts';
import { parseTable } from '../../../src/tables/parse-table.ts';
import { planTables } from '../../../src/tables/plan-tables.ts';
import type { MatchedSheet } from '../../../src/tables/table.ts';
import { plainWords, tableTypes } from '../../../src/tables/table-types.ts';

const today = '2026-11-22';

/** Some records of each kind: enough for every kind of question, and few enough to be written and read in a moment. */
const office = Object.fromEntries(
  Object.entries(imagingStudio).map(([type, list]) => [type, Array.isArray(list) ? list.slice(0, 4) : list]),
) as OfficeRecords;

/** How earlier workbooks called their sheets. */
const earlierNames = new Map(tableTypes.map((type) => [definitionOf(type).plural, definitionOf(type).name]));

/** The sheets of the office's workbook, as they come back. */
async function sheetsOf(): Promise<MatchedSheet[]> {
  const sheets = await readSheets(await printInventoryWorkbook(office, { createdAt: today }));
  return wantedSheets(sheets, matchSheets(sheets));
}

describe('the inventory workbook', () => {
  let sheets: MatchedSheet[];
  beforeAll(async () => {
    sheets = await sheetsOf();
  });

  test('comes back with every record the same, none missing, and no cell that cannot be read', () => {
    const plan = planTables(office, sheets, today);
    const rows = plan.flatMap((sheet) => sheet.rows);
    expect(
      rows
        .filter(({ kind }) => kind !== 'same')
        .map(({ title, kind, problems, cells }) => [title, kind, problems, cells]),
    ).toEqual([]);
    expect(rows).toHaveLength(tableTypes.reduce((sum, type) => sum + recordsOf(office, type).length, 0));
    expect(plan.flatMap(({ notInFile }) => notInFile)).toEqual([]);
  });

  test('has tabs named as screens name the records, and is known by the names of earlier workbooks too', async () => {
    const now = await readSheets(await printInventoryWorkbook(office, { createdAt: today }));
    expect(now.map(({ name }) => name)).toContain('Who gets it');
    const earlier = now.map((sheet) => ({ ...sheet, name: earlierNames.get(sheet.name) ?? sheet.name }));
    expect(earlier.map(({ name }) => name)).toContain('RetentionRule');
    const known = wantedSheets(earlier, matchSheets(earlier));
    expect(known.map(({ type }) => type)).toEqual(tableTypes);
    expect(planTables(office, known, today).every(({ rows }) => rows.every(({ kind }) => kind === 'same'))).toBe(true);
  });

  test('is not seen in a sheet of somebody else that is called “Data” and has ids', () => {
    const [match] = matchSheets([{ name: 'Data', rows: parseTable('Id,Name,City\n7,Mailer,Fresno') }]);
    expect(match?.own).toBe(false);
  });

  test('leaves out the read-me sheet and the sheets of what has its own ways in', () => {
    expect(sheets.map(({ type }) => type)).toEqual(tableTypes);
  });

  test('brings a changed cell as one change, with what stood there before', () => {
    const changed = edited(sheets, 'recipient', (title, cell) => (title === 'Country' ? 'Portugal' : cell));
    const rows = planTables(office, changed, today).flatMap((sheet) => sheet.rows);
    const touched = rows.filter(({ kind }) => kind !== 'same');
    expect(touched).toHaveLength(office.recipient.length);
    for (const row of touched) {
      expect(row.problems).toEqual([]);
      expect(row.cells.map(({ label, after }) => [label, after])).toEqual([['Country', 'Portugal']]);
    }
  });

  test('makes an empty office into the same one, apart from small tables, which have forms of their own', () => {
    const empty = { ...office, ...Object.fromEntries(tableTypes.map((type) => [type, []])) };
    const blank = { ...empty, organization: office.organization } as OfficeRecords;
    const named = sheets.map((sheet) => ({
      ...sheet,
      // Ids of another file mean nothing here: the records are told by their names.
      means: sheet.means.map((means) => (means === 'id' ? null : means)),
      rows: sheet.rows,
    }));
    const plan = planTables(blank, named, today).filter(({ type }) => type === 'recipient' || type === 'system');
    const rows = plan.flatMap((sheet) => sheet.rows);
    expect(
      rows.filter(({ kind }) => kind !== 'new').map(({ title, line, problems }) => [title, line, problems]),
    ).toEqual([]);
    expect(rows).toHaveLength(office.recipient.length + office.system.length);
  });
});

function edited(
  sheets: readonly MatchedSheet[],
  type: MatchedSheet['type'],
  change: (title: string, cell: string) => string,
): MatchedSheet[] {
  return sheets.map((sheet) =>
    sheet.type === type
      ? {
          ...sheet,
          rows: sheet.rows.map(({ line, cells }) => ({
            line,
            cells: cells.map((cell, at) => change(sheet.titles[at] ?? '', cell)),
          })),
        }
      : sheet,
  );
}

test('no two questions of a record type have the same name, so a column says which one it is', () => {
  for (const type of tableTypes) {
    const labels = fieldsOf(type).map(([, { label }]) => plainWords(label));
    expect(
      labels.filter((label, at) => labels.indexOf(label) !== at),
      definitionOf(type).name,
    ).toEqual([]);
    expect(labels.filter((label) => ['id', 'certainty', 'note (never printed)'].includes(label))).toEqual([]);
  }
});
