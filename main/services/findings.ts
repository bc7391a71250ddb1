/** Findings: what is untrue, missing or unclear, in the records and in what was published. */
import type { ReadableDb } from '../../db/connection.ts';
import { checkInSteps, checkOffice } from '../../src/findings/check-office.ts';
import { type Finding, findingWeights } from '../../src/findings/finding.ts';
import { withWaivers } from '../../src/findings/waivers.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import { pointsToDo } from '../../src/walk/points-to-do.ts';
import { findDriftFindings } from './drift.ts';
import type { QueryHandlers, Reading } from './handler-map.ts';
import { inTurns } from './in-turns.ts';

export const findingQueries = {
  'finding.list': ({ asOf }, { host, reading }) => findingsNow(reading, asOf ?? host.today()),
  'finding.count': async (_input, { host, reading }) => {
    const all = await findingsNow(reading, host.today());
    const open = pointsToDo(all);
    return { open: open.length, untrue: open.filter(({ weight }) => weight === 'untrue').length };
  },
} satisfies Partial<QueryHandlers>;

/**
 * Every finding on a day (ISO date), the most harmful first: those of the records and the texts written from them, and of
 * the published versions that are out of date, whose frozen texts are in the file.
 */
export function listFindings(reader: ReadableDb, office: OfficeRecords, asOf: string): Finding[] {
  return withPublished(reader, office, asOf, checkOffice(office, asOf));
}

/** The findings of an office on a day that are known, or on their way: several screens ask for the same ones at once. */
const findingsOf = new WeakMap<OfficeRecords, { asOf: string; findings: Promise<Finding[] | undefined> }>();

/** The findings of the records as they are when the answer is ready, found without holding up other calls. */
async function findingsNow(reading: Reading, asOf: string): Promise<Finding[]> {
  for (;;) {
    const { office } = reading.office();
    const known = findingsOf.get(office);
    const asked = known?.asOf === asOf ? known : { asOf, findings: findInTurns(reading, office, asOf) };
    findingsOf.set(office, asked);
    const findings = await asked.findings;
    // Given up because the records changed: those of before interest nobody.
    if (findings !== undefined) return findings;
    if (findingsOf.get(office) === asked) findingsOf.delete(office);
  }
}

async function findInTurns(reading: Reading, office: OfficeRecords, asOf: string): Promise<Finding[] | undefined> {
  const checked = await inTurns(checkInSteps(office, asOf), () => reading.office().office === office);
  return checked && withPublished(reading.reader, office, asOf, checked);
}

function withPublished(
  reader: ReadableDb,
  office: OfficeRecords,
  asOf: string,
  checked: readonly Finding[],
): Finding[] {
  const published = withWaivers(office, asOf, findDriftFindings(reader, office, asOf));
  const rank = (one: Finding): number => findingWeights.indexOf(one.weight);
  return [...published, ...checked].toSorted((first, second) => rank(first) - rank(second));
}
