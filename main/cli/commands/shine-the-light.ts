/** `shine-the-light`: the answer for a calendar year (Civ. Code 1798.83). */
import type { Command } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { today } from '../../computer.ts';
import { formatOf, yearArgument } from '../arguments.ts';
import { reading } from '../command.ts';
import { exportTo } from '../export-to.ts';
import type { CommandSurroundings } from '../program.ts';

/** Adds the command. */
export function addShineTheLightCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('shine-the-light')
    .description("Writes the year's Shine the Light answer, by the route that the facts give.")
    .argument('<file>', 'the office file')
    .requiredOption('--year <year>', 'calendar year of the disclosures', yearArgument)
    .requiredOption(
      '--out <file>',
      `the file to write; its ending says the format: ${exportFormats.shineTheLight.join(', ')}`,
    )
    .option('--request <id>', 'answer one request')
    .action(async (file: string, { year, out, request }: { year: number; out: string; request?: string }) => {
      const format = formatOf(out, exportFormats.shineTheLight);
      if (request !== undefined) throw new AppError('notAvailableHere', { what: '--request' });
      const { yearAnswer, printYearAnswer } = await import('../../exports/year-answer.ts');
      const { office, answer } = await reading(file, async ({ reader }) => {
        const { loadOffice } = await import('../../../db/load.ts');
        const office = loadOffice(reader);
        return { office, answer: yearAnswer(office, year, today()) };
      });
      end(
        await exportTo(io, {
          office: file,
          out,
          format,
          print: () => printYearAnswer(office, answer, format, today()),
        }),
      );
    });
}
