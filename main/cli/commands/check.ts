/** `check`: what is untrue, missing or unclear in the records. */
import type { Command } from 'commander';
import { today } from '../../computer.ts';
import { dateArgument } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';

/** Adds the command. */
export function addCheckCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('check')
    .description(
      'Lists findings, the most harmful first; those that were set aside are counted. Each line begins with weight and id.',
    )
    .argument('<file>', 'the office file')
    .option('--json', 'answer as JSON')
    .option('--as-of <date>', 'the day to check for, default today', dateArgument)
    .action(async (file: string, { json, asOf = today() }: { json?: true; asOf?: string }) => {
      const { findings, open } = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { listFindings }, { openFindings }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/findings.ts'),
          import('../../../src/findings/waivers.ts'),
        ]);
        const all = listFindings(reader, loadOffice(reader), asOf);
        return { findings: all, open: openFindings(all) };
      });
      const setAside = findings.length - open.length;
      if (json) {
        const list = findings.map(({ weight, ...finding }) => ({ ...finding, severity: weight }));
        sayJson(io, { asOf, findings: list });
      } else {
        // The id comes along, because `check waive` takes it.
        for (const { weight, id, title, fix, records } of open) {
          io.say(`${weight}  ${id}  ${title} ${fix} [${records.join(', ')}]`);
        }
        if (open.length === 0) io.say('No findings.');
        if (setAside > 0) io.say(`Set aside with a reason: ${setAside}`);
      }
      end(open.length === 0 ? exitCodes.done : exitCodes.findings);
    });
}
