/** `request log`, `request copy`, `request rehearse`: the log for a lawyer, a kept copy, and what a customer would get today. */
import type { Command } from 'commander';
import { requestFormats } from '../../../src/contract/request-calls.ts';
import { today } from '../../computer.ts';
import { formatOf, yearArgument } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';
import { exportTo } from '../export-to.ts';

/** Adds the commands. */
export function addRequestLogCommands(request: Command, surroundings: CommandSurroundings): void {
  addLog(request, surroundings);
  addCopy(request, surroundings);
  addRehearse(request, surroundings);
}

function addLog(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('log')
    .description('Writes the log of requests for a lawyer or the Attorney General, with the counts of each year.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', `the file to write; its ending says the format: ${requestFormats.log.join(', ')}`)
    .option('--year <year>', 'only requests that arrived in a calendar year', yearArgument)
    .option('--without-names', 'leaves out who asked, and everything that staff wrote freely')
    .action(async (file: string, { out, year, withoutNames }: { out: string; year?: number; withoutNames?: true }) => {
      const format = formatOf(out, requestFormats.log);
      const [{ printRequestLog }, office] = await Promise.all([
        import('../../services/request-exports.ts'),
        reading(file, async ({ reader }) => (await import('../../../db/load.ts')).loadOffice(reader)),
      ]);
      const question = { year, names: withoutNames !== true, asOf: today() };
      const print = (): Promise<Uint8Array | string> => printRequestLog(office, question, format);
      end(await exportTo(io, { office: file, out, format, print }));
    });
}

function addCopy(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('copy')
    .description('Writes the kept copy of a letter that went out, byte for byte.')
    .argument('<file>', 'the office file')
    .argument('<letter>', 'the letter, like LT-001')
    .requiredOption('--out <file>', 'the file to write; its ending is that of the form in which the letter was kept')
    .action(async (file: string, id: string, { out }: { out: string }) => {
      const copy = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { sentCopy }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/request-exports.ts'),
        ]);
        return sentCopy(reader, loadOffice(reader), id);
      });
      const format = formatOf(out, [copy.format]);
      end(await exportTo(io, { office: file, out, format, print: () => copy.bytes }));
    });
}

function addRehearse(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('rehearse')
    .description('Says what a customer who asks about a calendar year would get today. Nothing is recorded.')
    .argument('<file>', 'the office file')
    .requiredOption('--year <year>', 'the calendar year asked about', yearArgument)
    .option('--json', 'prints one JSON value')
    .action(async (file: string, { year, json }: { year: number; json?: true }) => {
      const found = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { rehearse }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/requests/rehearsal.ts'),
        ]);
        return rehearse(loadOffice(reader), year, today());
      });
      const { receivedOn, route } = found;
      if (json) sayJson(io, found);
      else {
        io.say(`Asked on ${receivedOn} about ${year}: ${route.decided?.outcome ?? 'which answer is right is open'}`);
        for (const line of route.steps.at(-1)?.because ?? []) io.say(`- ${line}`);
        for (const { question } of route.ask) io.say(`- To be answered: ${question}`);
        if ('refusal' in found) io.say(`No letter: ${found.refusal.reason}`);
        else {
          if (found.obstacle !== null) io.say(`- It could not go out: ${found.obstacle}`);
          const { printDocument } = await import('../../exports/print-document.ts');
          io.say(`\n${String(await printDocument(found.document, 'txt', receivedOn)).trimEnd()}`);
        }
      }
      end('refusal' in found || found.obstacle !== null ? exitCodes.findings : exitCodes.done);
    });
}
