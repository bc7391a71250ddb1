/** The program without its host: both hosts make exactly this, so they cannot answer differently. */
import type { CallName, CommandName, QueryName } from '../src/contract/calls.ts';
import { queries } from '../src/contract/calls.ts';
import { AppError } from '../src/contract/errors.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { logProblem } from './files/problem-log.ts';
import { readWalkPlace } from './files/walk-places.ts';
import type { Host } from './host.ts';
import { openFile, recentFiles } from './services/files.ts';
import type { AnyHandler, QueryContext } from './services/handler-map.ts';
import { commandHandlers, queryHandlers } from './services/handlers.ts';
import { Session } from './services/session.ts';

export interface Application {
  /** Answers calls of the contract. */
  dispatch: Dispatch;
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
  const queryContext: QueryContext = {
    host,
    reading: session,
    recent: () => recentFiles(host.settingsFolder),
    walkPlace: () => readWalkPlace(host.settingsFolder, session.file.path),
  };
  const commandContext = { host, session };
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
