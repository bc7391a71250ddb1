/**
 * The records of one command while it runs: what it has changed so far, over what the file holds. Nothing is written
 * before the command is whole; then the differences go into the tables and the log in one step.
 */
import { z } from 'zod';
import { AppError } from '../src/contract/errors.ts';
import type { AnyRecord } from '../src/inventory/definitions.ts';
import { blankRecord } from '../src/inventory/new-record.ts';
import { allRecords, type OfficeRecords } from '../src/inventory/office-records.ts';
import {
  compareIds,
  formatId,
  numberOfId,
  recordTypes,
  typeOfId,
  type RecordType,
} from '../src/inventory/record-id.ts';
import type { ReadableDb } from './connection.ts';
import { fingerprintOf, isKept, type KeptFile } from './kept-files.ts';
import type { TextChange } from './log-rows.ts';
import type { Change } from './office-file.ts';
import {
  allKeptRecords,
  checkRecord,
  keptRecord,
  linkRowsOf,
  parseRecord,
  type CheckedRecord,
  type KeptRecord,
  type RecordLink,
} from './record-rows.ts';

const counterRow = z.object({ type: z.string(), last: z.int() });

/** One command while it runs; `Change` is what the command sees of it. */
export class WorkingChange implements Change {
  /** The SAMPLE mark after the command. */
  sample: boolean;
  readonly #db: ReadableDb;
  /** Each record touched: as the file has it, and its text as the command leaves it (null: not there). */
  readonly #touched = new Map<string, { kept: KeptRecord | undefined; body: string | null }>();
  /** The links of records that were checked as they came in, so that their texts need not be read again. */
  readonly #checked = new Map<string, CheckedRecord>();
  readonly #counters: Map<string, number>;
  /** Files that the command keeps and the data file does not have whole, by fingerprint. */
  readonly #files = new Map<string, KeptFile>();

  constructor(db: ReadableDb, sample: boolean) {
    this.#db = db;
    this.sample = sample;
    const rows = db.all(counterRow, 'SELECT type, last FROM id_counter');
    this.#counters = new Map(rows.map((row) => [row.type, row.last]));
  }

  find(id: string): { record: AnyRecord; revision: number } | undefined {
    const { kept, body } = this.#now(id);
    return body === null ? undefined : { record: parseRecord(id, body), revision: kept?.revision ?? 0 };
  }

  create(type: RecordType, fill: (blank: AnyRecord) => AnyRecord): string {
    if (type === 'organization') throw new AppError('invalidInput', { path: 'type', problem: 'there is one office' });
    const id = formatId(type, (this.#counters.get(type) ?? 0) + 1);
    const record = fill(blankRecord(type, id));
    if (record.id !== id) throw new Error(`A new record got the id ${id} and must keep it.`);
    this.#putChecked(checkRecord(type, record));
    return id;
  }

  save(record: AnyRecord, expectedRevision?: number): void {
    const { id } = record;
    const { kept, body } = this.#now(id);
    const type = typeOfId(id);
    if (body === null || type === undefined) throw new AppError('recordMissing', { id });
    const wanted = checkRecord(type, record);
    // The same answer sent twice is one change, not a conflict.
    if (wanted.body === body) return;
    refuseIfNewer(kept, expectedRevision);
    this.#putChecked(wanted);
  }

  remove(id: string, expectedRevision?: number): void {
    const { kept, body } = this.#now(id);
    if (body === null) throw new AppError('recordMissing', { id });
    if (typeOfId(id) === 'organization') throw new AppError('lastOrganization', { id });
    refuseIfNewer(kept, expectedRevision);
    this.#put(id, null);
  }

  replaceAll(office: OfficeRecords): void {
    if (office.organization.length !== 1) throw new AppError('lastOrganization');
    for (const { id } of allKeptRecords(this.#db)) this.#put(id, null);
    for (const id of this.#touched.keys()) this.#put(id, null);
    for (const { type, record } of allRecords(office)) {
      const checked = checkRecord(type, record);
      if (this.#now(checked.id).body !== null) {
        throw new AppError('invalidInput', { path: checked.id, problem: 'the id is used twice' });
      }
      this.#putChecked(checked);
    }
    this.sample = office.sample;
  }

  keep(bytes: Uint8Array, mediaType: string): string {
    const sha256 = fingerprintOf(bytes);
    if (!isKept(this.#db, sha256)) this.#files.set(sha256, { mediaType, bytes });
    return sha256;
  }

  /**
   * Puts a record into another state that the log holds. Refused as `chainBroken` when it is not in the state `from`: then
   * something changed it past the log, and putting it back would hide that.
   */
  restore(id: string, from: string | null, to: string | null): void {
    if (this.#now(id).body !== from) throw new AppError('chainBroken', { id });
    this.#put(id, to);
  }

  /** What differs from the file, in the order of types and ids. */
  differences(): TextChange[] {
    return [...this.#touched]
      .map(([id, { kept, body }]) => ({ id, before: kept?.body ?? null, after: body }))
      .filter(({ before, after }) => before !== after)
      .toSorted((first, second) => typeOrder(first.id) - typeOrder(second.id) || compareIds(first.id, second.id));
  }

  /** The links of a record as the command leaves it; `body` is the text that the command gave it. */
  linksOf(id: string, type: RecordType, body: string): RecordLink[] {
    const checked = this.#checked.get(id);
    return checked?.body === body ? checked.links : linkRowsOf(type, parseRecord(id, body));
  }

  /** Files that have to be written, by fingerprint. */
  newFiles(): ReadonlyMap<string, KeptFile> {
    return this.#files;
  }

  /** Highest number per type that the file has to remember. */
  counters(): ReadonlyMap<string, number> {
    return this.#counters;
  }

  #now(id: string): { kept: KeptRecord | undefined; body: string | null } {
    const touched = this.#touched.get(id);
    if (touched) return touched;
    const kept = keptRecord(this.#db, id);
    return { kept, body: kept?.body ?? null };
  }

  #putChecked(record: CheckedRecord): void {
    this.#checked.set(record.id, record);
    this.#put(record.id, record.body);
  }

  #put(id: string, body: string | null): void {
    const { kept } = this.#now(id);
    this.#touched.set(id, { kept, body });
    const type = typeOfId(id);
    if (type !== undefined && body !== null) {
      this.#counters.set(type, Math.max(this.#counters.get(type) ?? 0, numberOfId(id)));
    }
  }
}

function refuseIfNewer(kept: KeptRecord | undefined, expectedRevision: number | undefined): void {
  if (kept === undefined || expectedRevision === undefined || kept.revision <= expectedRevision) return;
  throw new AppError('conflict', { id: kept.id, revision: kept.revision });
}

function typeOrder(id: string): number {
  const type = typeOfId(id);
  return type === undefined ? -1 : recordTypes.indexOf(type);
}
