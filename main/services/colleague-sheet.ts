/** The sheet for a colleague: written for a room, read back, and taken once a person has looked at each answer. */
import { basename } from 'node:path';
import { runCommand } from '../../db/commands.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import type { CheckedInput, ExportResult } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { SheetReading } from '../../src/contract/sheet-calls.ts';
import { type OfficeRecords, organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import { ownCommandTypes, typeOfId } from '../../src/inventory/record-id.ts';
import { colleagueSheet } from '../../src/walk/colleague-sheet.ts';
import { confirmSuggestions } from '../../src/walk/confirm.ts';
import { readFilledSheet, type FilledRow } from '../../src/walk/filled-sheet.ts';
import { printedSheet } from '../../src/walk/printed-sheet.ts';
import type { TableRow } from '../../src/tables/parse-table.ts';
import { nameOf, readOffered } from '../files/offered-files.ts';
import { printDocument } from '../exports/print-document.ts';
import { announceChange } from './announce.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandContext, CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, refuseOtherFields, writerOf } from './records.ts';
import { rowsOfFile, rowsOfTable } from './request-lists.ts';

/** Bytes of a filled sheet at most; it has a line for each question. */
const largestSheet = 20 * 1024 * 1024;

export const sheetCommands = {
  'sheet.export': (order, context) => exportSheet(context, order),
  'sheet.read': (_input, context) => readSheet(context),
  'sheet.readOffered': async ({ ticket }, { session, offered }) => {
    const { office } = session.office();
    const source = offered.take(ticket);
    const rows = await rowsOfTable(await readOffered(source, largestSheet), nameOf(source));
    return sheetReading(office, nameOf(source), rows);
  },
  'sheet.take': (taken, context) =>
    announceChange(context, takeSheet(writerOf(context), taken, authorOf(context, 'A colleague filled in a sheet.'))),
} satisfies Partial<CommandHandlers>;

/** Throws `recordMissing` when the room has no open question. */
async function exportSheet(
  context: CommandContext,
  { room, name, format }: CheckedInput<'sheet.export'>,
): Promise<ExportResult> {
  const { host, session } = context;
  const { office } = session.office();
  const lines = colleagueSheet(office, room);
  if (lines.length === 0) throw new AppError('recordMissing', { id: room });
  const today = host.today();
  const title = `Questions ${name}`;
  return await exportForPerson(context, {
    words: `${recordTitle('organization', organizationOf(office))} ${title}`,
    format,
    print: async () => {
      if (format === 'pdf')
        return await printDocument(printedSheet(office, { room: name, lines, today }), 'pdf', today);
      const { printColleagueSheet } = await import('../../exporters/xlsx/print-colleague-sheet.ts');
      const notice = office.sample ? 'SAMPLE - a made-up office' : '';
      return await printColleagueSheet(lines, { title, createdAt: today, notice });
    },
  });
}

/** Throws `fileMissing`, `unknownFormat`, `invalidInput` for a file that is no sheet. */
async function readSheet({ host, session }: CommandContext): Promise<SheetReading> {
  const { office } = session.office();
  const path = await host.chooseFileToOpen({ formats: [{ extension: 'xlsx', label: 'Excel workbook' }] });
  if (path === null) return { outcome: 'cancelled' };
  return sheetReading(office, basename(path), await rowsOfFile(path));
}

function sheetReading(office: OfficeRecords, fileName: string, [, ...rows]: readonly TableRow[]): SheetReading {
  const filled = rows.map(({ line, cells: [key = '', , , , answer = '', remark = ''] }): FilledRow => {
    return { line, key, answer, remark };
  });
  return { outcome: 'read', fileName, answers: readFilledSheet(office, filled) };
}

/**
 * Confirms the cards and gives the answers, as one command. Throws `recordMissing`, `recordFrozen`, `invalidInput`, `conflict`;
 * then nothing is changed.
 */
function takeSheet(
  db: WritableDb,
  { confirm, answers, expectedRevision }: CheckedInput<'sheet.take'>,
  author: Author,
): CommandResult<null> {
  const stamp = { by: author.who.slice(0, 120), on: author.today };
  const answersOf = Map.groupBy(answers, ({ path }) => path.split('.')[0] ?? path);
  return runCommand(db, headOf(author, 'save'), (change) => {
    for (const id of new Set([...confirm, ...answersOf.keys()])) {
      const found = change.find(id);
      const type = typeOfId(id);
      if (found === undefined || type === undefined) throw new AppError('recordMissing', { id });
      if (ownCommandTypes.includes(type) || type === 'ledgerYear') throw new AppError('recordFrozen', { id });
      const given = Object.fromEntries(
        (answersOf.get(id) ?? []).map((one) => [one.path.slice(id.length + 1), one.answer]),
      );
      refuseOtherFields(type, given);
      const record = confirm.includes(id) ? confirmSuggestions(type, found.record, stamp) : found.record;
      change.save({ ...record, ...confirmed(record, given, author) }, expectedRevision);
    }
    return null;
  });
}
