import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useFile, useOfficeRevision } from './queries.ts';

interface Line {
  file: string;
  /** The revision that the last command left, when it is done. */
  last: Promise<number>;
}

const lines = new WeakMap<QueryClient, Line>();

/**
 * One line for the commands of the walk and of the grids: each runs after those before it, on the records as they left them. So
 * somebody who is faster than the file never comes into conflict with themselves, not even from one step to the next.
 */
export function useCommandLine(): (
  run: (expectedRevision: number) => Promise<{ revision: number }>,
) => Promise<{ revision: number }> {
  const queries = useQueryClient();
  const revision = useOfficeRevision();
  const { name, officeName } = useFile();
  const file = `${name}/${officeName}`;
  return async (run) => {
    const found = lines.get(queries);
    const before = found?.file === file ? found.last : Promise.resolve(0);
    const turn = before.then(async (last) => await run(Math.max(last, revision)));
    lines.set(queries, {
      file,
      last: turn.then(
        (done) => done.revision,
        async () => await before,
      ),
    });
    return await turn;
  };
}
