/** `restore`: goes back to a backup, as a new file; the file it was made of stays as it is. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { about, type CommandSurroundings, exitCodes, reading } from '../command.ts';

/** Adds the command. */
export function addRestoreCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('restore')
    .description('Checks a backup and makes an office file of it. Never overwrites.')
    .argument('<backup>', 'the backup to go back to')
    .requiredOption('--out <file>', 'the office file to make')
    .action(async (backup: string, { out }: { out: string }) => {
      const { records, revision } = await reading(backup, async (office) => {
        const { verifyFile } = await import('../../../db/verify.ts');
        const { AppError } = await import('../../../src/contract/errors.ts');
        if (verifyFile(office.reader).length > 0) throw new AppError('chainBroken', { file: backup });
        const { backupTo } = await import('../../../db/backup.ts');
        return about(out, () => backupTo(office, resolve(out)));
      });
      io.say(`Restored and checked: ${out}, ${records} records, change ${revision}`);
      end(exitCodes.done);
    });
}
