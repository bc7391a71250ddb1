import type { useRecordSaving } from '../records/use-record-saving.ts';

/** Saves answers of the request on the page. One for the whole page: two would take each other's change for somebody else's. */
export type SaveRequest = ReturnType<typeof useRecordSaving>['save'];
