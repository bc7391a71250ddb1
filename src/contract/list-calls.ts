/** The calls of the lists: several records at once, and records that were removed. */
import { z } from 'zod';
import type { AnyRecord } from '../inventory/definitions.ts';
import { line } from '../inventory/formats.ts';
import { anyRecordId } from '../inventory/record-id.ts';
import type { ChangeResult } from './answers.ts';
import { call } from './call.ts';

const ids = z.array(anyRecordId).min(1).max(5000);

export const listQueryCalls = {
  /** Records that are not there any more, the one removed last first; `at` is a UTC time (ISO 8601). */
  'record.removed': call<{ record: AnyRecord; at: string; who: string }[]>()(z.strictObject({})),
};

export const listCommandCalls = {
  /** Makes a draft like a record: its values wait to be confirmed. Refused with `recordFrozen` for what there can be one of only. */
  'record.copy': call<ChangeResult & { id: string }>()(z.strictObject({ id: anyRecordId, name: line })),
  /** Removes records in one step. Refused with `recordInUse` while a record that stays points to one of them. */
  'record.removeAll': call<ChangeResult>()(z.strictObject({ ids, expectedRevision: z.int().min(0) })),
  /** Brings removed records back as they were, in one step. Refused with `brokenLink` where what they point to is gone. */
  'record.bringBack': call<ChangeResult>()(z.strictObject({ ids })),
};
