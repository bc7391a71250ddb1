/** What somebody has to do something about one by one. */
import type { Finding } from '../findings/finding.ts';

/** From so many suggestions on, the walk is the quicker way: it shows them as lists and asks once for each list. */
const manySuggestions = 10;

/** The findings that nobody has set aside, without suggestions where there are many: those are one thing to do, in the walk. */
export function pointsToDo(findings: readonly Finding[]): Finding[] {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const points = open.filter(({ rule }) => rule !== 'suggested');
  return open.length - points.length < manySuggestions ? open : points;
}
