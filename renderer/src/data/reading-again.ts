/** In which order screens read again what a change has made old. */
import type { Query, QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../../src/contract/calls.ts';
import type { OfficeReading } from '../../../src/contract/office-calls.ts';

/** What every screen rests on. */
const atOnce: readonly unknown[] = ['app.state', 'office.read'];

/** What the host works out of all records or whole documents: it takes long in a large office, and nobody types into it. */
const afterPause: readonly unknown[] = [
  'finding.list',
  'finding.count',
  'policy.compose',
  'policy.drift',
  'policy.issueCheck',
  'wording.list',
  'request.inbox',
  'request.bulkPlan',
  'record.shownKept',
  'record.shownWritten',
];

/** Milliseconds without another change before the long work begins again. */
const pause = 200;

const isOf =
  (names: readonly unknown[]) =>
  ({ queryKey: [name] }: Query): boolean =>
    names.includes(name);

/**
 * Reads the records again, and waits for them: a form never shows its old answer for a moment. The event of a change and the answer
 * of its command say the same `revision`: what one of them has begun to read, the other waits for, and reads again only where
 * that was older.
 */
export async function readRecordsAgain(queries: QueryClient, revision?: number): Promise<void> {
  if (revision !== undefined) {
    await queries.refetchQueries({ predicate: isOf(atOnce), fetchStatus: 'fetching' }, { cancelRefetch: false });
    if (isHeld(queries, revision)) return;
  }
  // What is under way by now has begun after the change.
  await queries.invalidateQueries({ predicate: isOf(atOnce) }, { cancelRefetch: revision === undefined });
}

/** Whether all that was read at once is of that revision, or of a later one. */
function isHeld(queries: QueryClient, revision: number): boolean {
  const state = queries.getQueryData<AppState>(['app.state', {}]);
  const reading = queries.getQueryData<OfficeReading>(['office.read', {}]);
  return (state?.file?.revision ?? revision) >= revision && (reading?.revision ?? revision) >= revision;
}

/** Does something after the pause, unless the function that is answered is called before. */
function afterThePause(work: () => void): () => void {
  const timer = setTimeout(work, pause);
  return () => clearTimeout(timer);
}

/**
 * Makes a function that reads again all that is on the screen: records at once, what is made of whole documents after a
 * pause. What is not on the screen is read when somebody looks at it.
 */
export function rereader(
  queries: QueryClient,
  later = afterThePause,
): { readAgain: (change?: { revision: number }) => void; stop: () => void } {
  let stop = (): void => undefined;
  return {
    stop: () => stop(),
    readAgain: (change) => {
      stop();
      void readRecordsAgain(queries, change?.revision);
      stop = later(() => void queries.refetchQueries({ type: 'active', stale: true, predicate: isOf(afterPause) }));
      // An answer under way is of the records before: when it came, it would count as the newest.
      void queries
        .cancelQueries({ predicate: isOf(afterPause) })
        .then(() => queries.invalidateQueries({ refetchType: 'none', predicate: isOf(afterPause) }));
      const others = isOf([...afterPause, ...atOnce]);
      void queries.invalidateQueries({ refetchType: 'active', predicate: (query) => !others(query) });
    },
  };
}
