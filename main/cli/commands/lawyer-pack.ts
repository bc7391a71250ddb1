/** `lawyer-pack`: what a lawyer needs to review the policies, as a file. */
import type { Command } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { today } from '../../computer.ts';
import { dateArgument, formatOf } from '../arguments.ts';
import { type CommandSurroundings, reading } from '../command.ts';
import { exportTo } from '../export-to.ts';

/** Adds the command. */
export function addLawyerPackCommand(program: Command, { io, end }: CommandSurroundings): void {
  program
    .command('lawyer-pack')
    .description('Writes the policies in numbered paragraphs with records, law, open questions and contradictions.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', `the file to write; its ending says the format: ${exportFormats.policy.join(', ')}`)
    .option('--as-of <date>', 'the day the text speaks of, default today', dateArgument)
    .action(async (file: string, { out, asOf = today() }: { out: string; asOf?: string }) => {
      const format = formatOf(out, exportFormats.policy);
      const pack = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { findDriftFindings }, { lastIssuedTexts }, { composeLawyerPack }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/drift.ts'),
          import('../../services/version-vault.ts'),
          import('../../../src/documents/lawyer-pack/compose-lawyer-pack.ts'),
        ]);
        const office = loadOffice(reader);
        return composeLawyerPack(office, asOf, {
          previous: lastIssuedTexts(reader, office),
          published: findDriftFindings(reader, office, asOf),
        });
      });
      const { printDocument } = await import('../../exports/print-document.ts');
      end(await exportTo(io, { office: file, out, format, print: () => printDocument(pack, format, today()) }));
    });
}
