/** Calls that take long in a large office. */
import type { QueryName } from './calls.ts';

/** What the host works out of all records or whole documents: it takes long in a large office, and nobody types into it. */
export const longCalls: readonly QueryName[] = [
  'finding.list',
  'finding.count',
  'policy.compose',
  'policy.drift',
  'policy.issueCheck',
  'walk.openPoints',
  'wording.list',
  'request.inbox',
  'request.bulkPlan',
  'record.shownKept',
  'record.shownWritten',
];
