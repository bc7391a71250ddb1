/** `request answer`: a letter as a file, and, with `--sent`, its copy kept in the office file. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import { isLetterRefusal } from '../../../src/requests/letters/compose-letter.ts';
import type { SentBy } from '../../services/send-letter.ts';
import { today } from '../../computer.ts';
import { dayArgument, formatOf } from '../arguments.ts';
import { author, type CommandSurroundings, exitCodes, reading, writing } from '../command.ts';
import { exportTo } from '../export-to.ts';
import { letterNames, letterOf } from './request-words.ts';

interface Options {
  letter: string;
  reason?: string;
  to?: string;
  out?: string;
  sent?: string;
  by: SentBy;
  why: string;
}

const formats = ['pdf', 'docx', 'txt'] as const;

/** Adds the command. */
export function addRequestAnswerCommand(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('answer')
    .description('Writes a letter; with --sent its copy is kept and the request noted as answered.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the request, like RQ-001')
    .addOption(new Option('--letter <kind>', 'which letter').choices([...letterNames]).makeOptionMandatory())
    .option('--reason <text>', 'what is needed, why it takes longer, or why not')
    .option('--to <company>', 'with --letter pass-on: the company, like V-003')
    .option('--out <file>', `the file to write; its ending says the format: ${formats.join(', ')}`)
    .option('--sent <date>', 'it goes out on this day: keeps the copy', dayArgument)
    .addOption(
      new Option('--by <way>', 'how it goes out').choices(['mail', 'email', 'account', 'inPerson']).default('mail'),
    )
    .option('--why <reason>', 'the reason, for the history', '')
    .action(async (file: string, id: string, options: Options) => {
      const { out, sent, reason, to: recipientId } = options;
      const kind: LetterKind = letterOf(options.letter) ?? 'answer';
      if (out === undefined && sent === undefined) throw new InvalidArgumentError('Give --out, --sent, or both.');
      const format = out === undefined ? 'pdf' : formatOf(out, formats);

      // Looked at first: a letter that the facts do not allow is refused in the words that say why.
      const { composed, printed } = await reading(file, async ({ reader }) => {
        const [{ findRequest }, { loadOffice }, { letterText }, { printDocument }] = await Promise.all([
          import('../../services/requests.ts'),
          import('../../../db/load.ts'),
          import('../../../src/requests/letters/letter-text.ts'),
          import('../../exports/print-document.ts'),
        ]);
        const office = loadOffice(reader);
        const asOf = sent ?? today();
        const composed = letterText(office, findRequest(office, id), { kind, asOf, reason, recipientId });
        const printed =
          isLetterRefusal(composed) || sent !== undefined ? '' : await printDocument(composed.document, format, asOf);
        return { composed, printed };
      });
      if (isLetterRefusal(composed)) {
        io.complain(`"${file}": no letter was written. ${composed.reason}`);
        end(exitCodes.refused);
        return;
      }
      const copy =
        sent === undefined
          ? printed
          : await keep(file, {
              requestId: id,
              kind,
              reason,
              recipientId,
              sent,
              by: options.by,
              format,
              why: options.why,
            });
      if (out === undefined) end(exitCodes.done);
      else end(await exportTo(io, { office: file, out, format, print: () => copy }));
    });

  interface Sending {
    requestId: string;
    kind: LetterKind;
    reason: string | undefined;
    recipientId: string | undefined;
    sent: string;
    by: SentBy;
    format: (typeof formats)[number];
    why: string;
  }

  async function keep(file: string, { sent, by, why, ...letter }: Sending): Promise<Uint8Array> {
    const { id, sha256, copy } = await writing(file, async ({ writer }) => {
      const { sendLetter } = await import('../../services/send-letter.ts');
      const { value } = await sendLetter(writer, { ...letter, sentOn: sent, sentBy: by }, author(why));
      return value;
    });
    io.say(`Kept: ${id}, sent on ${sent}`);
    io.say(`Fingerprint of the copy: ${sha256}`);
    return copy;
  }
}
