/** `ledger`: the Shine the Light year, with what counts and what does not; closing it, and correcting it afterwards. */
import { type Command, InvalidArgumentError } from 'commander';
import { personArgument, yearArgument } from '../arguments.ts';
import { author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';

interface Accepted {
  path: string;
  reason: string;
}

interface CloseOptions {
  year: number;
  accept: Accepted[];
  acceptAll?: string;
  by?: string;
  why: string;
}

interface CorrectOptions {
  year: number;
  text: string;
  by?: string;
  why: string;
}

/** Adds the commands. */
export function addLedgerCommands(program: Command, surroundings: CommandSurroundings): void {
  const ledger = program.command('ledger').description('The disclosures of a calendar year for Shine the Light.');
  addLook(ledger, surroundings);
  addClose(ledger, surroundings);
  addCorrect(ledger, surroundings);
}

function addLook(ledger: Command, { io, end }: CommandSurroundings): void {
  ledger
    .command('show')
    .description('Says who is on the list, what was left out and why, and what is missing to close the year.')
    .argument('<file>', 'the office file')
    .requiredOption('--year <year>', 'the calendar year', yearArgument)
    .option('--json', 'prints one JSON value')
    .action(async (file: string, { year, json }: { year: number; json?: true }) => {
      const found = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { ledgerOf }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/disclosure/ledger.ts'),
        ]);
        return ledgerOf(loadOffice(reader), year);
      });
      if (json) sayJson(io, found);
      else {
        const { list, leftOut, missing } = found;
        const closed = list.closed ? `, closed on ${list.closed.on} by ${list.closed.by}` : '';
        io.say(`${year}: ${found.state}${closed}`);
        for (const { text } of list.because) io.say(`- ${text}`);
        for (const { name, recipientId, standing, categories } of list.entries) {
          io.say(`- ${name ?? recipientId}: ${standing}; categories ${categories.join(', ') || 'none'}`);
        }
        for (const { disclosureId, reason } of leftOut) io.say(`- Left out, ${disclosureId}: ${reason}`);
        for (const { path, words } of missing) io.say(`- Missing, ${path}: ${words}`);
        for (const { on, by, text } of list.closed?.corrections ?? []) io.say(`- Corrected on ${on} by ${by}: ${text}`);
      }
      end(exitCodes.done);
    });
}

function addClose(ledger: Command, { io, end }: CommandSurroundings): void {
  ledger
    .command('close')
    .description('Freezes a year that is over; its answer never changes again.')
    .argument('<file>', 'the office file')
    .requiredOption('--year <year>', 'the calendar year', yearArgument)
    .option('--accept <path=reason>', 'close although this point is open; may be repeated', acceptArgument, [])
    .option('--accept-all <reason>', 'close although points are open, all for this reason')
    .option('--by <person>', 'who closes it; default the name of the computer’s user', personArgument)
    .option('--why <reason>', 'the reason, for the history', '')
    .action(async (file: string, options: CloseOptions) => {
      const { year, accept: accepted, acceptAll, by: closedBy, why } = options;
      const id = await writing(file, async ({ writer }) => {
        const { closeLedgerYear } = await import('../../services/ledger.ts');
        return closeLedgerYear(writer, { year, accepted, acceptAll, closedBy }, author(why)).value;
      });
      io.say(`Closed: ${year} (${id})`);
      end(exitCodes.done);
    });
}

function addCorrect(ledger: Command, { io, end }: CommandSurroundings): void {
  ledger
    .command('correct')
    .description('Adds a dated correction to a closed year; what was frozen stays.')
    .argument('<file>', 'the office file')
    .requiredOption('--year <year>', 'the calendar year', yearArgument)
    .requiredOption('--text <text>', 'what is right instead')
    .option('--by <person>', 'who corrects it; default the name of the computer’s user', personArgument)
    .option('--why <reason>', 'the reason, for the history', '')
    .action(async (file: string, { year, text, by, why }: CorrectOptions) => {
      const id = await writing(file, async ({ writer }) => {
        const { correctLedgerYear } = await import('../../services/ledger.ts');
        return correctLedgerYear(writer, { year, correction: text, correctedBy: by }, author(why)).value;
      });
      io.say(`Corrected: ${year} (${id})`);
      end(exitCodes.done);
    });
}

/** `V-002.address=Asked twice`: the first equals sign parts the two. */
function acceptArgument(text: string, earlier: Accepted[]): Accepted[] {
  const at = text.indexOf('=');
  const [path, reason] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || path === '' || reason === '') throw new InvalidArgumentError('Give a point and a reason: path=reason.');
  return [...earlier, { path, reason }];
}
