/** Reading the records: all of them, or only what changed since they were read. */
import { z } from 'zod';
import type { OfficeChange } from '../inventory/change-office.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { call } from './call.ts';
import type { FileState } from './calls.ts';

/** A state of the records: after which command, and the mark of that command, which no other file has. */
export interface OfficeMark {
  /** Number of the last command. */
  revision: number;
  /** Hash of its entry in the change log: 64 hexadecimal digits. */
  mark: string;
}

export interface OfficeReading extends OfficeMark {
  office: OfficeRecords;
}

/** What changed since an earlier mark, and the mark now. */
export interface OfficeChanges extends OfficeChange, OfficeMark {}

/** What one command changed, so that a window that holds the records before it need not ask. */
export interface OfficeNews {
  /** Mark of the command before. */
  since: string;
  changes: OfficeChanges;
  file: FileState;
  /** Today's date at the office (ISO). */
  today: string;
}

export const officeQueryCalls = {
  'office.read': call<OfficeReading>()(z.strictObject({})),
  /** Null when the mark is of another file: then everything is read. */
  'office.changes': call<OfficeChanges | null>()(
    z.strictObject({ revision: z.int().min(0), mark: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
};
