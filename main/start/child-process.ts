/** Waiting for programs that were started. */
import type { ChildProcess } from 'node:child_process';

// For the files that only wait for programs; those that start some are few, and a test names them.
export type { ChildProcess } from 'node:child_process';

/** How a program ended: its exit code, or `null` when it was ended by a signal or never started. */
export interface Ending {
  readonly code: number | null;
}

/** Resolves when the program ends, also when it could not be started at all. */
export function ending(child: ChildProcess): Promise<Ending> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve({ code: child.exitCode });
  return new Promise((done) => {
    child.once('error', () => {
      done({ code: null });
    });
    child.once('exit', (code) => {
      done({ code });
    });
  });
}

/**
 * The first of some work and a clock.
 *
 * @param milliseconds how long to wait
 * @returns the work's value, or `late`
 */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((done) => {
    timer = setTimeout(done, milliseconds, 'late');
  });
  const first = await Promise.race([work, late]);
  clearTimeout(timer);
  return first;
}

/**
 * Whether a program failed to come up: it ended with an error within the given time. Ending with code 0 is no failure;
 * a second start of an app that hands over to the first does just that.
 */
export async function failedEarly(child: ChildProcess, milliseconds: number): Promise<false | Ending> {
  const outcome = await within(milliseconds, ending(child));
  return outcome === 'late' || outcome.code === 0 ? false : outcome;
}
