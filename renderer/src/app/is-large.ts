import { inventoryTypes } from '../../../src/inventory/record-id.ts';
import type { OfficeRecords } from '../../../src/inventory/office-records.ts';

/** Records from which on it would be felt when a screen asks the host, or works something out, only as it is opened. */
const many = 1_000;

/** Whether an office has so many records that it is worth reading at rest what its screens will ask for. */
export function isLargeOffice(office: OfficeRecords): boolean {
  return inventoryTypes.reduce((sum, type) => sum + office[type].length, 0) >= many;
}
