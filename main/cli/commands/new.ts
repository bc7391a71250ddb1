/** `new`: a file with an office that has a name and nothing else yet. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { AppError } from '../../../src/contract/errors.ts';
import { line } from '../../../src/inventory/formats.ts';
import { about, exitCodes, opener } from '../command.ts';
import type { CommandSurroundings } from '../program.ts';

/** Adds the command. */
export function addNewCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('new')
    .description('Makes a new office file. Never overwrites.')
    .argument('<file>', 'the office file to make')
    .requiredOption('--name <name>', 'legal name of the office', nameArgument)
    .option('--pack <slug>', 'start with the suggestions of an office pack')
    .action(async (file: string, { name, pack }: { name: string; pack?: string }) => {
      if (pack !== undefined) throw new AppError('notAvailableHere', { what: '--pack' });
      const [{ blankOffice }, { createOffice }] = await Promise.all([
        import('../../../src/inventory/new-record.ts'),
        import('../../../db/create.ts'),
      ]);
      about(file, () => createOffice(resolve(file), { ...opener(), office: blankOffice(name), why: '' })).close();
      io.say(`Made: ${file}`);
      end(exitCodes.done);
    });
}

function nameArgument(text: string): string {
  const parsed = line.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('Give a name of one line.');
  return parsed.data;
}
