/** `shine-the-light`: the answer for a calendar year (Civ. Code 1798.83). */
import type { Command } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { valueOf } from '../../../src/inventory/answer.ts';
import { today } from '../../computer.ts';
import { formatOf, yearArgument } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading } from '../command.ts';
import { exportTo } from '../export-to.ts';

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
    .option('--request <id>', 'the letter to one request, like RQ-001')
    .action(async (file: string, { year, out, request }: { year: number; out: string; request?: string }) => {
      const format = formatOf(out, exportFormats.shineTheLight);
      if (request !== undefined) {
        await answerRequest(file, { id: request, year, out });
        return;
      }
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

  /** The letter to one request: the year must be the one that the request asks about. */
  async function answerRequest(file: string, { id, year, out }: { id: string; year: number; out: string }) {
    const format = formatOf(out, ['pdf', 'docx', 'txt', 'json']);
    const composed = await reading(file, async ({ reader }) => {
      const [{ loadOffice }, { findRequest }, { letterText }] = await Promise.all([
        import('../../../db/load.ts'),
        import('../../services/requests.ts'),
        import('../../../src/requests/letters/letter-text.ts'),
      ]);
      const office = loadOffice(reader);
      const found = findRequest(office, id);
      const asked = Number(valueOf(found.receivedOn)?.slice(0, 4) ?? 0) - 1;
      if (asked > 0 && asked !== year) {
        throw new AppError('invalidInput', { path: '--year', problem: `${id} asks about ${asked}` });
      }
      return letterText(office, found, { kind: 'answer', asOf: today() });
    });
    if ('refused' in composed) {
      io.complain(`"${file}": no letter was written. ${composed.reason}`);
      end(exitCodes.refused);
      return;
    }
    const { printDocument } = await import('../../exports/print-document.ts');
    end(
      await exportTo(io, { office: file, out, format, print: () => printDocument(composed.document, format, today()) }),
    );
  }
}
