/** The open points of a year in the order in which they are asked, and which comes next. */
import type { Answer } from '../../../../../src/inventory/answer.ts';
import { titleOfRecord, type OfficeRecords } from '../../../../../src/inventory/office-records.ts';
import { typeOfId, type RecordType } from '../../../../../src/inventory/record-id.ts';
import type { RecordPath } from '../../../../../src/documents/block.ts';
import type { Ledger } from '../../../../../src/disclosure/year-list.ts';

/** The reasons of accepted points, by path. */
export type Reasons = Readonly<Record<RecordPath, string>>;

export interface Point {
  path: RecordPath;
  recordId: string;
  field: string;
  /** Title of the record. */
  title: string;
  /** Why it may stay open; undefined until somebody has accepted it. */
  reason: string | undefined;
}

/** What can make other points go away is asked first: the size of the office, then what went to whom, then the companies. */
const recordOrder: readonly (RecordType | undefined)[] = ['organization', 'disclosure', 'dataElement', 'recipient'];
const fieldOrder = ['recipientMarketing', 'happens', 'from', 'until', 'elements', 'name', 'address', 'products'];

/** Every open point, those of one record together. */
export function pointsOf(office: OfficeRecords, missing: Ledger['missing'], reasons: Reasons): Point[] {
  const points = missing.map(({ path }): Point => {
    const [recordId = '', field = ''] = path.split('.');
    return { path, recordId, field, title: titleOfRecord(office, recordId), reason: reasons[path] };
  });
  const rank = ({ recordId, field }: Point): number[] => [
    recordOrder.indexOf(typeOfId(recordId)),
    Number(recordId.replaceAll(/\D/g, '')),
    fieldOrder.indexOf(field),
  ];
  return points.toSorted((first, second) => {
    const other = rank(second);
    return (
      rank(first)
        .map((one, index) => one - (other[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  });
}

/** The points that nobody has settled or accepted. */
export function stillOpen(points: readonly Point[]): Point[] {
  return points.filter(({ reason }) => reason === undefined);
}

/** The next open point behind the given one, or the first one left; undefined when all are settled. */
export function nextPoint(points: readonly Point[], after: RecordPath | undefined): Point | undefined {
  const at = points.findIndex(({ path }) => path === after);
  return stillOpen(points.slice(at + 1))[0] ?? stillOpen(points).find(({ path }) => path !== after);
}

/** The same, when the given point may be settled by now and no longer be among what is missing. */
export function nextAfter(
  office: OfficeRecords,
  missing: Ledger['missing'],
  reasons: Reasons,
  after: RecordPath,
): Point | undefined {
  const settled = missing.some(({ path }) => path === after) ? [] : [{ path: after, words: '' }];
  return nextPoint(pointsOf(office, [...missing, ...settled], reasons), after);
}

/** Questions that “none” or “does not apply” answers as well as a value. */
const settledByNone = ['products', 'from', 'until', 'shineTheLightCategories'];

/** Whether the answer settles the point. The list needs most answers themselves: “no address” is no address. */
export function settles(field: string, answer: Answer<unknown>): boolean {
  if (answer.state === 'given') return true;
  return (answer.state === 'none' || answer.state === 'doesNotApply') && settledByNone.includes(field);
}
