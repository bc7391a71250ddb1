import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../../src/contract/calls.ts';
import { CommandLine } from './command-line.ts';
import { fileNameIn, useFileName, useOfficeRevision } from './queries.ts';

/** The line of the open file. A file that was opened since has a new one. */
const lines = new WeakMap<QueryClient, { file: string; line: CommandLine }>();

function lineOf(queries: QueryClient, file: string): CommandLine {
  const found = lines.get(queries);
  if (found?.file === file) return found.line;
  const line = new CommandLine();
  lines.set(queries, { file, line });
  return line;
}

function useLine(): () => CommandLine {
  const queries = useQueryClient();
  const file = useFileName();
  return () => lineOf(queries, file);
}

/**
 * One line for the commands of the walk, the review and the grids: each runs after those before it, on the records as they left
 * them. So somebody who is faster than the file never comes into conflict with themselves, not even from one step to the next.
 */
export function useCommandLine(): <Done extends { revision: number }>(
  run: (expectedRevision: number) => Promise<Done>,
) => Promise<Done> {
  const line = useLine();
  const revision = useOfficeRevision();
  return async (run) => await line().run(revision, run);
}

/**
 * The same line for what changes no record, such as where somebody is: it is written after the answers given before it, and not at
 * all when another file has been opened since.
 */
export function useNoteLine(): (write: () => Promise<unknown>) => Promise<void> {
  const line = useLine();
  const isOpen = useIsStillOpen();
  return async (write) => await line().note(async () => (isOpen() ? await write() : undefined));
}

/** Tells, when it is called, whether the file of this screen is still the one that is open. */
export function useIsStillOpen(): () => boolean {
  const queries = useQueryClient();
  const file = useFileName();
  return () => {
    const state = queries.getQueryData<AppState>(['app.state', {}]);
    return state !== undefined && fileNameIn(state) === file;
  };
}
