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
