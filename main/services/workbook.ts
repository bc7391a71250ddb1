/** The inventory as a workbook. */
import { organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers } from './handler-map.ts';

export const workbookCommands = {
  'workbook.export': (_input, context) => {
    const { host, session } = context;
    const { office } = session.office();
    return exportForPerson(context, {
      words: `${recordTitle('organization', organizationOf(office))} Inventory`,
      format: 'xlsx',
      print: async () => {
        const { printInventoryWorkbook } = await import('../../exporters/xlsx/print-inventory-workbook.ts');
        return printInventoryWorkbook(office, { createdAt: host.today() });
      },
    });
  },
} satisfies Partial<CommandHandlers>;
