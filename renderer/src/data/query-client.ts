import { QueryClient } from '@tanstack/react-query';

/**
 * Keeps what the host answered. The host is on this computer: there is no network to wait for and nothing to try again.
 * What was read stays right until an event of the contract says otherwise.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
