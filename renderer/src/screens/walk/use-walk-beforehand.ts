import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { atRest } from '../../app/at-rest.ts';
import { isLargeOffice } from '../../app/is-large.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';

/** Milliseconds of rest that show that nobody is in the middle of answering. */
const rest = 2_500;

/** Reads beforehand, for a large office, what each step of the walk asks the host for. */
export function useWalkBeforehand(): void {
  const client = useClient();
  const queries = useQueryClient();
  const office = useOffice();
  useEffect(
    () =>
      isLargeOffice(office)
        ? atRest(
            [
              async () => await queries.prefetchQuery(contractQuery(client, 'pack.blocks', {})),
              async () =>
                await queries.prefetchQuery({ ...contractQuery(client, 'walk.openPoints', {}), gcTime: Infinity }),
            ],
            rest,
          )
        : undefined,
    // What was read stays until the records change.
    [client, queries, office],
  );
}
