/**
 * What a handler is. Queries get a context without any way to write; the compiler refuses one that tries, and the database
 * connection behind it refuses as well.
 */
import type { ReadableDb } from '../../db/connection.ts';
import type {
  AppState,
  CallAnswer,
  CheckedInput,
  CommandName,
  FileState,
  QueryName,
} from '../../src/contract/calls.ts';
import type { RecentFile } from '../../src/contract/file-calls.ts';
import type { OfficeChanges, OfficeMark, OfficeReading } from '../../src/contract/office-calls.ts';
import type { OfferedFiles } from '../files/offered-files.ts';
import type { Host } from '../host.ts';
import type { Session } from './session.ts';

/** The open file as queries see it. */
export interface Reading {
  /** Absolute path of the file. Throws `noFileOpen`. */
  readonly path: string;
  /** The read-only connection. Throws `noFileOpen`. */
  readonly reader: ReadableDb;
  /** All records, and the last command. Throws `noFileOpen`. */
  office: () => OfficeReading;
  /** What changed since then; undefined when the mark is not of this file. Throws `noFileOpen`. */
  changesSince: (mark: OfficeMark) => OfficeChanges | undefined;
  /** Facts for the frame of the screens; null while no file is open. */
  state: () => FileState | null;
}

export interface QueryContext {
  readonly host: Pick<Host, 'kind' | 'version' | 'today' | 'userName'>;
  readonly reading: Reading;
  readonly recent: () => AppState['recent'];
  /** The same, each looked for where it was. */
  readonly recentLookedFor: () => Promise<RecentFile[]>;
}

export interface CommandContext {
  readonly host: Host;
  readonly session: Session;
  /** Files that were dropped on the page and wait for what they are to be. */
  readonly offered: OfferedFiles;
}

type Handler<Input, Context, Answer> = (input: Input, context: Context) => Answer | Promise<Answer>;

export type QueryHandlers = {
  [Name in QueryName]: Handler<CheckedInput<Name>, QueryContext, CallAnswer<Name>>;
};
export type CommandHandlers = {
  [Name in CommandName]: Handler<CheckedInput<Name>, CommandContext, CallAnswer<Name>>;
};

/** A handler bound to its context, for the dispatcher: it gets input that its own schema has just checked. */
export type AnyHandler = (checkedInput: unknown) => unknown;
