/** Which file is open. One session per program; a caller never names a file, it works on the one that is open. */
import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ReadableDb } from '../../db/connection.ts';
import { fileFacts } from '../../db/facts.ts';
import { changeSince, loadOffice } from '../../db/load.ts';
import { headOfLog, logRowAt } from '../../db/log-rows.ts';
import type { OfficeFile } from '../../db/office-file.ts';
import type { FileState } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { OfficeChanges, OfficeMark, OfficeReading } from '../../src/contract/office-calls.ts';
import { organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import type { Reading } from './handler-map.ts';

/** The open file, and what is known of it once for each command. */
export class Session implements Reading {
  #file: OfficeFile | undefined;
  /** What the frame shows, as of the last command; found out once for each. */
  #state: { hash: string; state: FileState } | undefined;

  /** The open file. Throws `noFileOpen`. */
  get file(): OfficeFile {
    if (this.#file === undefined) throw new AppError('noFileOpen');
    return this.#file;
  }

  get path(): string {
    return this.file.path;
  }

  get reader(): ReadableDb {
    return this.file.reader;
  }

  /** True when this very file is the one that is open, whatever name it was reached by. */
  holds(path: string): boolean {
    return this.#file !== undefined && realPath(this.#file.path) === realPath(path);
  }

  /** Takes over a file just opened; the one before is closed. */
  begin(file: OfficeFile): void {
    this.close();
    this.#file = file;
  }

  /** Closes the file, if one is open. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    this.#state = undefined;
    file?.close();
  }

  office(): OfficeReading {
    const { sequence, hash } = headOfLog(this.reader);
    return { office: loadOffice(this.reader), revision: sequence, mark: hash };
  }

  changesSince({ revision, mark }: OfficeMark): OfficeChanges | undefined {
    const head = headOfLog(this.reader);
    const change = changeSince(this.reader, { sequence: revision, hash: mark });
    return change && { ...change, revision: head.sequence, mark: head.hash };
  }

  /** The mark of a command; undefined when there is none of that number. */
  markOf(revision: number): string | undefined {
    return logRowAt(this.reader, revision)?.hash;
  }

  state(): FileState | null {
    if (this.#file === undefined) return null;
    const { hash } = headOfLog(this.reader);
    if (this.#state?.hash !== hash) this.#state = { hash, state: this.#readState(this.#file) };
    return this.#state.state;
  }

  #readState({ path, reader }: OfficeFile): FileState {
    const { revision, savedAt, sample, canUndo, canRedo } = fileFacts(reader);
    return {
      name: basename(path),
      folder: basename(dirname(path)),
      officeName: recordTitle('organization', organizationOf(this.office().office)),
      sample,
      revision,
      savedAt,
      canUndo,
      canRedo,
    };
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
