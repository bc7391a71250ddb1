/** `policy`: the draft policy as a file. What can be done with a policy is in subcommands. */
import { type Command, Option } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { today } from '../../computer.ts';
import { dateArgument, formatOf, refuseFragmentOf } from '../arguments.ts';
import { type CommandSurroundings, reading } from '../command.ts';
import { exportTo } from '../export-to.ts';
import { addVersionCommands } from './policy-versions.ts';
import { addWordingCommands } from './policy-wording.ts';

interface Options {
  out?: string;
  policy?: string;
  language: 'en' | 'es';
  asOf?: string;
  explain?: boolean;
  fragment?: boolean;
}

/** Adds the command and its subcommands. */
export function addPolicyCommand(program: Command, surroundings: CommandSurroundings): void {
  const { io, end } = surroundings;
  const policy = program
    .command('policy')
    .description('Writes the draft policy; the commands below issue it and put own words into it.')
    // Options behind the name of a subcommand belong to that one.
    .enablePositionalOptions()
    .argument('<file>', 'the office file')
    .option('--out <file>', `the file to write; its ending says the format: ${exportFormats.policy.join(', ')}`)
    .option('--policy <id>', 'which policy, like PD-002; default the first')
    .addOption(new Option('--language <language>', 'language of the text').choices(['en', 'es']).default('en'))
    .option('--as-of <date>', 'the day the text speaks of, default today', dateArgument)
    .option('--explain', "adds the lawyer's appendix: records and statutes behind each part")
    .option('--fragment', 'with an .html file: only the part to paste into a page of your website')
    .action(async (file: string, options: Options, command: Command) => {
      const { out, policy: policyId, language, asOf = today(), explain = false, fragment = false } = options;
      // A required option of this command would be required by its subcommands too.
      if (out === undefined) return command.error("required option '--out <file>' not specified");
      const format = formatOf(out, exportFormats.policy);
      refuseFragmentOf(format, fragment);
      if (language !== 'en') throw new AppError('languageNotAvailable', { language });
      const document = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { draftPolicy }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../exports/policy-text.ts'),
        ]);
        return draftPolicy(loadOffice(reader), { policyId, asOf, explain });
      });
      const { printDocument } = await import('../../exports/print-document.ts');
      end(
        await exportTo(io, {
          office: file,
          out,
          format,
          print: () => printDocument(document, format, today(), { fragment }),
        }),
      );
    });
  addVersionCommands(policy, surroundings);
  addWordingCommands(policy, surroundings);
}
