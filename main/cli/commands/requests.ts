/** `requests`: the inbox, the one that does most harm by waiting first. */
import type { Command } from 'commander';
import type { InboxLine } from '../../../src/requests/inbox.ts';
import type { KindCount } from '../../../src/requests/year-counts.ts';
import { today } from '../../computer.ts';
import { dateArgument, yearArgument } from '../arguments.ts';
import { type CommandSurroundings, exitCodes, reading, sayJson } from '../command.ts';
import { shortKind } from './request-words.ts';

/** Adds the command. */
export function addRequestsCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('requests')
    .description('Lists what people have asked for, with the clocks; what is most overdue first.')
    .argument('<file>', 'the office file')
    .option('--as-of <date>', 'the day to count from, default today', dateArgument)
    .option('--counts <year>', 'instead, the counts of the requests that arrived in a calendar year', yearArgument)
    .option('--json', 'prints one JSON value')
    .action(async (file: string, options: { asOf?: string; counts?: number; json?: true }) => {
      const { asOf = today(), counts: year, json } = options;
      if (year !== undefined) {
        const counts = await countsOf(file, year);
        if (json) sayJson(io, { year, counts });
        else if (counts.length === 0) io.say(`No request arrived in ${year}.`);
        else for (const one of counts) io.say(countInWords(one));
        end(exitCodes.done);
        return;
      }
      const lines = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { inbox }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../../src/requests/inbox.ts'),
        ]);
        return inbox(loadOffice(reader), asOf);
      });
      if (json) sayJson(io, { asOf, requests: lines });
      else if (lines.length === 0) io.say('Nobody has asked for anything yet.');
      else for (const line of lines) io.say(inWords(line));
      end(exitCodes.done);
    });
}

function countsOf(file: string, year: number): Promise<KindCount[]> {
  return reading(file, async ({ reader }) => {
    const [{ loadOffice }, { yearCounts }] = await Promise.all([
      import('../../../db/load.ts'),
      import('../../../src/requests/year-counts.ts'),
    ]);
    return yearCounts(loadOffice(reader), year);
  });
}

function countInWords(one: KindCount): string {
  const { received, granted, partly, denied, withdrawn, noOutcome, open, medianDays } = one;
  const median = medianDays === null ? 'none answered' : `median ${medianDays} days`;
  const unsaid = noOutcome === 0 ? '' : `, ${noOutcome} answered without a noted outcome`;
  return (
    `${shortKind(one.kind)}: ${received} received; ${granted} done, ${partly} in part, ${denied} refused, ` +
    `${withdrawn} taken back${unsaid}, ${open} open; ${median}`
  );
}

function inWords({ id, kinds, name, receivedOn, status, answeredOn, next }: InboxLine): string {
  const what = kinds.length === 0 ? 'kind not known yet' : kinds.map(shortKind).join(', ');
  const head = `${id}  ${what}  ${name ?? 'nobody named'}, received ${receivedOn ?? 'on a day not known yet'}`;
  if (status !== 'open') return `${head}: ${status}${answeredOn === null ? '' : ` on ${answeredOn}`}`;
  if (next === null) return `${head}: open, and no law sets a time`;
  const late = { no: '', pastAim: ' (past the day to aim for)', pastLatest: ' OVERDUE' }[next.overdue];
  return `${head}: ${next.what}; aim by ${next.aimBy}, latest ${next.latest}${late}`;
}
