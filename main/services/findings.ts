/** Findings: what is untrue, missing or unclear, in the records and in what was published. */
import type { ReadableDb } from '../../db/connection.ts';
import { checkOffice } from '../../src/findings/check-office.ts';
import { type Finding, findingWeights } from '../../src/findings/finding.ts';
import { withWaivers } from '../../src/findings/waivers.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { findDriftFindings } from './drift.ts';
import type { QueryHandlers } from './handler-map.ts';

export const findingQueries = {
  'finding.list': ({ asOf }, { host, reading }) =>
    listFindings(reading.reader, reading.office().office, asOf ?? host.today()),
} satisfies Partial<QueryHandlers>;

/**
 * Every finding on a day (ISO date), the most harmful first: those of the records and the texts written from them, and of
 * the published versions that are out of date, whose frozen texts are in the file.
 */
export function listFindings(reader: ReadableDb, office: OfficeRecords, asOf: string): Finding[] {
  const published = withWaivers(office, asOf, findDriftFindings(reader, office, asOf));
  const rank = (one: Finding): number => findingWeights.indexOf(one.weight);
  return [...published, ...checkOffice(office, asOf)].toSorted((first, second) => rank(first) - rank(second));
}
