/** Tells every window what a command changed. */
import type { CommandResult } from '../../db/office-file.ts';
import type { ChangeResult } from '../../src/contract/calls.ts';
import type { CommandContext } from './handler-map.ts';

/** Sends `office.changed` when something changed; answers what the caller gets. */
export function announceChange(
  { host }: Pick<CommandContext, 'host'>,
  { revision, changed }: Omit<CommandResult<unknown>, 'value'>,
): ChangeResult {
  if (changed.length > 0) host.emit('office.changed', { revision, changed });
  return { revision, changed };
}

/** The same for a command that made a record, with its id. */
export function announceCreation(
  context: Pick<CommandContext, 'host'>,
  { value: id, ...result }: CommandResult<string>,
): ChangeResult & { id: string } {
  return { ...announceChange(context, result), id };
}
