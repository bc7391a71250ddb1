/** `office export`, `office import`: the whole office as JSON. */
import type { Command } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { formatOf } from '../arguments.ts';
import { about, type CommandSurroundings, exitCodes, opener, reading, writing } from '../command.ts';
import { exportTo } from '../export-to.ts';

/** Adds the commands. */
export function addOfficeCommands(program: Command, { io, end }: CommandSurroundings): void {
  const office = program.command('office').description('The whole office as JSON; equal offices give equal bytes.');

  office
    .command('export')
    .description('Writes all records as JSON, in canonical order.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', 'the file to write (.json)')
    .action(async (file: string, { out }: { out: string }) => {
      const format = formatOf(out, exportFormats.office);
      const json = await reading(file, async ({ reader }) => {
        const [{ loadOffice }, { officeJson }] = await Promise.all([
          import('../../../db/load.ts'),
          import('../../services/office-json.ts'),
        ]);
        return officeJson(reader, loadOffice(reader));
      });
      end(await exportTo(io, { office: file, out, format, print: () => json }));
    });

  office
    .command('import')
    .description('Replaces all records by those of a JSON file, as one change that can be undone.')
    .argument('<file>', 'the office file')
    .argument('<json>', 'the file to read')
    .action(async (file: string, json: string) => {
      // Read first: a file that is no office must not even lock the one that is.
      const { readOfficeFile } = await import('../read-office-file.ts');
      const { office: records, files } = await readOfficeFile(json);
      const { changed } = await writing(file, async ({ writer }) => {
        const { importOffice } = await import('../../services/import-office.ts');
        const head = { ...opener(), command: 'import', why: '' } as const;
        return about(file, () => importOffice(writer, records, files, head));
      });
      io.say(`Imported: ${json}, ${changed.length} ${changed.length === 1 ? 'record' : 'records'} changed`);
      end(exitCodes.done);
    });
}
