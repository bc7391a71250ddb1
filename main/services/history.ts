/** The change log: what was done, how the office was, undo and redo. */
import { asOf, history, logEntry, peopleIn } from '../../db/history.ts';
import { takeBack } from '../../db/take-back.ts';
import { redo, undo } from '../../db/undo.ts';
import { namedInLine } from '../../src/contract/change-log.ts';
import { AppError } from '../../src/contract/errors.ts';
import { announceChange } from './announce.ts';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler-map.ts';

export const historyQueries = {
  'history.list': (filter, { reading }) => history(reading.reader, { ...filter, mostRecords: namedInLine }),
  'history.entry': ({ sequence }, { reading }) => {
    const entry = logEntry(reading.reader, sequence);
    if (entry === undefined) throw new AppError('nothingToUndo');
    return entry;
  },
  'history.people': (_input, { reading }) => peopleIn(reading.reader),
  'history.officeAt': ({ until }, { reading }) => asOf(reading.reader, { until }) ?? null,
} satisfies Partial<QueryHandlers>;

export const historyCommands = {
  'history.undo': (_input, context) => announceChange(context, undo(context.session.file.writer, by(context))),
  'history.redo': (_input, context) => announceChange(context, redo(context.session.file.writer, by(context))),
  'history.takeBack': ({ sequence, why }, context) =>
    announceChange(context, takeBack(context.session.file.writer, sequence, { ...by(context), why })),
} satisfies Partial<CommandHandlers>;

function by({ host }: CommandContext): { who: string; at: string } {
  return { who: host.userName(), at: host.now() };
}
