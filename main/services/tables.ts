/** Tables from elsewhere: read as words, and the rows that a person has ticked written as one command. Also used by the command line. */
import { basename, extname } from 'node:path';
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { mostTableRows, type TableReading } from '../../src/contract/bring-in-calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { cutText } from '../../src/inventory/cut-text.ts';
import { blankRecord } from '../../src/inventory/new-record.ts';
import { findRecord, type OfficeRecords } from '../../src/inventory/office-records.ts';
import { type RecordType, typeOfId } from '../../src/inventory/record-id.ts';
import { ended, endProblem } from '../../src/review/still-true.ts';
import type { RawSheet } from '../../src/tables/match-sheets.ts';
import { tableTypes } from '../../src/tables/table-types.ts';
import { officeWithRows, type TakenRow } from '../../src/tables/take-rows.ts';
import { nameOf, type OfferedSource, readOffered } from '../files/offered-files.ts';
import { keepTableTitles, readTableTitles } from '../files/table-titles.ts';
import { announceChange } from './announce.ts';
import { applyOffice } from './apply-office.ts';
import type { CommandContext, CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, refuseOtherFields, writerOf } from './records.ts';
import { rowsOfTable } from './request-lists.ts';

/** Bytes of a table at most. */
const largestTable = 20 * 1024 * 1024;
/** Columns beyond these are no answers. */
const mostColumns = 200;

export const tableCommands = {
  'table.choose': async (_input, context) => {
    const path = await context.host.chooseFileToOpen({
      formats: [
        { extension: 'xlsx', label: 'Excel workbook' },
        { extension: 'csv', label: 'Table (CSV)' },
      ],
    });
    return path === null ? { outcome: 'cancelled' } : readTables(context, { path });
  },
  'table.readOffered': ({ ticket }, context) => readTables(context, context.offered.take(ticket)),
  'table.take': ({ rows, gone, expectedRevision, source, titles }, context) => {
    const author = authorOf(context, source === '' ? 'From a table' : `From ${source}`);
    const result = takeRows(writerOf(context), { rows, gone, expectedRevision }, author);
    keepTableTitles(context.host.settingsFolder, titles);
    return announceChange(context, result);
  },
} satisfies Partial<CommandHandlers>;

async function readTables({ host, session }: CommandContext, source: OfferedSource): Promise<TableReading> {
  // Without an office there is nothing that a table could be compared with.
  session.office();
  const fileName = nameOf(source);
  const sheets = await sheetsOfTable(await readOffered(source, largestTable), fileName);
  return { outcome: 'read', fileName, sheets, remembered: readTableTitles(host.settingsFolder) };
}

/**
 * The tables in a file: every sheet of a workbook that is not hidden, or the one table of a CSV file in UTF-8. Throws
 * `unknownFormat`, and `invalidInput` for a file that is no such table or has too many rows.
 */
async function sheetsOfTable(bytes: Uint8Array, file: string): Promise<RawSheet[]> {
  const format = extname(file).toLowerCase();
  if (!['.csv', '.txt', '.tsv', '.xlsx'].includes(format)) {
    throw new AppError('unknownFormat', { file, known: ['xlsx', 'csv'] });
  }
  const sheets = format === '.xlsx' ? await sheetsOfWorkbook(bytes, file) : [await sheetOfText(bytes, file)];
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > mostTableRows) {
    const problem = `it has ${count} rows, and ${mostTableRows} can be read at once`;
    throw new AppError('invalidInput', { file, path: 'list', problem });
  }
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns) })),
  }));
}

/** The same of a file by its path. Throws `fileMissing` as well. */
export async function tablesOfFile(path: string): Promise<RawSheet[]> {
  return sheetsOfTable(await readOffered({ path }, largestTable), basename(path));
}

async function sheetOfText(bytes: Uint8Array, file: string): Promise<RawSheet> {
  return { name: basename(file, extname(file)), rows: await rowsOfTable(bytes, file) };
}

async function sheetsOfWorkbook(bytes: Uint8Array, file: string): Promise<RawSheet[]> {
  const { readSheets } = await import('../../exporters/xlsx/read-rows.ts');
  try {
    return await readSheets(bytes);
  } catch (cause) {
    throw new AppError(
      'invalidInput',
      { file, path: 'list', problem: 'it is no Excel workbook that can be read' },
      { cause },
    );
  }
}

/** What of a table is written. */
export interface TakenTable {
  rows: readonly TakenRow[];
  gone: readonly string[];
  expectedRevision?: number | undefined;
}

/**
 * Writes the rows as one command. Throws `recordMissing`, `recordFrozen` (a type that no table brings), `invalidInput`, `brokenLink`,
 * `lastOrganization`, and `conflict` when a record changed after `expectedRevision`; then nothing is changed.
 */
export function takeRows(
  db: WritableDb,
  { rows, gone, expectedRevision }: TakenTable,
  author: Author,
): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    const before = loadOffice(db);
    const stamped = rows.map((row) => withConfirmations(before, row, author));
    const stamp = { by: cutText(author.who, 120), on: author.today };
    applyOffice(change, before, officeWithRows(before, stamped), expectedRevision);
    for (const id of new Set(gone)) {
      const type = refuseOtherType(id);
      const found = change.find(id);
      if (found === undefined) throw new AppError('recordMissing', { id });
      if (type === 'organization') throw new AppError('lastOrganization');
      if (endProblem(found.record, author.today, author.today) !== undefined) {
        throw new AppError('invalidInput', {
          path: `${id}.until`,
          problem: 'it lies before the first day of this record',
        });
      }
      change.save(ended(found.record, author.today, stamp));
    }
    return null;
  });
}

function withConfirmations(office: OfficeRecords, row: TakenRow, author: Author): TakenRow {
  const { id, isNew, answers } = row;
  const type = refuseOtherType(id);
  const known = findRecord(office, id);
  if (!isNew && known === undefined) throw new AppError('recordMissing', { id });
  if (isNew && known !== undefined) throw new AppError('conflict', { id });
  if (isNew && type === 'organization') throw new AppError('lastOrganization');
  refuseOtherFields(type, answers);
  return { ...row, answers: confirmed(known ?? blankRecord(type, id), answers, author) };
}

function refuseOtherType(id: string): RecordType {
  const type = typeOfId(id);
  if (type === undefined || !tableTypes.includes(type)) throw new AppError('recordFrozen', { id });
  return type;
}
