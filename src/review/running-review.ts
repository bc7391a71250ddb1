/** Which review of all records is going on, and which ones were. */
import { valueOf } from '../inventory/answer.ts';
import { isClosedRecord } from '../inventory/closed-record.ts';
import type { InventoryReview } from '../inventory/inventory-review.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';

/** The review that goes on; undefined when none does. Of two, which only an import can bring, the older one. */
export function runningReview(office: OfficeRecords): InventoryReview | undefined {
  return office.inventoryReview.find((one) => !isClosedRecord(one));
}

/** Reviews that are ended, the last first. */
export function pastReviews(office: OfficeRecords): InventoryReview[] {
  const day = (one: InventoryReview): string => valueOf(one.endedOn) ?? '';
  return office.inventoryReview
    .filter(isClosedRecord)
    .toReversed()
    .toSorted((one, other) => day(other).localeCompare(day(one)));
}

/** The day (ISO date) since which a review asks: who confirmed a record on it or later has answered. */
export function reviewSince(review: InventoryReview): string {
  return valueOf(review.startedOn) ?? '0001-01-01';
}
