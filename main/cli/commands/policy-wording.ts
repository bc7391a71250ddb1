/** `policy reword|hide|add|move|restore|wordings`: the office's own words in a policy. */
import type { Command } from 'commander';
import type { WordingState } from '../../../src/documents/own-wording/apply-own-wording.ts';
import type { WordingChange } from '../../../src/inventory/own-wording.ts';
import { today } from '../../computer.ts';
import { about, author, type CommandSurroundings, exitCodes, reading, sayJson, writing } from '../command.ts';

interface Options {
  block: string;
  policy?: string;
  text?: string;
  after?: string;
  reason?: string;
}

/** The commands that set a wording, and the options that each has besides. */
const changes: readonly {
  name: string;
  change: WordingChange;
  description: string;
  options: readonly (readonly [flags: string, description: string, required: boolean])[];
}[] = [
  {
    name: 'reword',
    change: 'reword',
    description: 'Says a part of the policy in own words.',
    options: [
      ['--text <text>', 'the own words; {V-003.name} prints what the records say', true],
      ['--reason <reason>', 'why', false],
    ],
  },
  {
    name: 'hide',
    change: 'hide',
    description: 'Leaves a part of the policy out.',
    options: [['--reason <reason>', 'why', true]],
  },
  {
    name: 'add',
    change: 'addAfter',
    description: 'Puts an own paragraph behind a part of the policy.',
    options: [
      ['--text <text>', 'the own words; {V-003.name} prints what the records say', true],
      ['--reason <reason>', 'why', false],
    ],
  },
  {
    name: 'move',
    change: 'moveAfter',
    description: 'Puts a part behind another one beside it.',
    options: [
      ['--after <id>', 'the part in front of it; without it the part comes first', false],
      ['--reason <reason>', 'why', false],
    ],
  },
];

/** Adds the commands. */
export function addWordingCommands(policy: Command, surroundings: CommandSurroundings): void {
  for (const one of changes) addChangeCommand(policy, one, surroundings);
  addRestoreCommand(policy, surroundings);
  addWordingsCommand(policy, surroundings);
}

function addChangeCommand(
  policy: Command,
  { name, change, description, options }: (typeof changes)[number],
  { io, end }: CommandSurroundings,
): void {
  const command = policy
    .command(name)
    .description(description)
    .argument('<file>', 'the office file')
    .requiredOption('--block <id>', 'the part, like recipients.role.V-003')
    .option('--policy <id>', 'which policy, like PD-002; default the first for everyone');
  for (const [flags, meaning, required] of options) {
    if (required) command.requiredOption(flags, meaning);
    else command.option(flags, meaning);
  }
  command.action(async (file: string, { block, policy: policyId, text = '', after, reason = '' }: Options) => {
    const { value, changed } = await writing(file, async ({ writer }) => {
      const { setWording } = await import('../../services/wordings.ts');
      const order = { policyId, block, change, text: text.trim(), after, reason: reason.trim() };
      return about(file, () => setWording(writer, order, author(order.reason)));
    });
    io.say(`${changed.length === 0 ? 'Unchanged' : 'Own wording'}: ${value} at ${block}`);
    end(exitCodes.done);
  });
}

function addRestoreCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('restore')
    .description('Takes the own wording of a part away: what the records say stands there again.')
    .argument('<file>', 'the office file')
    .requiredOption('--block <id>', 'the part, or the own wording, like W-001')
    .option('--policy <id>', 'which policy, like PD-002; default the first for everyone')
    .action(async (file: string, { block, policy: policyId }: { block: string; policy?: string }) => {
      const removed = await writing(file, async ({ writer }) => {
        const { removeWordings } = await import('../../services/wordings.ts');
        return about(file, () => removeWordings(writer, { policyId, block }, author('')).changed);
      });
      io.say(`Restored: ${block} (${removed.join(', ')})`);
      end(exitCodes.done);
    });
}

function addWordingsCommand(policy: Command, { io, end }: CommandSurroundings): void {
  policy
    .command('wordings')
    .description('Lists the own wording of a policy, and whether its facts have changed since.')
    .argument('<file>', 'the office file')
    .option('--policy <id>', 'which policy, like PD-002; default the first for everyone')
    .option('--json', 'answer as JSON')
    .action(async (file: string, { policy: policyId, json }: { policy?: string; json?: true }) => {
      const wordings = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { listWordings }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/wordings.ts'),
        ]);
        return listWordings(loadOffice(reader), policyId, today());
      });
      if (json) sayJson(io, { wordings });
      else if (wordings.length === 0) io.say('There is no own wording.');
      else for (const one of wordings.flatMap(describe)) io.say(one);
      end(wordings.every(({ state }) => state === 'current') ? exitCodes.done : exitCodes.findings);
    });
}

const stateWords: Readonly<Record<WordingState['state'], string>> = {
  current: 'up to date',
  changed: 'its facts have changed',
  placeGone: 'its place is gone',
};

function describe({ record, block, change, state, text, basis, generated }: WordingState): string[] {
  const flat = (words: string): string => words.replaceAll('\n', ' | ');
  return [
    `${record}  ${change}  ${block}  ${stateWords[state]}`,
    ...(text === '' ? [] : [`  own words:    ${flat(text)}`]),
    ...(state === 'changed' ? [`  records then: ${flat(basis)}`, `  records now:  ${flat(generated)}`] : []),
  ];
}
