/** `history`, `undo`, `redo`: the change log. */
import type { Command } from 'commander';
import type { LogLine } from '../../../src/contract/change-log.ts';
import { about, exitCodes, opener, reading, sayJson, writing } from '../command.ts';
import type { CommandSurroundings } from '../program.ts';

/** Adds the commands. */
export function addHistoryCommands(program: Command, surroundings: CommandSurroundings): void {
  const { io, end } = surroundings;
  program
    .command('history')
    .description('Lists what was changed, the newest first.')
    .argument('<file>', 'the office file')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { json }: { json?: true }) => {
      const entries = await reading(file, async ({ reader }) => {
        const { history } = await import('../../../db/history.ts');
        return history(reader, { limit: Number.MAX_SAFE_INTEGER });
      });
      if (json) sayJson(io, { entries });
      else for (const entry of entries) io.say(describeEntry(entry));
      end(exitCodes.done);
    });

  for (const direction of ['undo', 'redo'] as const) {
    program
      .command(direction)
      .description(direction === 'undo' ? 'Takes the last change back.' : 'Does again what was taken back last.')
      .argument('<file>', 'the office file')
      .action(async (file: string) => {
        const { changed } = await writing(file, async ({ writer }) => {
          const directions = await import('../../../db/undo.ts');
          return about(file, () => directions[direction](writer, opener()));
        });
        io.say(`${direction === 'undo' ? 'Taken back' : 'Done again'}: ${changed.join(', ')}`);
        end(exitCodes.done);
      });
  }
}

function describeEntry({ sequence, at, who, command, why, records, refersTo }: LogLine): string {
  const what = records.length > 4 ? `${records.length} records` : records.map(({ id }) => id).join(', ');
  const target = refersTo === null ? '' : ` of ${refersTo}`;
  return `${sequence}  ${at}  ${who}  ${command}${target}  ${what}${why === '' ? '' : `  (${why})`}`;
}
