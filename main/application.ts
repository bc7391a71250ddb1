/** The program without its host: both hosts make exactly this, so they cannot answer differently. */
import type { CallName, CommandName, QueryName } from '../src/contract/calls.ts';
import { queries } from '../src/contract/calls.ts';
import { AppError, type Envelope } from '../src/contract/errors.ts';
import type { Offered } from '../src/contract/offered.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { logProblem } from './files/problem-log.ts';
import { OfferedFiles, type OfferedSource } from './files/offered-files.ts';
import type { Host } from './host.ts';
import { openFile, recentFiles, recentFilesLookedFor } from './services/files.ts';
import type { AnyHandler, QueryContext } from './services/handler-map.ts';
import { commandHandlers, queryHandlers } from './services/handlers.ts';
import { takeOffer } from './services/offered.ts';
import { Session } from './services/session.ts';

export interface Application {
  /** Answers calls of the contract. */
  dispatch: Dispatch;
  /** Takes a file that was dropped on the page; answers what it is and its ticket, or a coded error. */
  offer: (source: OfferedSource) => Promise<Envelope<Offered>>;
  /** Opens a file that the person chose outside the screens. Answers why not, when it cannot be opened. */
  openFile: (path: string) => AppError | undefined;
  /** Writes a fault of the program to the local log. */
  report: (error: unknown) => void;
  /** Closes the office file. May be called twice. */
  close: () => void;
}

/** Puts the program together on a host. */
export function createApplication(host: Host): Application {
  const session = new Session();
  const offered = new OfferedFiles();
  const queryContext: QueryContext = {
    host,
    reading: session,
    recent: () => recentFiles(host.settingsFolder),
    recentLookedFor: () => recentFilesLookedFor(host.settingsFolder, session),
  };
  const commandContext = { host, session, offered };
  const report = (during: string, error: unknown): void => {
    logProblem(host.settingsFolder, { at: host.now(), version: host.version, during, error });
  };
  const handlerOf = (name: CallName): AnyHandler => {
    // The dispatcher has checked the input with the schema of this very name.
    if (isQuery(name)) return (input) => (queryHandlers[name] as Bound<QueryContext>)(input, queryContext);
    return (input) => (commandHandlers[name] as Bound<typeof commandContext>)(input, commandContext);
  };
  return {
    dispatch: createDispatch(handlerOf, report),
    offer: async (source) => {
      try {
        return { ok: true, value: await takeOffer(offered, source) };
      } catch (error) {
        if (error instanceof AppError) return { ok: false, error: { code: error.code, details: error.details } };
        report('offer', error);
        return { ok: false, error: { code: 'internal', details: {} } };
      }
    },
    openFile: (path) => {
      try {
        openFile(commandContext, path);
        return undefined;
      } catch (error) {
        if (error instanceof AppError) return error;
        report('open', error);
        return new AppError('internal');
      }
    },
    report: (error) => {
      report('program', error);
    },
    close: () => {
      session.close();
    },
  };
}

type Bound<Context> = (checkedInput: unknown, context: Context) => unknown;

function isQuery(name: QueryName | CommandName): name is QueryName {
  return Object.hasOwn(queries, name);
}
