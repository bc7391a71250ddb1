/** `request answer-all`: many Shine the Light answers at once, in one PDF or as one file each in a zip archive. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { requestFormats, waysToSend } from '../../../src/contract/request-calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { mostLettersAtOnce } from '../../../src/contract/request-limits.ts';
import type { HeldRequest } from '../../../src/requests/bulk/bulk-plan.ts';
import type { LetterFormat, SentBy } from '../../services/send-letter.ts';
import { today } from '../../computer.ts';
import { dayArgument, formatOf } from '../arguments.ts';
import { author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';

interface Options {
  out?: string;
  sent?: string;
  by: SentBy;
  format: LetterFormat;
  only: string[];
  dryRun?: true;
  why: string;
  json?: true;
}

/** Adds the command. */
export function addRequestAnswerAllCommand(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('answer-all')
    .description('Answers every open Shine the Light request that can be answered; the copies are kept.')
    .argument('<file>', 'the office file')
    .option('--out <file>', 'the new file: .pdf for one PDF with every letter, .zip for one file each')
    .option('--sent <date>', 'the day on which they go out, default today', dayArgument)
    .addOption(new Option('--by <way>', 'how they go out').choices([...waysToSend]).default('mail'))
    .addOption(
      new Option('--format <format>', 'with .zip: the form of each letter')
        .choices([...requestFormats.letter])
        .default('pdf'),
    )
    .option('--only <id>', 'only this request, like RQ-001; may be repeated', (id, all: string[]) => [...all, id], [])
    .option('--dry-run', 'only says which can be answered, how, and what holds up the others')
    .option('--why <reason>', 'the reason, for the history', '')
    .option('--json', 'prints one JSON value')
    .action(
      async (file: string, { out, sent: sentOn = today(), by: sentBy, format, only, dryRun, why, json }: Options) => {
        const plan = await reading(file, async ({ reader }) => {
          const [{ loadOffice }, { findRequest }, { bulkPlan }] = await Promise.all([
            import('../../../db/load.ts'),
            import('../../services/requests.ts'),
            import('../../../src/requests/bulk/bulk-plan.ts'),
          ]);
          const office = loadOffice(reader);
          for (const id of only) findRequest(office, id);
          return bulkPlan(office, sentOn, only.length === 0 ? undefined : only);
        });
        // The plan names the oldest first; what is too much for one run follows in the next.
        const ids = [...plan.ready.slice(0, mostLettersAtOnce), ...plan.held]
          .map(({ id }) => id)
          .slice(0, mostLettersAtOnce);
        const later = plan.ready.length - mostLettersAtOnce;
        if (dryRun) {
          if (json) sayJson(io, plan);
          else {
            for (const { id, outcome } of plan.ready) io.say(`${id}: ${outcome}`);
            sayHeld(plan.held);
          }
          end(plan.held.length > 0 ? exitCodes.findings : exitCodes.done);
          return;
        }
        if (out === undefined)
          throw new AppError('invalidInput', { path: '--out', problem: 'say where the letters go' });
        const form = formatOf(out, ['pdf', 'zip']) === 'pdf' ? 'onePdf' : 'each';
        const path = resolve(out);
        if (existsSync(path)) throw new AppError('fileExists', { file: out });
        if (ids.length === 0) {
          if (json) sayJson(io, { sent: [], held: [], stopped: false });
          else io.say('No Shine the Light request is open.');
          end(exitCodes.done);
          return;
        }
        const result = await stoppable((stopped) =>
          writing(file, async ({ writer }) => {
            const { answerMany } = await import('../../services/answer-many.ts');
            const progress = (done: number, total: number): void => {
              io.progress(`${done} of ${total} …`);
            };
            const order = { ids, sentOn, sentBy, form, format } as const;
            return (await answerMany(writer, order, author(why), { path, progress, stopped })).value;
          }),
        ).finally(() => {
          io.progress('');
        });
        if (json) sayJson(io, { sent: [], held: [], stopped: true, ...result });
        else if (result === null) io.say('Stopped before the first letter: nothing was written.');
        else {
          io.say(`Written and checked: ${out}, ${result.checked}`);
          io.say(`Noted as sent on ${sentOn}: ${result.sent.join(', ')}`);
          sayHeld(result.held);
          if (result.changedMeanwhile)
            io.say('Records changed meanwhile: the letters say what they said at the start.');
          if (later > 0) io.say(`${later} more can be answered: run it again for them.`);
          if (result.stopped) io.say('Stopped: the other requests stay open.');
        }
        const whole = result !== null && result.held.length === 0 && !result.stopped && later <= 0;
        end(whole ? exitCodes.done : exitCodes.findings);
      },
    );

  function sayHeld(held: readonly HeldRequest[]): void {
    for (const { id, reason } of held) io.say(`- ${id} stays open: ${reason}`);
  }
}

/** Runs with a stop that Ctrl+C sets: the letter at hand is finished, and what is finished is kept. */
async function stoppable<Result>(work: (stopped: () => boolean) => Promise<Result>): Promise<Result> {
  let stop = false;
  const onStop = (): void => {
    stop = true;
  };
  process.once('SIGINT', onStop);
  try {
    return await work(() => stop);
  } finally {
    process.off('SIGINT', onStop);
  }
}
