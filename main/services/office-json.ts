/** The whole office as JSON. */
import type { ReadableDb } from '../../db/connection.ts';
import { keptFile } from '../../db/kept-files.ts';
import { type JsonFiles, namedFingerprints } from '../../src/inventory/kept-files.ts';
import { writeOffice } from '../../src/inventory/office-json.ts';
import { type OfficeRecords, organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import { exportForPerson } from './export-for-person.ts';
import type { CommandHandlers } from './handler-map.ts';

export const officeJsonCommands = {
  'office.export': (_input, context) => {
    const { session } = context;
    const { office } = session.office();
    return exportForPerson(context, {
      words: recordTitle('organization', organizationOf(office)),
      format: 'json',
      print: () => officeJson(session.reader, office),
    });
  },
} satisfies Partial<CommandHandlers>;

/** The office as JSON text, with the files that its records name. A file that is missing is left out; verify tells. */
export function officeJson(reader: ReadableDb, office: OfficeRecords): string {
  const files: Record<string, JsonFiles[string]> = {};
  for (const sha256 of namedFingerprints(office)) {
    const kept = keptFile(reader, sha256);
    if (kept === undefined) continue;
    files[sha256] = { mediaType: kept.mediaType, base64: Buffer.from(kept.bytes).toString('base64') };
  }
  return writeOffice(office, files);
}
