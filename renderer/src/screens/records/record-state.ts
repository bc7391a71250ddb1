/** How far a record is answered, and who confirmed it last. */
import type { Confirmation } from '../../../../src/inventory/answer.ts';
import { answerCounts } from '../../../../src/inventory/answer-counts.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import type { RecordType } from '../../../../src/inventory/record-id.ts';

export interface RecordState {
  /** Questions that matter and that nobody has answered. */
  unknown: number;
  suggested: number;
  /** The newest confirmation of any answer. */
  confirmed: Confirmation | undefined;
}

/** Counts the open answers of a record. Questions whose answer nothing depends on do not count as open. */
export function recordState(type: RecordType, record: AnyRecord): RecordState {
  const { unknown, suggested, newest } = answerCounts(type, record);
  return { unknown, suggested, confirmed: newest };
}
