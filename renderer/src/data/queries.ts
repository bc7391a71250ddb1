/** What screens read. Each hook is one query of the contract; events tell when to read again. */
import { keepPreviousData, queryOptions, useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { AppState, CallAnswer, CallInput, FileState, QueryName } from '../../../src/contract/calls.ts';
import { longCalls } from '../../../src/contract/long-calls.ts';
import type { RecentFile } from '../../../src/contract/file-calls.ts';
import type { VersionDrift } from '../../../src/contract/versions.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';
import type { PageClient } from '../host/client.ts';
import { unwrap } from './call-failure.ts';
import { endOfDay } from '../text/dates.ts';
import { useClient } from './client-context.tsx';
import { officeQuery } from './office-query.ts';

/** The options of a query of the contract; its key starts with its name. */
export function contractQuery<Name extends QueryName>(client: PageClient, name: Name, input: CallInput<Name>) {
  return queryOptions({
    queryKey: [name, input],
    // Whoever takes the signal is called off when nobody looks at it any more, or the records have changed.
    queryFn: async (asked): Promise<CallAnswer<Name>> =>
      unwrap(await client.call(name, input, calledOff.includes(name) ? asked.signal : undefined)),
    structuralSharing: !longAnswers.includes(name),
  });
}

const calledOff: readonly QueryName[] = [...longCalls, 'policy.find'];

/** Answers of which nobody keeps parts: to compare thousands of lines with those before takes longer than to draw some. */
const longAnswers: readonly QueryName[] = ['finding.list', 'policy.compose', 'request.inbox', 'history.officeAt'];

/** The program, the open file, today's date. */
export function useAppState(): AppState {
  return useSuspenseQuery(contractQuery(useClient(), 'app.state', {})).data;
}

/** Today's date at the office (ISO). Who asks for nothing else is not drawn again with each thing that is saved. */
export function useToday(): string {
  return useSuspenseQuery({ ...contractQuery(useClient(), 'app.state', {}), select: todayIn }).data;
}

const todayIn = ({ today }: AppState): string => today;

/** The open file; only screens inside the frame of an open file may ask. */
export function useFile(): FileState {
  const { file } = useAppState();
  if (!file) throw new Error('This screen needs an open file.');
  return file;
}

/** Which file is open, by its name and by that of its office: what tells it from one that was opened before. */
export function useFileName(): string {
  return useSuspenseQuery({ ...contractQuery(useClient(), 'app.state', {}), select: fileNameIn }).data;
}

/** No name when no file is open. */
export function fileNameIn({ file }: AppState): string {
  return file === null ? '' : `${file.name}/${file.officeName}`;
}

/** All records of the office. */
export function useOffice(): OfficeRecords {
  return useSuspenseQuery(officeQuery(useClient())).data.office;
}

/** The revision of the records that the screens show. */
export function useOfficeRevision(): number {
  return useSuspenseQuery(officeQuery(useClient())).data.revision;
}

/** The policy as it would be written now. The last text stays while a new one is composed. */
export function usePolicy(policyId: string | undefined) {
  const input = policyId === undefined ? {} : { policyId };
  return useQuery({ ...contractQuery(useClient(), 'policy.compose', input), placeholderData: keepPreviousData });
}

/** Own words in a policy, with what the records say in their place. */
export function useWordings(policyId: string | undefined) {
  const input = policyId === undefined ? {} : { policyId };
  return useQuery({ ...contractQuery(useClient(), 'wording.list', input), placeholderData: keepPreviousData });
}

/** What the issued version says that is no longer so. */
export function useDrift(policyId: string | undefined) {
  const input = policyId === undefined ? {} : { policyId };
  return useQuery({ ...contractQuery(useClient(), 'policy.drift', input), placeholderData: keepPreviousData });
}

/** The same for every policy of the office, in their order; undefined until all are compared. */
export function useDrifts(): VersionDrift[] | undefined {
  const client = useClient();
  const policies = useOffice().policyDocument;
  const inputs = policies.length === 0 ? [{}] : policies.map(({ id }) => ({ policyId: id }));
  const found = useQueries({
    queries: inputs.map((input) => ({
      ...contractQuery(client, 'policy.drift', input),
      placeholderData: keepPreviousData,
    })),
  });
  const drifts = found.flatMap(({ data }) => data ?? []);
  return drifts.length === found.length ? drifts : undefined;
}

/** Every issued version of a policy, newest first. */
export function useVersions(policyId: string | undefined) {
  const input = policyId === undefined ? {} : { policyId };
  return useQuery({ ...contractQuery(useClient(), 'policy.versions', input), placeholderData: keepPreviousData });
}

/** The frozen text of a version. */
export function useVersion(id: string) {
  return useQuery(contractQuery(useClient(), 'policy.version', { id }));
}

/** The version that applied on a day (ISO date). */
export function useInForce(policyId: string | undefined, on: string) {
  const input = policyId === undefined ? { on } : { policyId, on };
  return useQuery({ ...contractQuery(useClient(), 'policy.inForce', input), placeholderData: keepPreviousData });
}

/** What stands in the way of issuing a version that applies from a day (ISO date). */
export function useIssueCheck(policyId: string | undefined, effectiveDate: string) {
  const input = policyId === undefined ? { effectiveDate } : { policyId, effectiveDate };
  return useQuery({ ...contractQuery(useClient(), 'policy.issueCheck', input), placeholderData: keepPreviousData });
}

/** What the draft policy waits for. With `enabled` false only what is known of it already: it takes the host a while. */
export function useOpenPoints(enabled: boolean) {
  return useQuery({
    ...contractQuery(useClient(), 'walk.openPoints', {}),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The files opened lately, each looked for. Read again whenever it is asked: files come and go without Candor. */
export function useRecentFiles(): readonly RecentFile[] {
  return useQuery({ ...contractQuery(useClient(), 'file.recent', {}), staleTime: 0, gcTime: 0 }).data ?? [];
}

/** What is missing, unclear or untrue, worst first as the host sends it. */
export function useFindings() {
  return useQuery({ ...contractQuery(useClient(), 'finding.list', {}), placeholderData: keepPreviousData });
}

/** How many points nobody has set aside, and how many of them are untrue: what the side bar says on every screen. */
export function useFindingCounts() {
  return useQuery({ ...contractQuery(useClient(), 'finding.count', {}), placeholderData: keepPreviousData });
}

/** One change with its records before and after. */
export function useHistoryEntry(sequence: number) {
  return useQuery(contractQuery(useClient(), 'history.entry', { sequence }));
}

/** Everybody who ever changed the file. */
export function useHistoryPeople(): readonly string[] {
  return useQuery(contractQuery(useClient(), 'history.people', {})).data ?? [];
}

/** The office at the end of a day (ISO date) where the office is; null before the file was made. */
export function useOfficeOn(day: string) {
  const until = endOfDay(day);
  return useQuery({ ...contractQuery(useClient(), 'history.officeAt', { until }), placeholderData: keepPreviousData });
}

/** Records that were removed, the last first. */
export function useRemoved() {
  return useQuery(contractQuery(useClient(), 'record.removed', {}));
}

/** The backups that Candor has made beside the file. */
export function useBackups() {
  return useQuery(contractQuery(useClient(), 'backup.list', {}));
}

/** The Shine the Light ledger of a calendar year. */
export function useLedger(year: number) {
  return useQuery(contractQuery(useClient(), 'ledger.year', { year }));
}

/** What a customer who asks about a calendar year would get today. */
export function useRehearsal(year: number) {
  return useQuery(contractQuery(useClient(), 'request.rehearse', { year }));
}

/** The newest entries of the change log, or those before a revision, or those of one record. */
export function useHistory(input: CallInput<'history.list'>) {
  return useQuery({ ...contractQuery(useClient(), 'history.list', input), placeholderData: keepPreviousData });
}
