/** The change log: what was done, undo and redo. */
import { history } from '../../db/history.ts';
import { redo, undo } from '../../db/undo.ts';
import { announceChange } from './announce.ts';
import type { CommandContext, CommandHandlers, QueryHandlers } from './handler-map.ts';

export const historyQueries = {
  'history.list': (filter, { reading }) => history(reading.reader, filter),
} satisfies Partial<QueryHandlers>;

export const historyCommands = {
  'history.undo': (_input, context) => announceChange(context, undo(context.session.file.writer, by(context))),
  'history.redo': (_input, context) => announceChange(context, redo(context.session.file.writer, by(context))),
} satisfies Partial<CommandHandlers>;

function by({ host }: CommandContext): { who: string; at: string } {
  return { who: host.userName(), at: host.now() };
}
