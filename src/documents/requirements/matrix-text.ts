/** The requirement matrix as lines of text: for files that people read, such as the record of a test run. */
import type { RequirementRow } from './requirement-row.ts';

/** `44 satisfied, 19 open, 22 not applicable`. */
export function countsInWords(rows: readonly RequirementRow[]): string {
  const count = (state: RequirementRow['state']): number => rows.filter((row) => row.state === state).length;
  return `${count('satisfied')} satisfied, ${count('open')} open, ${count('notApplicable')} not applicable`;
}

/** One line per item, with what the state rests on under it; all of it in the order of the checklist. */
export function matrixText(rows: readonly RequirementRow[]): string {
  return rows.map((row) => [headOf(row), ...groundsOf(row).map((ground) => `    ${ground}`)].join('\n')).join('\n');
}

const stateWords = { satisfied: 'satisfied', open: 'OPEN', notApplicable: 'not applicable' } as const;
const forceWords = {
  law: 'by law',
  choice: 'by choice',
  lawOrChoice: 'by law or by choice',
  goodPractice: 'good practice',
  unsettled: 'not settled whether it applies',
} as const;

function headOf(row: RequirementRow): string {
  const { id, title, cite } = row.requirement;
  const force = row.state === 'notApplicable' ? '' : ` (${forceWords[row.force]})`;
  return `${id}: ${stateWords[row.state]}${force}. ${title}. ${cite}`;
}

function groundsOf(row: RequirementRow): string[] {
  if (row.state === 'satisfied') {
    return [...row.blocks.map((one) => `${one.policy ?? 'draft'} ${one.block}`), ...row.answers];
  }
  if (row.state === 'notApplicable') return row.because.map((one) => `${one.text}${pathsInWords(one.records)}`);
  return [
    ...row.reasons.map((one) => `${one.kind} ${one.id}: ${one.text}${pathsInWords(one.records)}`),
    `reported as ${row.reportedAs.join(', ')}`,
  ];
}

/** Many paths would hide the point; the rest is counted. */
function pathsInWords(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 6).join(', ');
  return paths.length > 6 ? ` [${shown} and ${paths.length - 6} more]` : ` [${shown}]`;
}
