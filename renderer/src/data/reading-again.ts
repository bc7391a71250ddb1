/** In which order screens read again what a change has made old. */
import { notifyManager, type Query, type QueryClient } from '@tanstack/react-query';
import type { AppState } from '../../../src/contract/calls.ts';
import type { Events } from '../../../src/contract/events.ts';
import { longCalls } from '../../../src/contract/long-calls.ts';
import type { OfficeNews, OfficeReading } from '../../../src/contract/office-calls.ts';
import { withChanges } from './office-query.ts';

const stateKey = ['app.state', {}];
const officeKey = ['office.read', {}];

/** What every screen rests on. */
const atOnce: readonly unknown[] = [stateKey[0], officeKey[0]];

/** Milliseconds without another change before the long work begins again. */
const pause = 200;
/** Where it took the host longer than this the last time, the person has to pause for longer before it begins. */
const tookLong = 300;
const longPause = 1_000;

/** Milliseconds after which the event of a change would have come. */
const eventsTake = 50;
/** Milliseconds after which the answer of a command would have come, when its event has. */
const answersTake = 30;

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

/** The same after a command that left the records at a revision. The event that says so may come a moment later than its answer. */
export async function readAfterCommand(queries: QueryClient, revision: number | undefined): Promise<void> {
  const meeting = meetingOf(queries);
  meeting.event?.();
  meeting.answers += 1;
  if (revision !== undefined) await eventOf(queries, revision);
  meeting.answers -= 1;
  await readRecordsAgain(queries, revision);
}

/** Where the event of a change and the answer of its command meet: what they bring is drawn together. */
interface Meeting {
  /** What the event that came first brings; taken when the answer comes, or is late. */
  event: (() => void) | undefined;
  /** Answers that came first. */
  answers: number;
}

const meetings = new WeakMap<QueryClient, Meeting>();

function meetingOf(queries: QueryClient): Meeting {
  const meeting = meetings.get(queries) ?? { event: undefined, answers: 0 };
  meetings.set(queries, meeting);
  return meeting;
}

/** Takes what an event brings: at once, or with the answer of the command under way, which comes in the same moment. */
function meetAnswer(queries: QueryClient, take: () => void): void {
  const meeting = meetingOf(queries);
  meeting.event?.();
  if (queries.isMutating() === 0 || meeting.answers > 0) {
    take();
    return;
  }
  const timer = setTimeout(() => meeting.event?.(), answersTake);
  meeting.event = () => {
    clearTimeout(timer);
    meeting.event = undefined;
    take();
  };
}

/**
 * Puts in what an event brought, where the records before it are held and none are being read: then nobody has to ask. Whatever else
 * is held is read again.
 */
function takeNews(queries: QueryClient, { since, changes, file, today }: OfficeNews): void {
  const state = queries.getQueryData<AppState>(stateKey);
  const reading = queries.getQueryData<OfficeReading>(officeKey);
  if (state === undefined || reading?.mark !== since || queries.isFetching({ predicate: isOf(atOnce) }) > 0) return;
  notifyManager.batch(() => {
    queries.setQueryData<OfficeReading>(officeKey, withChanges(reading, changes));
    queries.setQueryData<AppState>(stateKey, { ...state, file, today });
  });
}

/** When the records of a revision are held, or their event would have come. */
async function eventOf(queries: QueryClient, revision: number): Promise<void> {
  if (isHeld(queries, revision)) return;
  await new Promise<void>((come) => {
    const stop = queries.getQueryCache().subscribe(() => (isHeld(queries, revision) ? end() : undefined));
    const timer = setTimeout(() => end(), eventsTake);
    const end = (): void => {
      stop();
      clearTimeout(timer);
      come();
    };
  });
}

/** Whether all that was read at once is of that revision, or of a later one. */
function isHeld(queries: QueryClient, revision: number): boolean {
  const state = queries.getQueryData<AppState>(stateKey);
  const reading = queries.getQueryData<OfficeReading>(officeKey);
  return (state?.file?.revision ?? revision) >= revision && (reading?.revision ?? revision) >= revision;
}

/** Does something after so many milliseconds, unless the function that is answered is called before. */
function afterThePause(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Makes a function that reads again all that is on the screen: records at once, what is made of whole documents after a
 * pause. What is not on the screen is read when somebody looks at it.
 */
export function rereader(
  queries: QueryClient,
  later = afterThePause,
): { readAgain: (change?: Partial<Events['office.changed']>) => void; stop: () => void } {
  let stop = (): void => undefined;
  /** Milliseconds that the long work took when it was last done. */
  let took = 0;
  const workAgain = async (): Promise<void> => {
    const begun = performance.now();
    await queries.refetchQueries({ type: 'active', stale: true, predicate: isOf(longCalls) });
    took = performance.now() - begun;
  };
  return {
    stop: () => stop(),
    readAgain: (change) => {
      stop();
      meetAnswer(queries, () => {
        if (change?.news) takeNews(queries, change.news);
        void readRecordsAgain(queries, change?.revision);
      });
      stop = later(() => void workAgain(), took > tookLong ? longPause : pause);
      // An answer under way is of the records before: when it came, it would count as the newest.
      void queries
        .cancelQueries({ predicate: isOf(longCalls) })
        .then(() => queries.invalidateQueries({ refetchType: 'none', predicate: isOf(longCalls) }));
      const others = isOf([...longCalls, ...atOnce]);
      void queries.invalidateQueries({ refetchType: 'active', predicate: (query) => !others(query) });
    },
  };
}
