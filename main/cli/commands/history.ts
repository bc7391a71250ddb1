/** `history`, `undo`, `redo`: the change log. */
import type { Command } from 'commander';
import type { ReadableDb } from '../../../db/office-file.ts';
import type { LogLine } from '../../../src/contract/change-log.ts';
import { about, type CommandSurroundings, exitCodes, opener, reading, sayJson, writing } from '../command.ts';

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
        const lines = history(reader, { limit: Number.MAX_SAFE_INTEGER });
        if (json) sayJson(io, { entries: lines });
        return json ? [] : wordsFor(reader, lines);
      });
      for (const entry of entries) io.say(entry);
      end(exitCodes.done);
    });

  for (const direction of ['undo', 'redo'] as const) {
    program
      .command(direction)
      .description(direction === 'undo' ? 'Takes the last change back.' : 'Does again what was taken back last.')
      .argument('<file>', 'the office file')
      .action(async (file: string) => {
        const what = await writing(file, async ({ writer }) => {
          const [directions, { history, logEntry }, { changeInWords }] = await Promise.all([
            import('../../../db/undo.ts'),
            import('../../../db/history.ts'),
            import('../change-in-words.ts'),
          ]);
          const { changed } = about(file, () => directions[direction](writer, opener()));
          const target = history(writer, { limit: 1 })[0]?.refersTo ?? 0;
          const entry = logEntry(writer, target);
          return entry === undefined ? changed.join(', ') : changeInWords(entry);
        });
        io.say(`${direction === 'undo' ? 'Taken back' : 'Done again'}: ${what}`);
        end(exitCodes.done);
      });
  }
}

/** Each entry with the titles of its records and the answers that changed. */
async function wordsFor(reader: ReadableDb, lines: readonly LogLine[]): Promise<string[]> {
  const [{ logEntry }, { changeInWords, mostNamed }] = await Promise.all([
    import('../../../db/history.ts'),
    import('../change-in-words.ts'),
  ]);
  return lines.map((line) => {
    const { sequence, at, who, command, why, count, refersTo } = line;
    // The texts of many records, such as those of an import, are not worth reading to be counted.
    const entry = count > mostNamed ? undefined : logEntry(reader, sequence);
    const what = entry === undefined ? `${count} records` : changeInWords(entry);
    const target = refersTo === null ? '' : ` of ${refersTo}`;
    return `${sequence}  ${at}  ${who}  ${command}${target}  ${what}${why === '' ? '' : `  (${why})`}`;
  });
}
