/** Long work between short calls: nobody who saves an answer waits until all findings are found. */
import type { Steps } from '../../src/documents/steps.ts';

/** Milliseconds of work before others have a turn. */
const turn = 15;

/**
 * Runs steps a few milliseconds at a time; in between, other calls are answered. When `isWanted` says no, the work is given up
 * and the answer is undefined.
 */
export async function inTurns<Answer>(steps: Steps<Answer>): Promise<Answer>;
export async function inTurns<Answer>(steps: Steps<Answer>, isWanted: () => boolean): Promise<Answer | undefined>;
export async function inTurns<Answer>(
  steps: Steps<Answer>,
  isWanted: () => boolean = () => true,
): Promise<Answer | undefined> {
  while (isWanted()) {
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((next) => setImmediate(next));
  }
  return undefined;
}
