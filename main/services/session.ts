/** Which file is open. One session per program; a caller never names a file, it works on the one that is open. */
import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ReadableDb } from '../../db/connection.ts';
import { fileFacts } from '../../db/facts.ts';
import { loadOffice } from '../../db/load.ts';
import type { OfficeFile } from '../../db/office-file.ts';
import type { FileState } from '../../src/contract/calls.ts';
import { AppError } from '../../src/contract/errors.ts';
import { type OfficeRecords, organizationOf, recordTitle } from '../../src/inventory/office-records.ts';
import type { Reading } from './handler-map.ts';

export class Session implements Reading {
  #file: OfficeFile | undefined;
  /** The records as of the last read; loading them again for every question would be waste. */
  #loaded: { office: OfficeRecords; revision: number } | undefined;

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
    this.#loaded = undefined;
    file?.close();
  }

  office(): { office: OfficeRecords; revision: number } {
    const { revision } = fileFacts(this.reader);
    if (this.#loaded?.revision !== revision) this.#loaded = { office: loadOffice(this.reader), revision };
    return this.#loaded;
  }

  state(): FileState | null {
    if (this.#file === undefined) return null;
    const { revision, savedAt, sample, canUndo, canRedo } = fileFacts(this.reader);
    return {
      name: basename(this.#file.path),
      folder: basename(dirname(this.#file.path)),
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
