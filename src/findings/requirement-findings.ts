/** Findings for items of the checklist that no rule and no open answer reports. */
import type { OpenReason, RequirementRow } from '../documents/requirements/requirement-row.ts';
import { findingWeights, type Finding, type FindingWeight } from './finding.ts';

type OpenRow = Extract<RequirementRow, { state: 'open' }>;

/** In the order of the checklist: one finding per item, one per thing to do, and one per fact that decides about items. */
export function requirementFindings(rows: readonly RequirementRow[]): Finding[] {
  const open = rows.filter((row): row is OpenRow => row.state === 'open');
  const items = open.filter((row) => row.reportedAs.includes(`requirement.${row.requirement.id}`)).map(itemFinding);
  return [
    ...items,
    ...sharedBy(open, 'toDo').map(({ reason, rows: waiting }) => toDoFinding(reason, waiting)),
    ...sharedBy(open, 'fact').map(({ reason, rows: waiting }) => factFinding(reason, waiting)),
  ];
}

function itemFinding(row: OpenRow): Finding {
  const { id, title, requires, cite } = row.requirement;
  const missing = row.reasons.filter(({ kind }) => kind === 'missing');
  return {
    id: `requirement.${id}`,
    rule: 'requirement',
    weight: weightOf(row),
    title: missing.length > 0 ? `No policy holds this yet: ${title}.` : `Not settled in the policies: ${title}.`,
    why: requires,
    fix:
      missing.length > 0
        ? 'Give the answers that bring it, or add a paragraph of your own.'
        : `Settle what the draft marks: ${fewOf(row.reasons.map(({ text }) => text))}.`,
    records: pathsOf(missing.length > 0 ? missing : row.reasons),
    citations: [cite],
  };
}

/** The first of many points; nobody reads hundreds. */
function fewOf(points: readonly string[]): string {
  const distinct = [...new Set(points)];
  const rest = distinct.length - 3;
  return rest > 0 ? `${distinct.slice(0, 3).join('; ')}; and ${rest} more` : distinct.join('; ');
}

/** What the office does by itself, or notes as done: one finding, whatever the number of items that ask for it. */
function toDoFinding(reason: OpenReason, rows: readonly OpenRow[]): Finding {
  return {
    id: `requirement.${reason.id}`,
    rule: 'requirement',
    weight: heaviest(rows.map(weightOf)),
    title: `Not noted as done: ${titlesOf(rows)}.`,
    why: [...new Set(rows.map(({ requirement }) => requirement.requires))].join(' '),
    fix: reason.text,
    records: pathsOf(reasonsOf(rows, reason)),
    citations: citationsOf(rows),
  };
}

/** Something that nobody knows, with the items that wait for it. */
function factFinding(reason: OpenReason, rows: readonly OpenRow[]): Finding {
  return {
    id: `requirement.${reason.id}`,
    rule: 'requirement',
    weight: rows.some(({ requirement }) => requirement.severity === 'must') ? 'unclear' : 'nice',
    title: `Not known yet: ${reason.text}`,
    why: `It decides whether the policy needs: ${titlesOf(rows)}.`,
    fix: 'Answer the question.',
    records: pathsOf(reasonsOf(rows, reason)),
    citations: citationsOf(rows),
  };
}

/** Good practice is nice to have. What the office follows by choice binds it less than a law does. */
function weightOf({ requirement, force }: OpenRow): FindingWeight {
  if (requirement.severity === 'should') return 'nice';
  return force === 'law' || force === 'lawOrChoice' ? 'must' : 'unclear';
}

function heaviest(weights: readonly FindingWeight[]): FindingWeight {
  return findingWeights.find((weight) => weights.includes(weight)) ?? 'nice';
}

/** The reasons of a kind, each with the rows that it keeps open, as far as they are reported under it. */
function sharedBy(open: readonly OpenRow[], kind: 'toDo' | 'fact'): { reason: OpenReason; rows: OpenRow[] }[] {
  const shared = new Map<string, { reason: OpenReason; rows: OpenRow[] }>();
  for (const row of open) {
    for (const reason of row.reasons.filter((one) => one.kind === kind)) {
      shared.set(reason.id, { reason, rows: [...(shared.get(reason.id)?.rows ?? []), row] });
    }
  }
  return [...shared.values()];
}

function reasonsOf(rows: readonly OpenRow[], { id }: OpenReason): OpenReason[] {
  return rows.flatMap((row) => row.reasons.filter((one) => one.id === id));
}

function titlesOf(rows: readonly OpenRow[]): string {
  return rows.map(({ requirement }) => requirement.title).join('; ');
}

function pathsOf(reasons: readonly OpenReason[]): string[] {
  return [...new Set(reasons.flatMap(({ records }) => records))];
}

function citationsOf(rows: readonly OpenRow[]): string[] {
  return [...new Set(rows.map(({ requirement }) => requirement.cite))];
}
