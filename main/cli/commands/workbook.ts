/** `workbook export`, `workbook import`: the inventory as an Excel workbook, and tables that come back or from elsewhere. */
import type { Command } from 'commander';
import { exportFormats } from '../../../src/contract/calls.ts';
import { today } from '../../computer.ts';
import { formatOf } from '../arguments.ts';
import { type CommandSurroundings, reading } from '../command.ts';
import { exportTo } from '../export-to.ts';
import { addWorkbookImportCommand } from './workbook-import.ts';

/** Adds the commands. */
export function addWorkbookCommands(program: Command, surroundings: CommandSurroundings): void {
  const { io, end } = surroundings;
  const workbook = program.command('workbook').description('The inventory as a workbook.');
  addWorkbookImportCommand(workbook, surroundings);
  workbook
    .command('export')
    .description('Writes one sheet per record type.')
    .argument('<file>', 'the office file')
    .requiredOption('--out <file>', 'the workbook to write (.xlsx)')
    .action(async (file: string, { out }: { out: string }) => {
      const format = formatOf(out, exportFormats.workbook);
      const office = await reading(file, async ({ reader }) => {
        const { loadOffice } = await import('../../../db/load.ts');
        return loadOffice(reader);
      });
      const print = async (): Promise<Uint8Array> => {
        const { printInventoryWorkbook } = await import('../../../exporters/xlsx/print-inventory-workbook.ts');
        return printInventoryWorkbook(office, { createdAt: today() });
      };
      end(await exportTo(io, { office: file, out, format, print }));
    });
}
