/** The map of where personal data comes from and goes, as a file. */
import { officeName } from '../../src/map/map-page.ts';
import { printMap } from '../exports/print-map.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers } from './handler-map.ts';

export const mapCommands = {
  'map.export': ({ format, withTable, ...filter }, context) => {
    const { host, session } = context;
    const { office } = session.office();
    return exportForPerson(context, {
      words: `${officeName(office)} Data Map`,
      format,
      print: () => printMap(office, { format, filter, withTable, day: host.today() }),
    });
  },
} satisfies Partial<CommandHandlers>;
