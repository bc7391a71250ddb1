/** Records that can be worked on until they are closed, and then stay as they were on that day. */
import type { AnyRecord } from './definitions.ts';
import { answerOf } from './office-records.ts';
import { typeOfId } from './record-id.ts';

/** True for a Shine the Light year that is closed, and for a review of all records that is ended. */
export function isClosedRecord(record: AnyRecord): boolean {
  switch (typeOfId(record.id)) {
    case 'ledgerYear': {
      const state = answerOf(record, 'state');
      return state.state === 'given' && state.value === 'closed';
    }
    case 'inventoryReview':
      return answerOf(record, 'endedOn').state === 'given';
    default:
      return false;
  }
}
