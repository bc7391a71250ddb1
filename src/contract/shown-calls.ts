/** Where a record shows beside the policies: in what was published, kept or sent, and in what would be written today. */
import { z } from 'zod';
import { anyRecordId } from '../inventory/record-id.ts';
import type { ShownIn } from '../shown/shown-in.ts';
import { call } from './call.ts';

const oneRecord = z.strictObject({ id: anyRecordId });

export const shownQueryCalls = {
  /** Versions in force, Shine the Light years, letters that went out, minutes of reviews. */
  'record.shownKept': call<ShownIn[]>()(oneRecord),
  /** Notices, and the letters that ask companies for what is missing: nothing of it is kept. */
  'record.shownWritten': call<ShownIn[]>()(oneRecord),
};
