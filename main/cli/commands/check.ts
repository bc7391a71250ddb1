/** `check`: what is untrue, missing or unclear in the records. */
import type { Command } from 'commander';
import { today } from '../../computer.ts';
import { dateArgument } from '../arguments.ts';
import { exitCodes, reading, sayJson } from '../command.ts';
import type { CommandSurroundings } from '../program.ts';

/** Adds the command. */
export function addCheckCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('check')
    .description('Lists findings, the most harmful first.')
    .argument('<file>', 'the office file')
    .option('--json', 'answer as JSON')
    .option('--as-of <date>', 'the day to check for, default today', dateArgument)
    .action(async (file: string, { json, asOf = today() }: { json?: true; asOf?: string }) => {
      const findings = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { checkOffice }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/findings/check-office.ts'),
        ]);
        return checkOffice(loadOffice(reader), asOf);
      });
      if (json) {
        const list = findings.map(({ weight, ...finding }) => ({ ...finding, severity: weight }));
        sayJson(io, { asOf, findings: list });
      } else {
        for (const { weight, rule, title, fix, records } of findings) {
          io.say(`${weight}  ${rule}  ${title} ${fix} [${records.join(', ')}]`);
        }
        if (findings.length === 0) io.say('No findings.');
      }
      end(findings.length === 0 ? exitCodes.done : exitCodes.findings);
    });
}
