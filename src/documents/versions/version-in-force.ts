/** The issued versions of a policy: which one applied on a day, which number comes next, when the next review is due. */
import { valueOf } from '../../inventory/answer.ts';
import type { IssuedVersion } from '../../inventory/issued-version.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';

/** The issued versions of a policy, oldest first. */
export function versionsOf(office: OfficeRecords, policyId: string): IssuedVersion[] {
  return office.issuedVersion
    .filter((one) => valueOf(one.policy) === policyId)
    .toSorted((first, second) => numberOf(first) - numberOf(second));
}

/** The version of a policy that applied on a day (ISO date): the latest one in force by then; undefined before the first. */
export function versionInForce(office: OfficeRecords, policyId: string, date: string): IssuedVersion | undefined {
  return versionsOf(office, policyId).findLast((one) => {
    const from = valueOf(one.effectiveDate);
    return from !== undefined && from <= date;
  });
}

/** The number of the version that would be issued next: 1 for the first. */
export function nextNumber(office: OfficeRecords, policyId: string): number {
  return Math.max(0, ...versionsOf(office, policyId).map(numberOf)) + 1;
}

/**
 * The day by which a version has to be read again: twelve months after it was issued or last reviewed, as Civ. Code
 * 1798.130(a)(5) asks (ISO date). Undefined when it does not tell when it was issued.
 */
export function nextReviewDue(office: OfficeRecords, version: IssuedVersion): string | undefined {
  const reviews = office.policyReview.filter((one) => valueOf(one.version) === version.id);
  const days = [valueOf(version.issuedOn), ...reviews.map((one) => valueOf(one.reviewedOn))];
  const last = days
    .filter((day): day is string => day !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : twelveMonthsAfter(last);
}

/** The same day a year later (ISO dates); February 28 for a leap day. */
export function twelveMonthsAfter(day: string): string {
  const [year = '', month, date] = day.split('-');
  const next = String(Number(year) + 1).padStart(4, '0');
  return `${next}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}

function numberOf(version: IssuedVersion): number {
  return valueOf(version.number) ?? 0;
}
