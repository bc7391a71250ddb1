/** The records of the office: read whole once, then only what changed is fetched and put in. */
import { queryOptions } from '@tanstack/react-query';
import type { Client } from '../../../src/contract/events.ts';
import type { OfficeChanges, OfficeReading } from '../../../src/contract/office-calls.ts';
import { changeOffice } from '../../../src/inventory/change-office.ts';
import { unwrap } from './call-failure.ts';

/** The options of the query for all records. Records that did not change stay the same objects from one reading to the next. */
export function officeQuery(client: Client) {
  return queryOptions({
    queryKey: ['office.read', {}],
    queryFn: async ({ client: queries, queryKey }) =>
      await readOffice(client, queries.getQueryData<OfficeReading>(queryKey)),
    // What is the same is shared already; comparing every answer with the one before takes longer than reading it.
    structuralSharing: false,
  });
}

/**
 * The records as they are now, by way of those that are held. It does not matter how many changes lie in between, nor whether
 * any event was missed: the host answers what differs, or that it does not know the records that are held.
 */
export async function readOffice(client: Client, held?: OfficeReading): Promise<OfficeReading> {
  const changes = held && unwrap(await client.call('office.changes', { revision: held.revision, mark: held.mark }));
  if (!held || !changes) return unwrap(await client.call('office.read', {}));
  return withChanges(held, changes);
}

/** The records that are held, with what changed since put in. */
export function withChanges(held: OfficeReading, changes: OfficeChanges): OfficeReading {
  if (changes.mark === held.mark) return held;
  const { revision, mark } = changes;
  return { office: changeOffice(held.office, changes), revision, mark };
}
