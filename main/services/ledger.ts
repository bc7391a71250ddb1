/** The yearly ledger of Shine the Light: looking at a year, closing it, adding a correction. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import { closeYear, withCorrection } from '../../src/disclosure/close-year.ts';
import { closedRecord } from '../../src/disclosure/closed-year.ts';
import { ledgerOf } from '../../src/disclosure/ledger.ts';
import { valueOf } from '../../src/inventory/answer.ts';
import { announceCreation } from './announce.ts';
import type { CommandHandlers, QueryHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';

export interface ClosingOrder {
  year: number;
  /** Open points that are accepted, each with the reason. */
  accepted: readonly { path: string; reason: string }[];
  /** The person who closes it; the author of the command when it is left out. */
  closedBy?: string | undefined;
  /** A reason for every open point that `accepted` does not name. */
  acceptAll?: string | undefined;
}

export const ledgerQueries = {
  'ledger.year': ({ year }, { host, reading }) => ({
    ...ledgerOf(reading.office().office, year),
    person: host.userName(),
  }),
} satisfies Partial<QueryHandlers>;

export const ledgerCommands = {
  'ledger.close': ({ why, ...order }, context) =>
    announceCreation(context, closeLedgerYear(writerOf(context), order, authorOf(context, why))),
  'ledger.correct': ({ why, ...order }, context) =>
    announceCreation(context, correctLedgerYear(writerOf(context), order, authorOf(context, why))),
} satisfies Partial<CommandHandlers>;

/**
 * Closes a year; answers the id of its record. Throws `recordFrozen` when it is closed already, `invalidInput` (path `year`)
 * before it is over, `gapsOpen` (count, paths) over points that nobody accepted with a reason, `invalidInput` (path
 * `accepted`) for a point that is not open.
 */
export function closeLedgerYear(db: WritableDb, order: ClosingOrder, author: Author): CommandResult<string> {
  const office = loadOffice(db);
  const ledger = ledgerOf(office, order.year);
  const { acceptAll } = order;
  const named = new Set(order.accepted.map(({ path }) => path));
  const others = acceptAll === undefined ? [] : ledger.missing.filter(({ path }) => !named.has(path));
  // A slip of the pen would leave a reason beside nothing.
  const stray = order.accepted.find(
    ({ path }) => ledger.state === 'running' && !ledger.missing.some((one) => one.path === path),
  );
  if (stray !== undefined) {
    throw new AppError('invalidInput', { path: 'accepted', problem: `${stray.path} is not open in ${order.year}` });
  }
  const accepted = [...order.accepted, ...others.map(({ path }) => ({ path, reason: acceptAll ?? '' }))];
  const result = closeYear(ledger, { on: author.today, by: order.closedBy ?? author.who, accepted });
  if (!result.ok) throw refusalOf(result, order.year, ledger.list.closed?.recordId);
  const running = office.ledgerYear.find((one) => valueOf(one.year) === order.year);
  return runCommand(db, headOf(author, running ? 'save' : 'create'), (change) => {
    if (running === undefined) {
      return change.create('ledgerYear', (blank) => ({ ...blank, ...confirmed(blank, result.answers, author) }));
    }
    change.save({ ...running, ...confirmed(running, result.answers, author) });
    return running.id;
  });
}

type Refused = Extract<ReturnType<typeof closeYear>, { ok: false }>;

function refusalOf(refused: Refused, year: number, recordId = ''): AppError {
  switch (refused.problem) {
    case 'closed':
      return new AppError('recordFrozen', { id: recordId });
    case 'notOver':
      return new AppError('invalidInput', { path: 'year', problem: `the year ${year} is not over` });
    case 'open':
      return new AppError('gapsOpen', { count: refused.paths.length, paths: refused.paths.slice(0, 20) });
  }
}

export interface CorrectionOrder {
  year: number;
  correction: string;
  /** The person who corrects it; the author of the command when it is left out. */
  correctedBy?: string | undefined;
}

/** Adds a dated correction to a closed year. Throws `invalidInput` (path `year`) while the year runs. */
export function correctLedgerYear(
  db: WritableDb,
  { year, correction, correctedBy }: CorrectionOrder,
  author: Author,
): CommandResult<string> {
  const record = closedRecord(loadOffice(db), year);
  if (record === undefined) {
    const problem = `the year ${year} is not closed, so change the records instead`;
    throw new AppError('invalidInput', { path: 'year', problem });
  }
  return runCommand(db, headOf(author, 'save'), (change) => {
    const corrections = withCorrection(record, { on: author.today, by: correctedBy ?? author.who, correction });
    change.save({ ...record, ...confirmed(record, { corrections }, author) });
    return record.id;
  });
}
