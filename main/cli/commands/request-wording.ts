/** `request reword` and `request wordings`: the office's own words in letters. */
import { type Command, Option } from 'commander';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import type { WordingChange } from '../../../src/inventory/own-wording.ts';
import { about, author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';
import { letterNames, letterOf, shortKind } from './request-words.ts';

interface Options {
  letter: string;
  block: string;
  change: keyof typeof changes;
  text?: string;
  after?: string;
  reason?: string;
  to?: string;
  why: string;
}

const changes = { reword: 'reword', hide: 'hide', add: 'addAfter', move: 'moveAfter' } as const satisfies Record<
  string,
  WordingChange
>;

/** Adds the commands. */
export function addRequestWordingCommands(request: Command, surroundings: CommandSurroundings): void {
  addReword(request, surroundings);
  addWordings(request, surroundings);
}

function addReword(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('reword')
    .description('Puts own words into every letter of a kind to requests of the same kinds as this one.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'a request for which the letter can be written, like RQ-001')
    .addOption(new Option('--letter <kind>', 'which letter').choices([...letterNames]).makeOptionMandatory())
    .requiredOption('--block <id>', 'the part of the letter, like letter.greeting')
    .addOption(
      new Option('--change <change>', 'what happens to the part').choices(Object.keys(changes)).default('reword'),
    )
    .option('--text <text>', 'the own words; {request.personName} prints who asked, {V-003.name} what the records say')
    .option('--after <id>', 'with --change move: the part in front of it; without it the part comes first')
    .option('--reason <text>', 'for a letter that is written only with a reason: one')
    .option('--to <company>', 'with --letter pass-on: a company, like V-003')
    .option('--why <reason>', 'why the part is changed', '')
    .action(async (file: string, requestId: string, options: Options) => {
      const { block, text = '', after, reason, to: recipientId, why } = options;
      const kind: LetterKind = letterOf(options.letter) ?? 'answer';
      const { value, changed } = await writing(file, async ({ writer }) => {
        const { setLetterWording } = await import('../../services/letter-wordings.ts');
        const letter = { kind, reason, recipientId };
        const order = {
          requestId,
          letter,
          block,
          change: changes[options.change],
          text: text.trim(),
          after,
          reason: why,
        };
        return about(file, () => setLetterWording(writer, order, author(why)));
      });
      io.say(`${changed.length === 0 ? 'Unchanged' : 'Own wording'}: ${value} at ${block}`);
      end(exitCodes.done);
    });
}

function addWordings(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('wordings')
    .description('Lists the own words in letters. "record remove" takes one back.')
    .argument('<file>', 'the office file')
    .option('--json', 'prints one JSON value')
    .action(async (file: string, { json }: { json?: true }) => {
      const wordings = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { letterWordings }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/requests/letters/letter-wordings.ts'),
        ]);
        return letterWordings(loadOffice(reader));
      });
      if (json) sayJson(io, { wordings });
      else if (wordings.length === 0) io.say('There are no own words in letters.');
      else {
        for (const { record, letter, asked, block, change, text } of wordings) {
          io.say(`${record}  ${letter} to ${asked.map(shortKind).join(', ')}  ${change}  ${block}`);
          if (text !== '') io.say(`  own words: ${text.replaceAll('\n', ' | ')}`);
        }
      }
      end(exitCodes.done);
    });
}
