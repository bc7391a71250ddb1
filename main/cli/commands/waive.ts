/** `check waive`: sets a finding aside with a reason. */
import type { Command } from 'commander';
import { about, author, exitCodes, writing } from '../command.ts';
import type { CommandSurroundings } from '../program.ts';

/** Adds the command under `check`. */
export function addWaiveCommand(program: Command, { io, end }: CommandSurroundings): void {
  program.commands
    .find((command) => command.name() === 'check')
    ?.command('waive')
    .description('Sets a finding aside; it is open again when it says something else, or when the record is removed.')
    .argument('<file>', 'the office file')
    .argument('<finding>', 'the id of the finding, like C-06.T-001')
    .requiredOption('--reason <text>', 'why it is left as it is')
    .action(async (file: string, finding: string, { reason }: { reason: string }) => {
      const { value } = await writing(file, async ({ writer }) => {
        const { waiveFinding } = await import('../../services/waivers.ts');
        return about(file, () => waiveFinding(writer, finding, reason, author('')));
      });
      io.say(`Set aside: ${finding} (${value})`);
      end(exitCodes.done);
    });
}
