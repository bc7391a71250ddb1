/** `policy`: the draft policy as a file. */
import { type Command, Option } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { AppError } from '../../../src/contract/errors.ts';
import { today } from '../../computer.ts';
import { dateArgument, formatOf } from '../arguments.ts';
import { reading } from '../command.ts';
import { exportTo } from '../export-to.ts';
import type { CommandSurroundings } from '../program.ts';

interface Options {
  out: string;
  policy?: string;
  language: 'en' | 'es';
  asOf?: string;
  explain?: boolean;
}

/** Adds the command. */
export function addPolicyCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('policy')
    .description('Writes the draft policy.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', `the file to write; its ending says the format: ${exportFormats.policy.join(', ')}`)
    .option('--policy <id>', 'which policy, like PD-002; default the first')
    .addOption(new Option('--language <language>', 'language of the text').choices(['en', 'es']).default('en'))
    .option('--as-of <date>', 'the day the text speaks of, default today', dateArgument)
    .option('--explain', "adds the lawyer's appendix: records and statutes behind each part")
    .action(async (file: string, { out, policy, language, asOf = today(), explain = false }: Options) => {
      const format = formatOf(out, exportFormats.policy);
      if (language !== 'en') throw new AppError('languageNotAvailable', { language });
      const document = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { draftPolicy }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../exports/policy-text.ts'),
        ]);
        return draftPolicy(loadOffice(reader), { policyId: policy, asOf, explain });
      });
      const { printDocument } = await import('../../exports/print-document.ts');
      end(await exportTo(io, { office: file, out, format, print: () => printDocument(document, format, today()) }));
    });
}
