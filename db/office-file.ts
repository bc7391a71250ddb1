/**
 * What callers of `db` hold in their hands: an open file, who opened it, and what a command answers.
 *
 * The functions that give and take these: `open.ts` (openOffice, openOfficeForReading), `create.ts` (createOffice),
 * `load.ts` (loadOffice), `facts.ts` (fileFacts), `commands.ts` (runCommand), `undo.ts` (undo, redo),
 * `history.ts` (history, logEntry, asOf), `verify.ts` (verifyFile), `backup.ts` (backupTo).
 */
import type { AnyRecord } from '../src/inventory/definitions.ts';
import type { OfficeRecords } from '../src/inventory/office-records.ts';
import type { RecordType } from '../src/inventory/record-id.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import type { KeptFile } from './kept-files.ts';

/** Who opens or makes a file, when, and with which program. Nothing in `db` reads the clock. */
export interface Opener {
  /** The person or account, as the lock and the change log name them. Not empty. */
  who: string;
  /** UTC time, ISO 8601 with milliseconds. */
  at: string;
  /** Version of Candor, such as `0.1.0`. A file made by a newer one names it when it is refused. */
  program: string;
}

/** A file opened for reading: a copy in memory of what the file held at one instant. The file itself is left alone. */
export interface ReadableOffice {
  /** Absolute path. For the host only; never crosses to a caller. */
  readonly path: string;
  readonly reader: ReadableDb;
  /** Lets go of the file. May be called twice. */
  close(): void;
}

/**
 * A file opened for work: locked for others, with one connection that cannot write and one that can.
 * `close` writes everything into the one file, removes what SQLite kept beside it, and gives the lock back.
 */
export interface OfficeFile extends ReadableOffice {
  readonly writer: WritableDb;
}

/** How a new file begins: `office` becomes the first entry of its change log. */
export interface Beginning extends Opener {
  office: OfficeRecords;
  /** Files that come with the records; none when left out. */
  files?: readonly KeptFile[];
  /** Reason shown in the history; may be empty. */
  why: string;
}

/** Who does something, when and why: the head of a log entry. */
export interface CommandHead {
  who: string;
  /** UTC time, ISO 8601 with milliseconds. */
  at: string;
  command: 'create' | 'save' | 'remove' | 'import' | 'issue' | 'review';
  /** Reason given by the person; empty when none. */
  why: string;
}

/** What a command may do while it runs. Nothing is in the file before the command is whole. */
export interface Change {
  /** The record as it is now in this command, with the number of the command that last changed it. */
  find(id: string): { record: AnyRecord; revision: number } | undefined;
  /** Makes a record under a new id, which was never used before. `fill` gets a blank record and returns the wanted one. */
  create(type: RecordType, fill: (blank: AnyRecord) => AnyRecord): string;
  /**
   * Replaces the record that has this id. With `expectedRevision`: refused as `conflict` when a later command changed it
   * to something else. Saving what is already there does nothing.
   */
  save(record: AnyRecord, expectedRevision?: number): void;
  /** Removes a record. Refused as `recordInUse` while others point to it, `lastOrganization` for the office itself. */
  remove(id: string, expectedRevision?: number): void;
  /** Replaces everything: records that are not in `office` go, the others come or change. */
  replaceAll(office: OfficeRecords): void;
  /**
   * Keeps a file with the records, such as the PDF of an issued version. Answers its fingerprint (SHA-256, hex), by which a
   * record names it and `keptFile` finds it. The same bytes are kept once; where they were damaged since, they are mended.
   */
  keep(bytes: Uint8Array, mediaType: string): string;
}

/** What a command did. When nothing differed, `changed` is empty and no entry was written. */
export interface CommandResult<Value> {
  /** Number of the file's last command; the revision of the file. */
  revision: number;
  /** Ids of the records that were added, changed or removed. */
  changed: string[];
  /** What the work returned. */
  value: Value;
}

/** Facts about the file itself. */
export interface FileFacts {
  revision: number;
  /** UTC time of the last command. */
  savedAt: string;
  /** UTC time of the first command. */
  createdAt: string;
  /** Version of Candor that made or last converted the file. */
  program: string;
  sample: boolean;
  canUndo: boolean;
  canRedo: boolean;
}

/** Something `verifyFile` found wrong: where it is, and what it is, in plain words. */
export interface FileProblem {
  /** `file`, `change 12`, `record V-003`, `link D-001.recipients`, `counter recipient`, `head`. */
  where: string;
  what: string;
}

/** Takes what a part of the verifying found: where, and what, as in `FileProblem`. */
export type Report = (where: string, what: string) => void;

export interface HistoryFilter {
  /** Only entries older than this one. */
  before?: number | undefined;
  /** Only entries that touched this record. */
  recordId?: string | undefined;
  /** Only entries that touched a record of this type. */
  type?: RecordType | undefined;
  /** Only entries of this person. */
  who?: string | undefined;
  /** Only entries from this UTC time on, and only up to this one (ISO 8601 with milliseconds). */
  from?: string | undefined;
  until?: string | undefined;
  /** At most so many, newest first; 200 when left out. */
  limit?: number | undefined;
  /** Names at most so many records of each line; all when left out. */
  mostRecords?: number | undefined;
}

/** What a backup holds, read back from the finished file. */
export interface BackupResult {
  bytes: number;
  records: number;
  revision: number;
}

export type { ReadableDb, WritableDb };
