/** `check waive`: sets a finding aside with a reason. */
import { type Command, InvalidArgumentError } from 'commander';
import { about, author, type CommandSurroundings, exitCodes, writing } from '../command.ts';

/** Adds the command under `check`. */
export function addWaiveCommand(program: Command, { io, end }: CommandSurroundings): void {
  program.commands
    .find((command) => command.name() === 'check')
    ?.command('waive')
    .description('Sets a finding aside; it is open again when it says something else, or when the record is removed.')
    .argument('<file>', 'the office file')
    .argument('<finding>', 'the id of the finding, like C-06.T-001')
    .requiredOption('--reason <text>', 'why it is left as it is', reasonArgument)
    .action(async (file: string, finding: string, { reason }: { reason: string }) => {
      const { record, reasonBefore } = await writing(file, async ({ writer }) => {
        const [{ waiveFinding }, { loadOffice }, { valueOf }] = await Promise.all([
          import('../../services/waivers.ts'),
          import('../../../db/load.ts'),
          import('../../../src/inventory/answer.ts'),
        ]);
        const earlier = loadOffice(writer).findingWaiver.find((one) => valueOf(one.finding) === finding);
        const { value } = about(file, () => waiveFinding(writer, finding, reason, author('')));
        return { record: value, reasonBefore: earlier && valueOf(earlier.reason) };
      });
      io.say(`Set aside: ${finding} (${record})`);
      if (reasonBefore !== undefined && reasonBefore !== reason) io.say(`The reason until now was: ${reasonBefore}`);
      end(exitCodes.done);
    });
}

function reasonArgument(text: string): string {
  const reason = text.trim();
  if (reason === '') throw new InvalidArgumentError('Say in a few words why it is left as it is.');
  return reason;
}
