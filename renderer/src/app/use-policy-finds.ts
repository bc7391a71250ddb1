import { useQueries } from '@tanstack/react-query';
import { contractQuery, useOffice } from '../data/queries.ts';
import { useClient } from '../data/client-context.tsx';
import { findInPolicy, type PolicyFind } from './find-in-policy.ts';

/** Shorter words stand in nearly every sentence. */
const shortest = 3;

/** What is typed, found in every policy as it would be written now. Nothing is composed before three letters are typed. */
export function usePolicyFinds(typed: string): (PolicyFind & { policyId: string | undefined })[] {
  const client = useClient();
  const policies = useOffice().policyDocument.map(({ id }): string | undefined => id);
  const ids = policies.length === 0 ? [undefined] : policies;
  const enabled = typed.trim().length >= shortest;
  const documents = useQueries({
    queries: ids.map((policyId) => ({
      ...contractQuery(client, 'policy.compose', policyId === undefined ? {} : { policyId }),
      enabled,
    })),
  });
  if (!enabled) return [];
  return documents.flatMap(({ data }, index) =>
    data === undefined ? [] : findInPolicy(data, typed).map((find) => ({ ...find, policyId: ids[index] })),
  );
}
