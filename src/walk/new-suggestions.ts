/**
 * The office without what has only been suggested since a version was issued. A suggestion says what an office like this one
 * often has; until somebody says yes it makes no published sentence wrong, and nothing is missing because of it.
 */
import { allRecords, answerOf, findRecord, linksOf, type OfficeRecords } from '../inventory/office-records.ts';
import { isOnlySuggested, lookedAt } from '../review/looked-at.ts';
import { withoutRecords } from './without-records.ts';

/**
 * The office without the records that a pack alone has written and that the office of then did not hold. What somebody has
 * said points to, stays; without such records it is the same office.
 */
export function withoutNewSuggestions(office: OfficeRecords, then: OfficeRecords | undefined): OfficeRecords {
  const all = allRecords(office);
  const suggested = all.filter(
    ({ type, record }) =>
      isOnlySuggested(lookedAt(type, record)) && (then === undefined || findRecord(then, record.id) === undefined),
  );
  if (suggested.length === 0) return office;
  const gone = new Set(suggested.map(({ record }) => record.id));
  const held = all
    .filter(({ record }) => !gone.has(record.id))
    .flatMap(({ type, record }) =>
      linksOf(type, record).flatMap(({ field, to }) => (answerOf(record, field).state === 'given' ? [to] : [])),
    );
  for (const id of held) gone.delete(id);
  return withoutRecords(office, gone);
}
