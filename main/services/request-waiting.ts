/** Noting that the office waits for the person, and that what it waited for has come. */
import { runCommand } from '../../db/commands.ts';
import { loadOffice } from '../../db/load.ts';
import type { CommandResult, WritableDb } from '../../db/office-file.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { Request } from '../../src/inventory/request.ts';
import { endProblem, startProblem, withEnd, withPause, type PauseProblem } from '../../src/requests/pauses.ts';
import { announceChange } from './announce.ts';
import type { CommandHandlers } from './handler-map.ts';
import { type Author, authorOf, confirmed, headOf, writerOf } from './records.ts';
import { findRequest } from './requests.ts';

export const requestWaitingCommands = {
  'request.startWaiting': ({ why, ...order }, context) =>
    announceChange(context, startWaiting(writerOf(context), order, authorOf(context, why))),
  'request.endWaiting': ({ why, ...order }, context) =>
    announceChange(context, endWaiting(writerOf(context), order, authorOf(context, why))),
} satisfies Partial<CommandHandlers>;

export interface WaitingOrder {
  id: string;
  /** ISO date, today or earlier, and not before the request. */
  since: string;
  /** What is missing, in one line. */
  reason: string;
  /** Who noted it; the author of the command when it is left out. */
  waitedBy?: string | undefined;
}

/** Notes that the office waits. Throws `recordMissing`, `invalidInput` (path, problem). */
export function startWaiting(db: WritableDb, order: WaitingOrder, author: Author): CommandResult<null> {
  const request = findRequest(loadOffice(db), order.id);
  refuse('since', startProblem(request, order.since, author.today));
  const { since: from, reason, waitedBy: by = author.who } = order;
  return savePauses(db, request, withPause(request, { from, reason, by }), author);
}

/** Notes that it has come, and on which day (ISO date). Throws `recordMissing`, `invalidInput` (path, problem). */
export function endWaiting(
  db: WritableDb,
  { id, cameOn }: { id: string; cameOn: string },
  author: Author,
): CommandResult<null> {
  const request = findRequest(loadOffice(db), id);
  refuse('cameOn', endProblem(request, cameOn, author.today));
  return savePauses(db, request, withEnd(request, cameOn), author);
}

function savePauses(db: WritableDb, request: Request, pauses: Request['pauses'], author: Author): CommandResult<null> {
  return runCommand(db, headOf(author, 'save'), (change) => {
    change.save({ ...request, ...confirmed(request, { pauses }, author) });
    return null;
  });
}

const problems: Record<PauseProblem, string> = {
  settled: 'the request is settled already',
  inFuture: 'the day has not come yet',
  beforeReceipt: 'that was before the request arrived',
  alreadyWaiting: 'it waits for the person already; first note that it came',
  overlaps: 'it lies within a time that is noted already',
  notWaiting: 'it does not wait for the person',
  beforeStart: 'that was before the waiting began',
};

function refuse(path: string, problem: PauseProblem | undefined): void {
  if (problem !== undefined) throw new AppError('invalidInput', { path, problem: problems[problem] });
}
