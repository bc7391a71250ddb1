import { notifyManager, QueryClient } from '@tanstack/react-query';

/**
 * Keeps what the host answered. The host is on this computer: there is no network to wait for and nothing to try again.
 * What was read stays right until an event of the contract says otherwise.
 *
 * What was read is drawn before the next key or click, not a moment after it: a field that is drawn with its old answer in
 * between would build its next answer on that.
 */
export function newQueryClient(): QueryClient {
  notifyManager.setScheduler(queueMicrotask);
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
