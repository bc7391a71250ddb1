/** The change log as callers see it. `db` keeps it; undo, history and "as of" are made from it. */

/** A record before and after a command; `null` where it did not exist. */
export interface RecordChange {
  id: string;
  before: unknown;
  after: unknown;
}

/** What a command did. */
export type CommandKind = 'create' | 'import' | 'save' | 'remove' | 'issue' | 'review' | 'undo' | 'redo';

export interface LogEntry {
  /** 1 for the first command of the file; rises by one. Also the revision of the file after the command. */
  sequence: number;
  /** UTC time, ISO 8601 with milliseconds. */
  at: string;
  who: string;
  command: CommandKind;
  /** Reason given by the person; empty when none. */
  why: string;
  /** For `undo` and `redo`: the entry they turn back or do again. */
  refersTo: number | null;
  changes: RecordChange[];
  /** SHA-256 (hex) over the previous entry's hash and everything in this one. */
  hash: string;
}

/** An entry without the record texts, for lists. */
export interface LogLine extends Omit<LogEntry, 'changes'> {
  /** The records it touched; only the first of them where somebody asked for no more. */
  records: { id: string; what: 'added' | 'changed' | 'removed' }[];
  /** How many records it touched. */
  count: number;
}

/** The most records that a line of a list names; of others it says how many. */
export const namedInLine = 4;
