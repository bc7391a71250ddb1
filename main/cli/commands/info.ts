/** `info`: what is in a file. */
import type { Command } from 'commander';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';

/** Adds the command. */
export function addInfoCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('info')
    .description('Says what a file holds: name, dates, counts.')
    .argument('<file>', 'the office file')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const info = await reading(file, async ({ reader }) => {
        const { describeFile } = await import('../../services/file-description.ts');
        return describeFile(reader);
      });
      if (json) sayJson(io, info);
      else {
        io.say(`${info.name}${info.sample ? ' (SAMPLE)' : ''}`);
        io.say(`Made ${info.createdAt}, last change ${info.savedAt} (number ${info.revision})`);
        io.say(
          `Answers: ${info.answers.answered} given, ${info.answers.suggested} suggested, ${info.answers.unknown} open`,
        );
        for (const [type, count] of Object.entries(info.records)) if (count > 0) io.say(`${type}: ${count}`);
      }
      end(exitCodes.done);
    });
}
