/** The calls about looking through all records: the review, saying yes or gone to records, its minute, and changes at the office. */
import { z } from 'zod';
import type { Document } from '../documents/block.ts';
import { isoDate } from '../inventory/formats.ts';
import { anyRecordId, recordId } from '../inventory/record-id.ts';
import type { TriggerState } from '../review/triggers/trigger-state.ts';
import type { ChangeResult, ExportResult } from './answers.ts';
import { call } from './call.ts';

/** The forms in which a minute is printed. */
export const minuteFormats = ['pdf', 'docx', 'txt'] as const;

const review = recordId('inventoryReview');
const expectedRevision = z.int().min(0);
/** A record, or a part of it, such as `O-001.s2`. */
const key = z.string().regex(/^[A-Z]{1,2}-\d{3,9}(\.s\d{1,2})?$/, 'a record like V-001, or a part like O-001.s2');

export const reviewQueryCalls = {
  /** The minute of a review: as it was frozen, or a draft while it goes on. */
  'review.minute': call<Document>()(z.strictObject({ id: review })),
  /** What a change at the office means: what can be suggested, and which cards to look at. */
  'review.trigger': call<TriggerState>()(z.strictObject({ trigger: z.string().regex(/^[a-z][a-z-]{0,40}$/) })),
};

export const reviewCommandCalls = {
  /** Begins a review; answers the one that goes on where there is one. */
  'review.start': call<ChangeResult & { id: string }>()(z.strictObject({})),
  /** Says of records, or parts of them, that they are still so: every answer is confirmed by who says it, today. */
  'review.confirm': call<ChangeResult>()(z.strictObject({ keys: z.array(key).min(1).max(5000), expectedRevision })),
  /** Gives records a last day: today or earlier. They stay in the history of their years. */
  'review.gone': call<ChangeResult>()(
    z.strictObject({ ids: z.array(anyRecordId).min(1).max(500), lastDay: isoDate, expectedRevision }),
  ),
  /** Ends a review and freezes what came of it. Records nobody looked at are counted as that. */
  'review.end': call<ChangeResult>()(z.strictObject({ id: review })),
  'review.exportMinute': call<ExportResult>()(z.strictObject({ id: review, format: z.enum(minuteFormats) })),
};
