import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '../../data/client-context.tsx';
import { contractQuery, useFindingCounts } from '../../data/queries.ts';
import { prepareReading } from './document-pieces.ts';

/** Milliseconds of rest after the points are counted: by then the screen that follows a change is drawn. */
const rest = 500;

/**
 * Reads the policy before somebody opens it, whenever the points have been counted: its text is composed then anyway, but in a
 * large office it takes a while to come over.
 */
export function usePolicyBeforehand(): void {
  const client = useClient();
  const queries = useQueryClient();
  const { data, dataUpdatedAt } = useFindingCounts();
  const isCounted = data !== undefined;
  useEffect(() => {
    if (!isCounted) return undefined;
    const policy = { ...contractQuery(client, 'policy.compose', {}), gcTime: Infinity };
    const timer = setTimeout(() => {
      queries.fetchQuery(policy).then(prepareReading, () => undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [client, queries, isCounted, dataUpdatedAt]);
}
