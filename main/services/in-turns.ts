/** Long work between short calls: nobody who saves an answer waits until all findings are found. */
import type { Steps } from '../../src/documents/steps.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Reading } from './handler-map.ts';

/** Milliseconds of work before others have a turn: a call comes in by several of them. */
const turn = 4;
/** Milliseconds of work after which it counts as long. Short work, as in a small office, waits for nobody. */
const longFrom = 30;
/** Milliseconds for which long work waits after a call: what follows from the call is asked for within them. */
const rest = 40;
/** Milliseconds after which long work goes on a turn, however many calls come in. */
const longestRest = 500;

/** When the last call came (milliseconds of this process). */
let lastCall = Number.NEGATIVE_INFINITY;

/** Notes that a call has come: long work under way lets it, and those that follow, go first. */
export function noteCall(): void {
  lastCall = performance.now();
}

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
  let worked = 0;
  while (isWanted()) {
    const begin = performance.now();
    let now = begin;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      now = performance.now();
    } while (now < begin + turn);
    worked += now - begin;
    await (worked < longFrom ? new Promise<void>((next) => setImmediate(next)) : nextLongTurn());
  }
  return undefined;
}

/** What is made of all records as they are when it is ready: begun anew when they change, for those before interest nobody. */
export async function ofRecordsNow<Answer extends object>(
  reading: Reading,
  make: (office: OfficeRecords) => Steps<Answer>,
): Promise<Answer> {
  for (;;) {
    const { office } = reading.office();
    const made = await inTurns(make(office), () => reading.office().office === office);
    if (made !== undefined) return made;
  }
}

/** Long works that wait for their turn, the first one first. */
const waiting: (() => void)[] = [];

/** When the last turn of a long work was (milliseconds of this process). */
let lastTurn = 0;

/** When it is the turn of a long work: one at a time, and hardly one while calls come in. */
async function nextLongTurn(): Promise<void> {
  await new Promise<void>((next) => {
    if (waiting.push(next) > 1) return;
    lastTurn = performance.now();
    setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  const now = performance.now();
  const wait = Math.min(lastCall + rest, lastTurn + longestRest) - now;
  if (wait > 0) {
    setTimeout(giveTurn, wait);
    return;
  }
  lastTurn = now;
  waiting[0]?.();
  // What it has to do is done before the next one is asked.
  setImmediate(() => {
    waiting.shift();
    if (waiting.length > 0) giveTurn();
  });
}
