/** What a request would need if it were recorded as it stands: for the screen on which it is taken in. */
import type { Answer } from '../../src/inventory/answer.ts';
import { given } from '../../src/inventory/answer.ts';
import { blankRecord } from '../../src/inventory/new-record.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';
import type { Request, RequestKind } from '../../src/inventory/request.ts';
import { requestState, type RequestState } from '../../src/requests/request-state.ts';
import { refuseOtherFields } from './records.ts';

/** A request that nobody has recorded yet. */
export interface RequestDraft {
  kinds: RequestKind[];
  /** ISO date. */
  receivedOn: string;
  answers: Readonly<Record<string, Answer<unknown>>>;
}

/** The state of the draft on a day (ISO date); its `problems` are the dates for which recording would be refused. */
export function previewRequest(
  office: OfficeRecords,
  { kinds, receivedOn, answers }: RequestDraft,
  today: string,
): RequestState {
  refuseOtherFields('request', answers);
  // Newer than every request of the same day.
  const blank = blankRecord('request', 'RQ-999999') as Request;
  const draft = { ...blank, ...answers, kinds: given(kinds), receivedOn: given(receivedOn) };
  return requestState(office, draft, today);
}
