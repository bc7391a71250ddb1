/** Where a record shows, found without holding up other calls: some documents are long, and some must be written first. */
import type { ReadableDb } from '../../db/connection.ts';
import { keptFile } from '../../db/kept-files.ts';
import type { Document } from '../../src/documents/block.ts';
import type { Steps } from '../../src/documents/steps.ts';
import type { IssuedVersion } from '../../src/inventory/issued-version.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { shownInLetters } from '../../src/shown/in-letters.ts';
import { shownInMinutes } from '../../src/shown/in-minutes.ts';
import { shownInNotices } from '../../src/shown/in-notices.ts';
import { shownInVendorLetters } from '../../src/shown/in-vendor-letters.ts';
import { shownInVersions } from '../../src/shown/in-versions.ts';
import { shownInYears } from '../../src/shown/in-years.ts';
import type { ShownIn } from '../../src/shown/shown-in.ts';
import type { QueryHandlers } from './handler-map.ts';
import { inTurns } from './in-turns.ts';
import { frozenDocumentIfWhole } from './version-vault.ts';

export const shownQueries = {
  'record.shownKept': async ({ id }, { host, reading }) =>
    (await inTurns(kept(reading.reader, reading.office().office, id, host.today()))) ?? [],
  'record.shownWritten': async ({ id }, { host, reading }) =>
    (await inTurns(written(reading.office().office, id, host.today()))) ?? [],
} satisfies Partial<QueryHandlers>;

function* kept(reader: ReadableDb, office: OfficeRecords, id: string, asOf: string): Steps<ShownIn[]> {
  const versions = yield* shownInVersions(office, id, asOf, (version) => frozenText(reader, version));
  const years = yield* shownInYears(office, id, asOf);
  const letters = yield* shownInLetters(office, id, (sha256) => keptText(reader, sha256));
  return [...versions, ...years, ...letters, ...shownInMinutes(office, id)];
}

function* written(office: OfficeRecords, id: string, asOf: string): Steps<ShownIn[]> {
  const notices = yield* shownInNotices(office, id, asOf);
  return [...notices, ...(yield* shownInVendorLetters(office, id, asOf))];
}

/** The frozen texts that were read, by their records: a version never changes, and a long one takes a while to read. */
const frozenTexts = new WeakMap<IssuedVersion, Document | undefined>();

function frozenText(reader: ReadableDb, version: IssuedVersion): Document | undefined {
  if (!frozenTexts.has(version)) frozenTexts.set(version, frozenDocumentIfWhole(reader, version));
  return frozenTexts.get(version);
}

function keptText(reader: ReadableDb, sha256: string): string | undefined {
  const file = keptFile(reader, sha256);
  return file && new TextDecoder().decode(file.bytes);
}
