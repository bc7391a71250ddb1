/** Findings for items of the checklist that no rule and no open answer reports. */
import type { OpenReason, RequirementRow } from '../documents/requirements/requirement-row.ts';
import type { Finding, FindingWeight } from './finding.ts';

type OpenRow = Extract<RequirementRow, { state: 'open' }>;

/** One finding per item, and one per fact that decides whether items apply; in the order of the checklist. */
export function requirementFindings(rows: readonly RequirementRow[]): Finding[] {
  const open = rows.filter((row): row is OpenRow => row.state === 'open');
  const items = open.filter((row) => row.reportedAs.includes(`requirement.${row.requirement.id}`)).map(itemFinding);
  return [...items, ...factFindings(open)];
}

function itemFinding(row: OpenRow): Finding {
  const { id, title, requires, cite } = row.requirement;
  const told = row.reasons.filter(({ kind }) => kind === 'missing' || kind === 'toDo');
  const reasons = told.length > 0 ? told : row.reasons;
  return {
    id: `requirement.${id}`,
    rule: 'requirement',
    weight: weightOf(row),
    title: titleOf(title, reasons),
    why: requires,
    fix: fixOf(reasons),
    records: pathsOf(reasons),
    citations: [cite],
  };
}

function titleOf(title: string, reasons: readonly OpenReason[]): string {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has('missing')) return `No policy holds this yet: ${title}.`;
  return kinds.has('toDo') ? `Not noted as done: ${title}.` : `Not settled in the policies: ${title}.`;
}

function fixOf(reasons: readonly OpenReason[]): string {
  const toDo = reasons.find(({ kind }) => kind === 'toDo');
  if (toDo) return toDo.text;
  if (reasons.some(({ kind }) => kind === 'missing'))
    return 'Give the answers that bring it, or add a paragraph of your own.';
  return `Settle what the draft marks: ${reasons.map(({ text }) => text).join('; ')}.`;
}

/** Good practice is nice to have. What the office follows by choice binds it less than a law does. */
function weightOf({ requirement, force }: OpenRow): FindingWeight {
  if (requirement.severity === 'should') return 'nice';
  return force === 'law' || force === 'lawOrChoice' ? 'must' : 'unclear';
}

/** One finding per open fact, with the items that wait for it. */
function factFindings(open: readonly OpenRow[]): Finding[] {
  const waiting = new Map<string, { reason: OpenReason; rows: OpenRow[] }>();
  for (const row of open) {
    for (const reason of row.reasons.filter(({ kind }) => kind === 'fact')) {
      const known = waiting.get(reason.id);
      waiting.set(reason.id, { reason, rows: [...(known?.rows ?? []), row] });
    }
  }
  return [...waiting].map(([fact, { reason, rows }]): Finding => {
    const must = rows.some(({ requirement }) => requirement.severity === 'must');
    return {
      id: `requirement.${fact}`,
      rule: 'requirement',
      weight: must ? 'unclear' : 'nice',
      title: `Not known yet: ${reason.text}`,
      why: `It decides whether the policy needs: ${rows.map(({ requirement }) => requirement.title).join('; ')}.`,
      fix: 'Answer the question.',
      records: reason.records,
      citations: [...new Set(rows.map(({ requirement }) => requirement.cite))],
    };
  });
}

function pathsOf(reasons: readonly OpenReason[]): string[] {
  return [...new Set(reasons.flatMap(({ records }) => records))];
}
