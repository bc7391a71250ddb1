/** The whole office as JSON. */
import { writeOffice } from '../../src/inventory/office-json.ts';
import { organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers } from './handler-map.ts';

export const officeJsonCommands = {
  'office.export': (_input, context) => {
    const { office } = context.session.office();
    return exportForPerson(context, {
      words: recordTitle('organization', organizationOf(office)),
      format: 'json',
      print: () => writeOffice(office),
    });
  },
} satisfies Partial<CommandHandlers>;
