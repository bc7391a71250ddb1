/** What stands open when a version is to be issued, and what has been accepted with a reason so far. */
import type { IssueCheck } from '../../../../src/documents/versions/issue-check.ts';
import { answerOf, findRecord, type OfficeRecords } from '../../../../src/inventory/office-records.ts';

export interface OpenPoint {
  /** What `policy.issue` takes: the path of the answer, or the id of the finding. */
  path: string;
  kind: 'untrue' | 'gap';
  title: string;
  /** The title in two: whose answer it is, and what is missing in it. For a gap only. */
  record?: string;
  missing?: string;
  /** Why it matters, for a finding. */
  why: string;
  /** Where it is mended. */
  fixAt: string | undefined;
}

/** The points of a check, statements that look untrue first; an answer that is missing in several places comes once. */
export function openPoints({ untrue, gaps }: Pick<IssueCheck, 'untrue' | 'gaps'>): OpenPoint[] {
  const byPath = Map.groupBy(gaps, (gap) => gap.path);
  return [
    ...untrue.map((finding): OpenPoint => {
      const { id, title, why, records } = finding;
      return { path: id, kind: 'untrue', title, why, fixAt: records[0] };
    }),
    ...[...byPath].map(([path, same]): OpenPoint => {
      const record = same[0]?.record ?? '';
      const missing = [...new Set(same.map((gap) => withoutName(gap.missing, record)))].join('; ');
      return { path, kind: 'gap', title: `${record}: ${missing}`, record, missing, why: '', fixAt: path };
    }),
  ];
}

/** What is missing, without the name of the record at its end: the name stands beside it already. */
export function withoutName(missing: string, name: string): string {
  const end = `: ${name}`.toLowerCase();
  return missing.toLowerCase().endsWith(end) ? missing.slice(0, -end.length) : missing;
}

/** Whether a point waits only for somebody to confirm what was suggested. */
export function isSuggested(office: OfficeRecords, { kind, path }: Pick<OpenPoint, 'kind' | 'path'>): boolean {
  const [id = '', field = ''] = path.split('.');
  const record = kind === 'gap' ? findRecord(office, id) : undefined;
  return record !== undefined && Object.hasOwn(record, field) && answerOf(record, field).state === 'suggested';
}

/** The reasons by path, as one line each. */
export type Reasons = Readonly<Record<string, string>>;

/** The points that have no reason yet. */
export function withoutReason(points: readonly OpenPoint[], reasons: Reasons): OpenPoint[] {
  return points.filter((point) => oneLine(reasons[point.path] ?? '') === '');
}

/** What the command takes: every point with its reason. */
export function acceptedPoints(points: readonly OpenPoint[], reasons: Reasons): { path: string; reason: string }[] {
  return points.map(({ path }) => ({ path, reason: oneLine(reasons[path] ?? '') }));
}

/** The first reason, given to every missing answer that has none. What is untrue needs a reason of its own. */
export function sameReason(points: readonly OpenPoint[], reasons: Reasons): Reasons {
  const first = points.map((point) => oneLine(reasons[point.path] ?? '')).find((reason) => reason !== '');
  if (first === undefined) return reasons;
  const gaps = points.filter(({ kind }) => kind === 'gap');
  return { ...reasons, ...Object.fromEntries(withoutReason(gaps, reasons).map((point) => [point.path, first])) };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
