/** A rehearsal: what would a customer who asks about a calendar year get today? The customer is made up; nothing is stored. */
import type { Document } from '../documents/block.ts';
import { given } from '../inventory/answer.ts';
import { blankRecord } from '../inventory/new-record.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import { formatId, numberOfId } from '../inventory/record-id.ts';
import type { Request } from '../inventory/request.ts';
import { isLetterRefusal } from './letters/compose-letter.ts';
import type { LetterRefusal } from './letters/letter.ts';
import { letterText } from './letters/letter-text.ts';
import { obstacleOf } from './letters/ready-to-send.ts';
import { requestRoute, type RequestRoute } from './route.ts';

export type Rehearsal = {
  /** The day on which the made-up customer asks (ISO date): today, or the nearest day in the year after the one asked about. */
  receivedOn: string;
  route: RequestRoute;
} & (
  | {
      document: Document;
      /** What would keep the letter from going out, in plain words; null when nothing would. */
      obstacle: string | null;
    }
  | { refusal: LetterRefusal }
);

/** The letter about a calendar year that a customer who asks at the contact point would get on a day (ISO date). */
export function rehearse(office: OfficeRecords, year: number, today: string): Rehearsal {
  const request = madeUpRequest(office, year, today);
  const receivedOn = request.receivedOn.state === 'given' ? request.receivedOn.value : today;
  const route = requestRoute(office, request);
  const asOf = receivedOn > today ? receivedOn : today;
  const result = letterText(office, request, { kind: 'answer', asOf });
  if (isLetterRefusal(result)) return { receivedOn, route, refusal: result };
  return { receivedOn, route, document: result.document, obstacle: obstacleOf(result)?.reason ?? null };
}

function madeUpRequest({ request: log }: OfficeRecords, year: number, today: string): Request {
  const [first, last] = [`${year + 1}-01-01`, `${year + 1}-12-31`];
  const receivedOn = today < first ? first : today > last ? last : today;
  const next = Math.max(0, ...log.map(({ id }) => numberOfId(id))) + 1;
  return {
    ...(blankRecord('request', formatId('request', next)) as Request),
    kinds: given(['req-shine-the-light']),
    receivedOn: given(receivedOn),
    atDesignatedContact: given(true),
    personName: given('Alex Example'),
    personReach: given('1 Example Street\nSacramento, CA 95814'),
    californian: given(true),
    relationship: given('ongoing'),
    householdPurpose: given(true),
    askedBy: given('person'),
  };
}
