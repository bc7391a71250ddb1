/** A plain no that another answer denies: how it is found, and how it is reported. */
import { joinWords } from '../../documents/wording/periods-and-dates.ts';
import type { RecordPath } from '../../documents/block.ts';
import { answerAt } from '../../inventory/answers-of-record.ts';
import { titleOfRecord } from '../../inventory/office-records.ts';
import { cite } from '../../library/citations.ts';
import type { Finding, FindingWeight } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

export interface Denial {
  /** The answer that says no, e.g. `V-001.neverGets`. */
  no: RecordPath;
  /** The records, or answers, that say otherwise; never empty. */
  yes: readonly RecordPath[];
  /** Makes the id unique where one answer can be denied by several records, each settled for itself. */
  about?: string;
  /** What the no says and what the others say, as the end of “…, but …”. */
  says: string;
  but: string;
  /** Left out, it is untrue: one of the two cannot be so. */
  weight?: FindingWeight;
  fix: string;
}

/** Looks for one kind of contradiction. */
export type FindDenials = (context: CheckContext) => readonly Denial[];

/** The finding, with both sides; it cites what asks for the answer that says no. */
export function denialFinding({ everything }: CheckContext, denial: Denial): Finding {
  const { no, yes, about, says, but, weight = 'untrue', fix } = denial;
  const citation = answerAt(everything, no)?.field.citation;
  return {
    id: `denied.${no}${about === undefined ? '' : `.${about}`}`,
    rule: 'denied',
    weight,
    title: `${says}, but ${but}.`,
    why: 'Two answers say the opposite, so one of them is not so. Documents rest on both.',
    fix,
    records: [...new Set([no, ...yes])],
    citations: citation === undefined ? [] : [cite(citation)],
  };
}

/** “Postwell” and “Reminders”: the records by their names, of many the first. */
export function named({ everything }: CheckContext, ids: readonly string[]): string {
  const names = ids.slice(0, 3).map((id) => `“${titleOfRecord(everything, id)}”`);
  const rest = ids.length - names.length;
  return joinWords(rest > 0 ? [...names, `${rest} more`] : names);
}

/** The ids of records. */
export function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
