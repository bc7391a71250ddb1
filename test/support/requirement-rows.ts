/** Reads the matrix as its promise says: every cell has one state, and what it rests on is really there. */
import { draftsOf, type Draft } from '../../src/documents/requirements/drafts.ts';
import type { RequirementRow } from '../../src/documents/requirements/requirement-row.ts';
import { checkOffice } from '../../src/findings/check-office.ts';
import { allRecords, answersOf, type OfficeRecords } from '../../src/inventory/office-records.ts';

/** What is wrong with a matrix, one line each; empty for one that keeps its promise. */
export function matrixProblems(
  office: OfficeRecords,
  asOf: string,
  rows: readonly RequirementRow[],
  drafts: readonly Draft[] = draftsOf(office, asOf),
): string[] {
  const findings = new Set(checkOffice(office, asOf, drafts).map((one) => one.id));
  const paths = new Set(
    allRecords(office).flatMap(({ type, record }) => [record.id, ...answersOf(type, record).map((one) => one.path)]),
  );
  const blocks = new Map(drafts.map(({ policy, parts }) => [policy, new Set(parts.map((one) => one.id))]));
  return rows.flatMap((row) => {
    const lost = (list: readonly string[]): string[] => list.filter((path) => !paths.has(path));
    const say = (what: string, list: readonly string[]): string[] =>
      list.map((one) => `${row.requirement.id}: ${what} ${one}`);
    if (row.state === 'notApplicable') {
      const baseless = row.because.filter((one) => one.records.length === 0 && one.fact !== 'effectiveFrom');
      return [
        ...(row.because.length === 0 ? say('does not apply for no reason', ['']) : []),
        ...say(
          'no answer behind',
          baseless.map((one) => one.fact),
        ),
        ...say('no path', lost(row.because.flatMap((one) => one.records))),
      ];
    }
    const gone = row.blocks.filter((one) => !blocks.get(one.policy)?.has(one.block)).map((one) => one.block);
    if (row.state === 'satisfied') {
      const nothing = row.blocks.length + row.answers.length === 0;
      return [
        ...(nothing ? say('satisfied by nothing', ['']) : []),
        ...say('no block', gone),
        ...say('no path', lost(row.answers)),
      ];
    }
    const named = row.reasons.filter((one) => one.kind === 'finding' && !findings.has(one.id));
    const gaps = row.reasons.filter((one) => one.kind === 'gap' && !paths.has(one.id));
    const stable = row.reasons.filter((one) => one.kind === 'missing');
    return [
      ...(row.reasons.length === 0 ? say('open for no reason', ['']) : []),
      ...(row.reportedAs.length === 0 ? say('reported nowhere', ['']) : []),
      ...say('no block', gone),
      ...say('no finding', [...named.map((one) => one.id), ...row.reportedAs.filter((id) => !findings.has(id))]),
      ...say(
        'no gap',
        gaps.map((one) => one.id),
      ),
      ...say('no path', lost(row.reasons.flatMap((one) => one.records))),
      ...say(
        'another id',
        stable.filter((one) => one.id !== `${one.kind}.${row.requirement.id}`).map((one) => one.id),
      ),
      ...say(
        'no words',
        row.reasons.filter((one) => one.text === '').map((one) => one.id),
      ),
    ];
  });
}
