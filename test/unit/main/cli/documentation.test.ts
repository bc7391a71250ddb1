import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../../../main/cli/program.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../docs/command-line.md'), 'utf8');
const program = buildProgram(
  { say: () => undefined, progress: () => undefined, complain: () => undefined },
  () => undefined,
);

/** Every command that does something, with its full name: those without subcommands, and those that take a file themselves. */
function commandsOf(command: Command, name: string): { name: string; command: Command }[] {
  const acts = command.commands.length === 0 || command.registeredArguments.length > 0;
  const inside = command.commands.flatMap((one) => commandsOf(one, `${name} ${one.name()}`));
  return acts ? [{ name, command }, ...inside] : inside;
}

const all = commandsOf(program, 'candor').map(({ name, command }) => {
  const args = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
  return { heading: [name, ...args].join(' '), command };
});

describe('docs/command-line.md', () => {
  it('has a heading for every command with its arguments, and for nothing else', () => {
    const headings = [...text.matchAll(/^### `(.+)`$/gm)].map((match) => match[1]);
    expect(headings.toSorted()).toEqual(all.map(({ heading }) => heading).toSorted());
  });

  it.each(all)('explains every option of $heading, and no other', ({ heading, command }) => {
    const section = text.split(`### \`${heading}\``)[1]?.split(/^##/m)[0] ?? '';
    const documented = [...section.matchAll(/`(--[a-z-]+)/g)].map((match) => match[1]);
    const options = command.options.map((option) => option.long);
    expect([...new Set(documented)].toSorted()).toEqual(options.toSorted());
  });
});
