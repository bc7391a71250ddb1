import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { DocumentFind } from '../../../src/documents/find-in-document.ts';
import { contractQuery, useOffice } from '../data/queries.ts';
import { useClient } from '../data/client-context.tsx';

/** Shorter words stand in nearly every sentence. */
const shortest = 3;

/**
 * What is typed, found in every policy as it would be written now. The host looks: a policy may be longer than all records.
 * Nothing is composed before three letters are typed.
 */
export function usePolicyFinds(typed: string): (DocumentFind & { policyId: string | undefined })[] {
  const client = useClient();
  const policies = useOffice().policyDocument.map(({ id }): string | undefined => id);
  const ids = policies.length === 0 ? [undefined] : policies;
  const words = useDeferredValue(typed.trim());
  const enabled = words.length >= shortest;
  const found = useQueries({
    queries: ids.map((policyId) => ({
      ...contractQuery(client, 'policy.find', policyId === undefined ? { words } : { policyId, words }),
      placeholderData: keepPreviousData,
      // Who types on does not come back to half a word.
      gcTime: 0,
      enabled,
    })),
  });
  if (!enabled) return [];
  return found.flatMap(({ data }, index) => (data ?? []).map((find) => ({ ...find, policyId: ids[index] })));
}
