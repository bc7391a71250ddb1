/** `backup`: a checked copy of the file, also while it is open elsewhere. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { about, type CommandSurroundings, exitCodes, reading } from '../command.ts';

/** Adds the command. */
export function addBackupCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('backup')
    .description('Writes a checked copy of the file. Never overwrites.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', 'the copy to make')
    .action(async (file: string, { out }: { out: string }) => {
      const { records, revision } = await reading(file, async (office) => {
        const { backupTo } = await import('../../../db/backup.ts');
        return about(out, () => backupTo(office, resolve(out)));
      });
      io.say(`Written and checked: ${out}, ${records} records, change ${revision}`);
      end(exitCodes.done);
    });
}
