import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { atRest } from '../../app/at-rest.ts';
import { isLargeOffice } from '../../app/is-large.ts';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useOffice } from '../../data/queries.ts';

/**
 * Reads the newest changes of a large office before somebody opens the history, again after each change: the answer is short, and
 * waiting for it is most of what opening that screen takes. What was read before a change is never shown after it.
 */
export function useHistoryBeforehand(): void {
  const client = useClient();
  const queries = useQueryClient();
  const office = useOffice();
  useEffect(() => {
    queries.removeQueries({ queryKey: ['history.list'], type: 'inactive' });
    if (!isLargeOffice(office)) return undefined;
    const keep = { gcTime: Infinity };
    return atRest([
      async () => await queries.prefetchQuery({ ...contractQuery(client, 'history.list', {}), ...keep }),
      async () => await queries.prefetchQuery({ ...contractQuery(client, 'history.people', {}), ...keep }),
    ]);
  }, [client, queries, office]);
}
