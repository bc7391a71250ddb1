/** `request`: taking a request in, looking at it, erasing who asked; its letters and the log stand in files of their own. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Answer } from '../../../src/inventory/answer.ts';
import type { RequestKind } from '../../../src/inventory/request.ts';
import type { DateProblem } from '../../../src/requests/date-problems.ts';
import type { Repeat } from '../../../src/requests/request-state.ts';
import { today } from '../../computer.ts';
import { dateArgument, dayArgument } from '../arguments.ts';
import { author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';
import { addRequestAnswerCommand } from './request-answer.ts';
import { addRequestAnswerAllCommand } from './request-answer-all.ts';
import { addRequestImportCommand } from './request-import.ts';
import { addRequestLogCommands } from './request-log.ts';
import { addRequestWaitingCommands, goingOn } from './request-waiting.ts';
import { addRequestWordingCommands } from './request-wording.ts';
import { kindOf, shortKind, shortKinds } from './request-words.ts';

interface AddOptions {
  kind: RequestKind[];
  received: string;
  by?: string;
  name?: string;
  reach?: string;
  atContact?: 'yes' | 'no';
  californian?: 'yes' | 'no';
  household?: 'yes' | 'no';
  customer?: string;
  askedBy?: string;
  proof?: string;
  why: string;
  json?: true;
}

/** Adds the commands. */
export function addRequestCommands(program: Command, surroundings: CommandSurroundings): void {
  const request = program.command('request').description('Takes in, answers and erases what people ask for.');
  addIntake(request, surroundings);
  addLook(request, surroundings);
  addRequestWaitingCommands(request, surroundings);
  addRequestAnswerCommand(request, surroundings);
  addRequestImportCommand(request, surroundings);
  addRequestAnswerAllCommand(request, surroundings);
  addRequestLogCommands(request, surroundings);
  addRequestWordingCommands(request, surroundings);
  addErase(request, surroundings);
}

function addIntake(request: Command, { io, end }: CommandSurroundings): void {
  const yesNo = (flags: string, about: string): Option => new Option(flags, about).choices(['yes', 'no']);
  request
    .command('add')
    .description('Records a request; says when it is due, and whether it repeats an earlier one.')
    .argument('<file>', 'the office file')
    .requiredOption('--kind <kind>', `what for; may be repeated: ${shortKinds.join(', ')}`, kindArgument)
    .requiredOption('--received <date>', 'the day it arrived', dayArgument)
    .option('--by <way>', 'how it arrived, such as email')
    .option('--name <name>', 'who asks')
    .option('--reach <address>', 'how to reach the person; \\n parts lines')
    .addOption(yesNo('--at-contact <yes|no>', 'it came to the contact point that the office names'))
    .addOption(yesNo('--californian <yes|no>', 'the person lives in California'))
    .addOption(yesNo('--household <yes|no>', 'it is about personal, family or household matters'))
    .addOption(new Option('--customer <relation>', 'the relation').choices(['ongoing', 'onePurchase', 'over']))
    .addOption(new Option('--asked-by <who>', 'who wrote').choices(['person', 'agent', 'parent', 'powerOfAttorney']))
    .option('--proof <text>', 'what shows that they may ask for the person')
    .option('--why <reason>', 'the reason, for the history', '')
    .option('--json', 'prints one JSON value')
    .action(async (file: string, options: AddOptions) => {
      const { state, id } = await writing(file, async ({ writer }) => {
        const [{ addRequest, findRequest }, { loadOffice }, { requestState }] = await Promise.all([
          import('../../services/requests.ts'),
          import('../../../db/load.ts'),
          import('../../../src/requests/request-state.ts'),
        ]);
        const { kind: kinds, received: receivedOn } = options;
        const order = { kinds, receivedOn, answers: answersOf(options) };
        const { value: id } = addRequest(writer, order, author(options.why));
        const office = loadOffice(writer);
        return { id, state: requestState(office, findRequest(office, id), today()) };
      });
      if (options.json) sayJson(io, state);
      else {
        io.say(`Recorded: ${id}`);
        for (const { kind, what, aimBy, latest } of state.clocks) {
          if (kind === 'due') io.say(`- ${what}: aim by ${aimBy}, latest ${latest}`);
        }
        for (const repeat of state.repeats) io.say(`- Marked: ${repeatInWords(repeat)}`);
      }
      end(exitCodes.done);
    });
}

function repeatInWords({ rule, earlier, cite }: Repeat): string {
  const ids = earlier.join(', ');
  if (rule === 'oncePerYear') return `the same person was answered in this calendar year (${ids}; ${cite})`;
  if (rule === 'stillOpen') return `the same person has asked in this calendar year, and it is open (${ids}; ${cite})`;
  return `the same person was told twice in twelve months (${ids}; ${cite})`;
}

function problemInWords(found: DateProblem): string {
  const { field, date } = found;
  if (found.problem === 'inFuture') return `${field} has not come yet; the clocks wait for a right day`;
  if (found.problem === 'beforeReceipt') return `${field} lies before the day of receipt, ${date}`;
  return `${field} cannot be: ${found.law} gives this right from ${date} on`;
}

function answersOf(options: AddOptions): Record<string, Answer<unknown>> {
  const yes = (text: string | undefined): boolean | undefined => (text === undefined ? undefined : text === 'yes');
  const values = {
    receivedBy: options.by,
    personName: options.name,
    personReach: options.reach?.replaceAll('\\n', '\n'),
    atDesignatedContact: yes(options.atContact),
    californian: yes(options.californian),
    householdPurpose: yes(options.household),
    relationship: options.customer,
    askedBy: options.askedBy,
    agentProof: options.proof,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, { state: 'given', value } satisfies Answer<unknown>]],
    ),
  );
}

function addLook(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('show')
    .description('Says what a request needs: clocks, checks, where to look, whom to tell, which answer and why.')
    .argument('<file>', 'the office file')
    .argument('<id>', 'the request, like RQ-001')
    .option('--as-of <date>', 'the day to count from, default today', dateArgument)
    .option('--json', 'prints one JSON value')
    .action(async (file: string, id: string, { asOf = today(), json }: { asOf?: string; json?: true }) => {
      const { found, state } = await reading(file, async ({ reader }) => {
        const [{ findRequest }, { loadOffice }, { requestState }] = await Promise.all([
          import('../../services/requests.ts'),
          import('../../../db/load.ts'),
          import('../../../src/requests/request-state.ts'),
        ]);
        const office = loadOffice(reader);
        const found = findRequest(office, id);
        return { found, state: requestState(office, found, asOf) };
      });
      if (json) sayJson(io, state);
      else {
        const kinds =
          found.kinds.state === 'given' ? found.kinds.value.map(shortKind).join(', ') : 'kind not known yet';
        io.say(`${id}  ${kinds}  ${state.status}`);
        for (const { what, aimBy, latest, done, cite } of state.clocks) {
          io.say(`- ${done ? 'done: ' : ''}${what}: aim by ${aimBy}, latest ${latest} (${cite})`);
        }
        if (state.waiting) {
          io.say(`Waiting for the person since ${state.waiting.from}: ${state.waiting.reason ?? 'not noted for what'}`);
          for (const line of goingOn(state)) io.say(`- ${line}`);
        }
        for (const { how, rule, state: checked } of state.checks) io.say(`- Check, ${rule}: ${how} (${checked})`);
        for (const { systemId, name, howToFind } of state.places) {
          io.say(`- Look in ${name} (${systemId}): ${howToFind ?? 'how to find a person is not known yet'}`);
        }
        for (const { recipientId, name, why } of state.tell) io.say(`- Tell ${name} (${recipientId}): ${why}`);
        for (const repeat of state.repeats) io.say(`- Marked: ${repeatInWords(repeat)}`);
        for (const problem of state.problems) io.say(`- Marked: ${problemInWords(problem)}`);
        if (state.route) {
          io.say(`Answer: ${state.route.decided?.outcome ?? 'open'}`);
          for (const line of state.route.steps.at(-1)?.because ?? []) io.say(`- ${line}`);
          for (const { question } of state.route.ask) io.say(`- To be answered: ${question}`);
        }
      }
      end(exitCodes.done);
    });
}

function addErase(request: Command, { io, end }: CommandSurroundings): void {
  request
    .command('erase')
    .description(
      'Erases who asked from every request that was settled 24 months ago, and from its history; the counts stay.',
    )
    .argument('<file>', 'the office file')
    .option('--removed', 'instead, from the history of requests that were removed')
    .option(
      '--only <id>',
      'with --removed: only this one, like RQ-001; may be repeated',
      (id, all: string[]) => [...all, id],
      [],
    )
    .action(async (file: string, { removed, only }: { removed?: true; only: string[] }) => {
      if (removed !== true && only.length > 0) throw new InvalidArgumentError('--only goes with --removed.');
      const [{ eraseOldRequests }, { eraseRemovedRequests, removedRequests }] = await Promise.all([
        import('../../services/requests.ts'),
        import('../../services/erase-removed.ts'),
      ]);
      const { ids, left } = await writing(file, ({ writer }) => {
        const gone = (): string[] => removedRequests(writer, today()).map(({ id }) => id);
        if (removed !== true)
          return { ids: eraseOldRequests(writer, author('kept for 24 months')).value, left: gone() };
        const ids = only.length > 0 ? only : gone();
        if (ids.length > 0) eraseRemovedRequests(writer, ids, author('removed before'));
        return { ids, left: gone() };
      });
      const nothing = removed === true ? 'No removed request holds who asked.' : 'Nothing is old enough.';
      io.say(ids.length === 0 ? nothing : `Erased who asked: ${ids.join(', ')}`);
      if (ids.length > 0) io.say('Backups, and files exported earlier, still hold the person.');
      if (left.length > 0) {
        io.say(`Removed, but who asked is still in the history: ${left.join(', ')}. Erase it with --removed.`);
      }
      end(exitCodes.done);
    });
}

function kindArgument(text: string, earlier: RequestKind[] = []): RequestKind[] {
  const kind = kindOf(text);
  if (kind === undefined) throw new InvalidArgumentError(`Give one of: ${shortKinds.join(', ')}.`);
  return earlier.includes(kind) ? earlier : [...earlier, kind];
}
