/** `new`: a file with an office that has a name, and nothing else or the suggestions of an office pack. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { line } from '../../../src/inventory/formats.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { about, type CommandSurroundings, exitCodes, opener } from '../command.ts';

/** Adds the command. */
export function addNewCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('new')
    .description('Makes a new office file. Never overwrites.')
    .argument('<file>', 'the office file to make')
    .requiredOption('--name <name>', 'legal name of the office', nameArgument)
    .option('--pack <slug>', 'start with the suggestions of an office pack')
    .action(async (file: string, { name, pack }: { name: string; pack?: string }) => {
      const [office, { createOffice }] = await Promise.all([
        pack === undefined ? emptyOffice(name) : officeOfPack(pack, name),
        import('../../../db/create.ts'),
      ]);
      about(file, () => createOffice(resolve(file), { ...opener(), office, why: '' })).close();
      io.say(`Made: ${file}`);
      end(exitCodes.done);
    });
}

async function emptyOffice(name: string): Promise<OfficeRecords> {
  const { blankOffice } = await import('../../../src/inventory/new-record.ts');
  return blankOffice(name);
}

/** Packs are only loaded when one is asked for, so their names are checked here and not while the options are read. */
async function officeOfPack(slug: string, name: string): Promise<OfficeRecords> {
  const { packOffice, packs } = await import('../../../src/packs/packs.ts');
  const known = packs.map((pack) => pack.slug);
  if (!known.includes(slug)) {
    throw new InvalidArgumentError(`There is no pack "${slug}" for --pack; there is ${known.join(', ')}`);
  }
  return packOffice(slug, name);
}

function nameArgument(text: string): string {
  const parsed = line.safeParse(text);
  if (!parsed.success) throw new InvalidArgumentError('Give a name of one line.');
  return parsed.data;
}
