/** Findings: what is untrue, missing or unclear in the records. */
import { checkOffice } from '../../src/findings/check-office.ts';
import type { QueryHandlers } from './handler-map.ts';

export const findingQueries = {
  'finding.list': ({ asOf }, { host, reading }) => checkOffice(reading.office().office, asOf ?? host.today()),
} satisfies Partial<QueryHandlers>;
