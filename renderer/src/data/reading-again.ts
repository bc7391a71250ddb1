/** In which order screens read again what a change has made old. */
import type { Query, QueryClient } from '@tanstack/react-query';

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
];

/** Milliseconds without another change before the long work begins again. */
const pause = 200;

const isOf =
  (names: readonly unknown[]) =>
  ({ queryKey: [name] }: Query): boolean =>
    names.includes(name);

/** Reads the records again, and waits for them: a form never shows its old answer for a moment. */
export async function readRecordsAgain(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ predicate: isOf(atOnce) });
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
export function rereader(queries: QueryClient, later = afterThePause): { readAgain: () => void; stop: () => void } {
  let stop = (): void => undefined;
  return {
    stop: () => stop(),
    readAgain: () => {
      stop();
      stop = later(() => void queries.refetchQueries({ type: 'active', stale: true, predicate: isOf(afterPause) }));
      // An answer under way is of the records before: when it came, it would count as the newest.
      void queries
        .cancelQueries({ predicate: isOf(afterPause) })
        .then(() => queries.invalidateQueries({ refetchType: 'none', predicate: isOf(afterPause) }));
      void queries.invalidateQueries({ refetchType: 'active', predicate: (query) => !isOf(afterPause)(query) });
    },
  };
}
