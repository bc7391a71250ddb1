/** What the screens of requests read. Each hook is one query of the contract. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallInput } from '../../../src/contract/calls.ts';
import { useClient } from './client-context.tsx';
import { contractQuery } from './queries.ts';

/** Every request in one line, the one that harms most by waiting first. The side bar keeps it read. */
export function useInbox() {
  return useQuery({ ...contractQuery(useClient(), 'request.inbox', {}), placeholderData: keepPreviousData });
}

/** What a request needs today. */
export function useRequestState(id: string) {
  return useQuery(contractQuery(useClient(), 'request.state', { id }));
}

/** What a request would need that nobody has recorded yet; not asked while `draft` is undefined. */
export function useRequestPreview(draft: CallInput<'request.preview'> | undefined) {
  return useQuery({
    ...contractQuery(useClient(), 'request.preview', draft ?? { kinds: [], receivedOn: '2000-01-01' }),
    enabled: draft !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** Which letters can be written for a request. */
export function useLetterChoices(id: string) {
  return useQuery(contractQuery(useClient(), 'request.letters', { id }));
}

/** A letter as it would go out today, or why there is none. The last one stays while a reason is typed. */
export function useLetter(input: CallInput<'request.letter'>) {
  return useQuery({ ...contractQuery(useClient(), 'request.letter', input), placeholderData: keepPreviousData });
}

/** The text of a letter that went out. */
export function useSentText(id: string) {
  return useQuery(contractQuery(useClient(), 'request.sentText', { id }));
}

/** The counts of a calendar year. */
export function useYearCounts(year: number) {
  return useQuery({ ...contractQuery(useClient(), 'request.counts', { year }), placeholderData: keepPreviousData });
}

/** Requests that were removed, with who asked still in the history. */
export function useRemovedRequests() {
  return useQuery(contractQuery(useClient(), 'request.removed', {}));
}

/** Which open Shine the Light requests can be answered at once. */
export function useBulkPlan() {
  return useQuery(contractQuery(useClient(), 'request.bulkPlan', {}));
}
