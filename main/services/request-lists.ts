/** Many requests at once: a list that somebody brings, and what would be answered. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { runCommand } from '../../db/commands.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { given } from '../../src/inventory/answer.ts';
import type { RequestKind } from '../../src/inventory/request.ts';
import { bulkPlan } from '../../src/requests/bulk/bulk-plan.ts';
import { parseTable, type TableRow } from '../../src/tables/parse-table.ts';
import { readRequestList } from '../../src/requests/bulk/request-list.ts';
import { dateProblems } from '../../src/requests/date-problems.ts';
import { rehearse } from '../../src/requests/rehearsal.ts';
import { yearCounts } from '../../src/requests/year-counts.ts';
import { nameOf, readOffered } from '../files/offered-files.ts';
import { announceChange } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';
import { dateError, findRequest } from './requests.ts';

/** A list has a line for each request; anything larger is no list of requests. */
const largestList = 20 * 1024 * 1024;

export const requestListQueries = {
  'request.counts': ({ year }, { reading }) => ({ year, counts: yearCounts(reading.office().office, year) }),
  'request.rehearse': ({ year }, { host, reading }) => rehearse(reading.office().office, year, host.today()),
  'request.readList': ({ text }, { host, reading }) =>
    readRequestList(reading.office().office, parseTable(text), host.today()),
  'request.bulkPlan': ({ ids }, { host, reading }) => {
    const { office } = reading.office();
    for (const id of ids ?? []) findRequest(office, id);
    return bulkPlan(office, host.today(), ids);
  },
} satisfies Partial<QueryHandlers>;

export const requestListCommands = {
  'request.chooseList': async (_input, { host, session }) => {
    const { office } = session.office();
    const path = await host.chooseFileToOpen({
      formats: [
        { extension: 'csv', label: 'Table (CSV)' },
        { extension: 'xlsx', label: 'Excel workbook' },
      ],
    });
    if (path === null) return { outcome: 'cancelled' };
    const list = readRequestList(office, await rowsOfFile(path), host.today());
    return { outcome: 'read', fileName: basename(path), list };
  },
  'request.readOffered': async ({ ticket }, { host, session, offered }) => {
    const { office } = session.office();
    const source = offered.take(ticket);
    const rows = await rowsOfTable(await readOffered(source, largestList), nameOf(source));
    return { outcome: 'read', fileName: nameOf(source), list: readRequestList(office, rows, host.today()) };
  },
  'request.addMany': ({ why, ...order }, context) => {
    const { value: ids, ...result } = addRequests(writerOf(context), order, authorOf(context, why));
    return { ...announceChange(context, result), ids };
  },
} satisfies Partial<CommandHandlers>;

/**
 * The rows of a table in a file: CSV in UTF-8, or the first sheet of an Excel workbook. Throws `fileMissing`,
 * `unknownFormat`, `officeMalformed` for a file that is no such table.
 */
export async function rowsOfFile(path: string): Promise<TableRow[]> {
  const file = basename(path);
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw new AppError('fileMissing', { file });
  const format = extname(path).toLowerCase();
  if (!['.csv', '.txt', '.tsv', '.xlsx'].includes(format)) {
    throw new AppError('unknownFormat', { file, known: ['csv', 'xlsx'] });
  }
  if (size > largestList)
    throw new AppError('invalidInput', { file, path: 'list', problem: 'it is larger than 20 MB' });
  return rowsOfTable(new Uint8Array(await readFile(path)), file);
}

/** The same of bytes that are in memory; the ending of the name tells which table it is. */
export async function rowsOfTable(bytes: Uint8Array, file: string): Promise<TableRow[]> {
  const format = extname(file).toLowerCase();
  try {
    if (format === '.xlsx') {
      const { readRows } = await import('../../exporters/xlsx/read-rows.ts');
      return await readRows(bytes);
    }
    return parseTable(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const problem =
      format === '.xlsx'
        ? 'it is no Excel workbook that can be read'
        : 'it is no text in UTF-8; save it as “CSV UTF-8”';
    throw new AppError('invalidInput', { file, path: 'list', problem }, { cause });
  }
}

/** Requests of a list, as they are recorded. */
export interface ManyOrder {
  lines: readonly {
    line: number;
    name: string;
    reach: string;
    /** ISO date. */
    receivedOn: string;
    receivedBy: string;
    atContact?: boolean | undefined;
  }[];
  kinds: RequestKind[];
}

/** Records all of them as one command; answers their ids. Throws `invalidInput` (path, problem), naming the line. */
export function addRequests(db: WritableDb, { lines, kinds }: ManyOrder, author: Author): CommandResult<string[]> {
  for (const { line, receivedOn, name, reach } of lines) {
    const [problem] = dateProblems({ kinds, receivedOn }, author.today);
    if (problem !== undefined) throw dateError({ ...problem, field: `line ${line}, receivedOn` });
    if (name === '' && reach === '') {
      throw new AppError('invalidInput', { path: `line ${line}`, problem: 'neither a name nor an address is given' });
    }
  }
  return runCommand(db, headOf(author, 'create'), (change) =>
    lines.map(({ name, reach, receivedOn, receivedBy, atContact }) => {
      const answers = {
        kinds: given(kinds),
        receivedOn: given(receivedOn),
        ...(name === '' ? {} : { personName: given(name) }),
        ...(reach === '' ? {} : { personReach: given(reach) }),
        ...(receivedBy === '' ? {} : { receivedBy: given(receivedBy) }),
        ...(atContact === undefined ? {} : { atDesignatedContact: given(atContact) }),
      };
      return change.create('request', (blank) => ({ ...blank, ...confirmed(blank, answers, author) }));
    }),
  );
}
