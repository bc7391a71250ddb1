/** How far a record is answered, and who confirmed it last. */
import type { Confirmation } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { answersOf } from '../../../../src/inventory/office-records.ts';
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
  const state: RecordState = { unknown: 0, suggested: 0, confirmed: undefined };
  for (const { field, answer } of answersOf(type, record)) {
    if (answer.state === 'unknown') state.unknown += field.gap ? 1 : 0;
    else if (answer.state === 'suggested') state.suggested += 1;
    else if (answer.confirmed && answer.confirmed.on > (state.confirmed?.on ?? '')) state.confirmed = answer.confirmed;
  }
  return state;
}
