/** The calls about the history of the open file. */
import { z } from 'zod';
import { isoInstant, line } from '../inventory/formats.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { anyRecordId, recordTypes } from '../inventory/record-id.ts';
import type { ChangeResult } from './answers.ts';
import { call } from './call.ts';
import type { LogEntry, LogLine } from './change-log.ts';

const sequence = z.int().min(0);

export const historyQueryCalls = {
  /** Lines of the change log, newest first, a page at a time: those before a number, and only what the filters name. A line names the
   * first of its records (`namedInLine`) and counts all. */
  'history.list': call<LogLine[]>()(
    z.strictObject({
      before: sequence.optional(),
      recordId: anyRecordId.optional(),
      /** Only changes that touched a record of this type. */
      type: z.enum(recordTypes).optional(),
      who: line.optional(),
      /** Only from this time on, and only up to this time. */
      from: isoInstant.optional(),
      until: isoInstant.optional(),
    }),
  ),
  /** One change, with its records before and after. Refused as `nothingToUndo` when there is no such number. */
  'history.entry': call<LogEntry>()(z.strictObject({ sequence })),
  /** Everybody who ever changed the file, by name. */
  'history.people': call<string[]>()(z.strictObject({})),
  /** The office as it was after the last change not later than a time; null before the file was made. */
  'history.officeAt': call<OfficeRecords | null>()(z.strictObject({ until: isoInstant })),
};

export const historyCommandCalls = {
  'history.undo': call<ChangeResult>()(z.strictObject({})),
  'history.redo': call<ChangeResult>()(z.strictObject({})),
  /** Takes back one earlier change, as a new one. Refused with `changedSince` where something was built on it. */
  'history.takeBack': call<ChangeResult>()(z.strictObject({ sequence, why: line })),
};
