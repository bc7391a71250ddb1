/** `request import`: a list of requests, with what is wrong in each line. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { mostLines } from '../../../src/contract/request-limits.ts';
import type { ListLine, RequestList } from '../../../src/requests/bulk/request-list.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { today } from '../../computer.ts';
import { author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';

interface Options {
  dryRun?: true;
  skipBad?: true;
  why: string;
  json?: true;
}

/** Adds the command. */
export function addRequestImportCommand(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('import')
    .description('Records every Shine the Light request of a list, CSV or Excel; all of them, or none.')
    .argument('<file>', 'the office file')
    .argument('<list>', 'the list: .csv in UTF-8, or .xlsx')
    .option('--dry-run', 'only says what is wrong in which line')
    .option('--skip-bad', 'records the others when a line cannot be recorded')
    .option('--why <reason>', 'the reason, for the history', '')
    .option('--json', 'prints one JSON value')
    .action(async (file: string, path: string, { dryRun, skipBad, why, json }: Options) => {
      const list = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { rowsOfFile }, { readRequestList }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/request-lists.ts'),
          import('../../../src/requests/bulk/request-list.ts'),
        ]);
        return readRequestList(loadOffice(reader), await rowsOfFile(resolve(path)), today());
      });
      if (list.tooMany !== null) {
        const [has, most] = [list.tooMany, mostLines].map((count) => count.toLocaleString('en-US'));
        const problem = `it has ${has ?? ''} lines, and ${most ?? ''} at a time are the most; part it and bring in each part`;
        throw new AppError('invalidInput', { file: path, path: 'list', problem });
      }
      const good = list.lines.filter((one) => !isBad(one));
      const bad = list.lines.filter(isBad);
      const add = dryRun !== true && good.length > 0 && (bad.length === 0 || skipBad === true);
      const ids = add ? await record(file, good, why) : [];
      if (json) sayJson(io, { ...list, added: ids });
      else sayLines(list, ids);
      if (!add && dryRun !== true) {
        const [first] = bad;
        const problem = first
          ? `line ${first.line}: ${first.problems.find(({ blocks }) => blocks)?.problem ?? ''}`
          : 'it is empty';
        io.complain(`"${path}": nothing was recorded, ${problem} Mend the list, or use --skip-bad.`);
        end(exitCodes.refused);
        return;
      }
      end(list.lines.some(({ problems }) => problems.length > 0) ? exitCodes.findings : exitCodes.done);
    });

  function sayLines({ lines, columns }: RequestList, ids: readonly string[]): void {
    const read = columns.flatMap(({ title, means }) => (means === null || title === '' ? [] : `${title} = ${means}`));
    if (read.length > 0) io.say(`Read: ${read.join(', ')}`);
    for (const { line, problems } of lines) {
      for (const { problem, blocks } of problems)
        io.say(`- Line ${line}, ${blocks ? 'wrong' : 'to look at'}: ${problem}`);
    }
    io.say(`${lines.length} lines; ${lines.filter(isBad).length} cannot be recorded; recorded: ${ids.length}`);
    const [first, last] = [ids[0], ids.at(-1)];
    if (first !== undefined) io.say(first === last ? `Recorded: ${first}` : `Recorded: ${first} to ${last ?? ''}`);
  }
}

function isBad({ problems }: ListLine): boolean {
  return problems.some(({ blocks }) => blocks);
}

function record(file: string, lines: readonly ListLine[], why: string): Promise<string[]> {
  return writing(file, async ({ writer }) => {
    const { addRequests } = await import('../../services/request-lists.ts');
    const order = lines.map(({ atContact, receivedOn, line, name, reach, receivedBy }) => {
      if (receivedOn === null)
        throw new AppError('invalidInput', { path: `line ${line}`, problem: 'the day is missing' });
      return { line, name, reach, receivedBy, receivedOn, atContact: atContact ?? undefined };
    });
    return addRequests(writer, { lines: order, kinds: ['req-shine-the-light'] }, author(why)).value;
  });
}
