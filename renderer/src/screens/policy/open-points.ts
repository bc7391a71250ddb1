/** What stands open when a version is to be issued, and what has been accepted with a reason so far. */
import type { IssueCheck } from '../../../../src/documents/versions/issue-check.ts';

export interface OpenPoint {
  /** What `policy.issue` takes: the path of the answer, or the id of the finding. */
  path: string;
  kind: 'untrue' | 'gap';
  title: string;
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
    ...[...byPath].map(([path, same]): OpenPoint => ({
      path,
      kind: 'gap',
      title: `${same[0]?.record ?? ''}: ${[...new Set(same.map((gap) => gap.missing))].join('; ')}`,
      why: '',
      fixAt: path,
    })),
  ];
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
