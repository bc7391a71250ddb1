import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inventoryTypes } from '../../../../src/inventory/record-id.ts';
import { atRest } from '../../app/at-rest.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';

/** Milliseconds of rest that show that nobody is in the middle of answering. */
const rest = 2_500;

/** Records from which on the host takes a while to say which blocks of its pack an office has. */
const isLarge = 1_000;

/** Reads beforehand, for a large office, what each step of the walk asks the host for. */
export function useWalkBeforehand(): void {
  const client = useClient();
  const queries = useQueryClient();
  const office = useOffice();
  const count = inventoryTypes.reduce((sum, type) => sum + office[type].length, 0);
  useEffect(
    () =>
      count < isLarge
        ? undefined
        : atRest(
            [
              async () => await queries.prefetchQuery(contractQuery(client, 'pack.blocks', {})),
              async () =>
                await queries.prefetchQuery({ ...contractQuery(client, 'walk.openPoints', {}), gcTime: Infinity }),
            ],
            rest,
          ),
    // What was read stays until the records change.
    [client, queries, office, count],
  );
}
