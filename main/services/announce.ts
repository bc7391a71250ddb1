/** Tells every window what a command changed. */
import type { CommandResult } from '../../db/office-file.ts';
import type { ChangeResult } from '../../src/contract/calls.ts';
import type { OfficeNews } from '../../src/contract/office-calls.ts';
import type { CommandContext } from './handler-map.ts';

/** Of so many records at most what changed goes with the event; windows ask for more. */
const few = 40;

type Announcing = Pick<CommandContext, 'host' | 'session'>;

/** Sends `office.changed` when something changed; answers what the caller gets. */
export function announceChange(
  context: Announcing,
  { revision, changed }: Omit<CommandResult<unknown>, 'value'>,
): ChangeResult {
  if (changed.length > 0) {
    const news = changed.length > few ? undefined : newsOf(context, revision);
    context.host.emit('office.changed', { revision, changed, ...(news && { news }) });
  }
  return { revision, changed };
}

/** The same for a command that made a record, with its id. */
export function announceCreation(
  context: Announcing,
  { value: id, ...result }: CommandResult<string>,
): ChangeResult & { id: string } {
  return { ...announceChange(context, result), id };
}

/** What the command changed, while it is the last one. */
function newsOf({ host, session }: Announcing, revision: number): OfficeNews | undefined {
  const since = session.markOf(revision - 1);
  const changes = since === undefined ? undefined : session.changesSince({ revision: revision - 1, mark: since });
  const file = session.state();
  if (since === undefined || changes?.revision !== revision || file === null) return undefined;
  return { since, changes, file, today: host.today() };
}
