/** `verify`: whether a file is whole and its change log untouched. */
import type { Command } from 'commander';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';

/** Adds the command. */
export function addVerifyCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('verify')
    .description('Checks integrity, links between records, and the chain of the change log.')
    .argument('<file>', 'the office file')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const problems = await reading(file, async ({ reader }) => {
        const { verifyFile } = await import('../../../db/verify.ts');
        return verifyFile(reader);
      });
      if (json) sayJson(io, { ok: problems.length === 0, problems });
      else if (problems.length === 0) io.say(`Whole and untouched: ${file}`);
      else for (const { where, what } of problems) io.say(`${where}: ${what}`);
      end(problems.length === 0 ? exitCodes.done : exitCodes.findings);
    });
}
