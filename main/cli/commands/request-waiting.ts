/** `request wait`, `request came`: waiting for something from the person. The clocks of the law go on meanwhile. */
import type { Command } from 'commander';
import type { RequestState } from '../../../src/requests/request-state.ts';
import { today } from '../../computer.ts';
import { dayArgument, personArgument } from '../arguments.ts';
import { author, type CommandSurroundings, exitCodes, writing } from '../command.ts';

interface WaitOptions {
  for: string;
  since?: string;
  by?: string;
  why: string;
}

/** Adds the commands. */
export function addRequestWaitingCommands(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('wait')
    .description('Notes that you wait for something from the person. The clocks of the law go on.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the request, like RQ-001')
    .requiredOption('--for <what>', 'what is missing')
    .option('--since <date>', 'since when, default today', dayArgument)
    .option('--by <person>', 'who notes it; default the name of the computer’s user', personArgument)
    .option('--why <reason>', 'the reason, for the history', '')
    .action(async (file: string, id: string, { for: reason, since = today(), by: waitedBy, why }: WaitOptions) => {
      const state = await writing(file, async ({ writer }) => {
        const { startWaiting } = await import('../../services/request-waiting.ts');
        startWaiting(writer, { id, since, reason, waitedBy }, author(why));
        const [{ loadOffice }, { findRequest }, { requestState }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/requests.ts'),
          import('../../../src/requests/request-state.ts'),
        ]);
        const office = loadOffice(writer);
        return requestState(office, findRequest(office, id), today());
      });
      io.say(`Waiting since ${since}: ${reason}`);
      for (const line of goingOn(state)) io.say(`- ${line}`);
      end(exitCodes.done);
    });
  request
    .command('came')
    .description('Notes that what you waited for has come.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the request, like RQ-001')
    .option('--on <date>', 'when it came, default today', dayArgument)
    .option('--why <reason>', 'the reason, for the history', '')
    .action(async (file: string, id: string, { on: cameOn = today(), why }: { on?: string; why: string }) => {
      await writing(file, async ({ writer }) => {
        const { endWaiting } = await import('../../services/request-waiting.ts');
        endWaiting(writer, { id, cameOn }, author(why));
      });
      io.say(`It came on ${cameOn}.`);
      end(exitCodes.done);
    });
}

/** The clocks that run while the office waits, each with its law. */
export function goingOn({ clocks }: Pick<RequestState, 'clocks'>): string[] {
  return clocks
    .filter(({ kind, done }) => kind === 'due' && !done)
    .map(({ what, latest, cite, byOffice }) =>
      byOffice
        ? `${what}: your own day, ${latest}; it moves with the waiting`
        : `${what}: the clock goes on, latest ${latest} (${cite})`,
    );
}
