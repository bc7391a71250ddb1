/** `sample list`, `sample create`: complete, made-up offices. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { about, type CommandSurroundings, exitCodes, opener, sayJson } from '../command.ts';

/** Adds the commands. */
export function addSampleCommands(program: Command, { io, end }: CommandSurroundings): void {
  const sample = program.command('sample').description('Complete, made-up offices, marked SAMPLE everywhere.');

  sample
    .command('list')
    .description('Lists the samples.')
    .option('--json', 'answer as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { listSamples } = await import('../../services/samples.ts');
      const samples = await listSamples();
      if (json) sayJson(io, { samples });
      else for (const { slug, name, about: text } of samples) io.say(`${slug}  ${name}: ${text}`);
      end(exitCodes.done);
    });

  sample
    .command('create')
    .description('Makes a new file with a sample. Never overwrites.')
    .argument('<slug>', 'which sample, see "sample list"')
    .argument('<file>', 'the office file to make')
    .action(async (slug: string, file: string) => {
      const [{ findSample }, { createOffice }] = await Promise.all([
        import('../../services/samples.ts'),
        import('../../../db/create.ts'),
      ]);
      const { office } = await findSample(slug);
      about(file, () => createOffice(resolve(file), { ...opener(), office, why: '' })).close();
      io.say(`Made: ${file}`);
      end(exitCodes.done);
    });
}
