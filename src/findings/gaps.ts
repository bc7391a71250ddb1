/** Findings for open answers: what nobody has answered, or only a pack has, where the answer matters. */
import type { GapWeight } from '../inventory/field.ts';
import { openAnswersOf } from '../inventory/answers-of-record.ts';
import { allRecords, recordTitle } from '../inventory/office-records.ts';
import { cite } from '../library/citations.ts';
import type { Finding, FindingWeight } from './finding.ts';
import { gapMatters } from './gap-matters.ts';
import type { CheckContext } from './rule.ts';

const weights: Record<GapWeight, FindingWeight> = { must: 'must', should: 'unclear', nice: 'nice' };

/** One finding per open answer of a field that asks for one, in the order of the records. */
export function gapFindings({ office }: CheckContext): Finding[] {
  return allRecords(office).flatMap(({ type, record }) =>
    openAnswersOf(type, record).flatMap(({ path, field, answer }): Finding[] => {
      if (answer.state === 'suggested') {
        return [
          {
            id: `suggested.${path}`,
            rule: 'suggested',
            weight: 'unclear',
            title: `${capitalize(field.label)} of ${quote(recordTitle(type, record))} is a suggestion that nobody has confirmed.`,
            why: 'A suggestion is never printed in an issued policy.',
            fix: 'Confirm it, or change it.',
            records: [path],
            citations: [],
          },
        ];
      }
      if (answer.state !== 'unknown' || !field.gap || !gapMatters(office, type, record, path)) return [];
      return [
        {
          id: `gap.${path}`,
          rule: 'gap',
          weight: weights[field.gap],
          title: `${capitalize(field.label)} of ${quote(recordTitle(type, record))} is not known yet.`,
          why: field.why ?? 'Until it is answered, a draft prints a marked gap here.',
          fix: field.ask,
          records: [path],
          citations: field.citation ? [cite(field.citation)] : [],
        },
      ];
    }),
  );
}

function quote(text: string): string {
  return `“${text}”`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
