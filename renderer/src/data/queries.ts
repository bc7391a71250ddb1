/** What screens read. Each hook is one query of the contract; events tell when to read again. */
import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { AppState, CallAnswer, CallInput, FileState, QueryName } from '../../../src/contract/calls.ts';
import type { Client } from '../../../src/contract/events.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import { unwrap } from './call-failure.ts';
import { useClient } from './client-context.tsx';

/** The options of a query of the contract; its key starts with its name. */
export function contractQuery<Name extends QueryName>(client: Client, name: Name, input: CallInput<Name>) {
  return queryOptions({
    queryKey: [name, input],
    queryFn: async (): Promise<CallAnswer<Name>> => unwrap(await client.call(name, input)),
  });
}

/** The program, the open file, today's date. */
export function useAppState(): AppState {
  return useSuspenseQuery(contractQuery(useClient(), 'app.state', {})).data;
}

/** The open file; only screens inside the frame of an open file may ask. */
export function useFile(): FileState {
  const { file } = useAppState();
  if (!file) throw new Error('This screen needs an open file.');
  return file;
}

/** All records of the office. */
export function useOffice(): OfficeRecords {
  return useSuspenseQuery(contractQuery(useClient(), 'office.read', {})).data.office;
}

/** The revision of the records that the screens show. */
export function useOfficeRevision(): number {
  return useSuspenseQuery(contractQuery(useClient(), 'office.read', {})).data.revision;
}

/** The policy as it would be written now. The last text stays while a new one is composed. */
export function usePolicy(policyId: string | undefined) {
  const input = policyId === undefined ? {} : { policyId };
  return useQuery({ ...contractQuery(useClient(), 'policy.compose', input), placeholderData: keepPreviousData });
}

/** What is missing, unclear or untrue, worst first as the host sends it. */
export function useFindings() {
  return useQuery({ ...contractQuery(useClient(), 'finding.list', {}), placeholderData: keepPreviousData });
}

/** The Shine the Light list of a calendar year, with its document. */
export function useYear(year: number) {
  return useQuery(contractQuery(useClient(), 'shineTheLight.year', { year }));
}

/** The newest entries of the change log, or those before a revision, or those of one record. */
export function useHistory(input: CallInput<'history.list'>) {
  return useQuery({ ...contractQuery(useClient(), 'history.list', input), placeholderData: keepPreviousData });
}
