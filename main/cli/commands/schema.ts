/** `schema`: the form of the office JSON, for programs that make or read it. */
import type { Command } from 'commander';
import { type CommandSurroundings, exitCodes, sayJson } from '../command.ts';

/** Adds the command. */
export function addSchemaCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('schema')
    .description('Prints the JSON Schema of the office JSON.')
    .action(async () => {
      const { officeJsonSchema } = await import('../../../src/inventory/office-json-schema.ts');
      sayJson(io, officeJsonSchema());
      end(exitCodes.done);
    });
}
