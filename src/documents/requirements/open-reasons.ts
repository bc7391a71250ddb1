/** Why an item of the checklist is open, in the order in which a person would deal with it. */
import type { Finding } from '../../findings/finding.ts';
import { organizationOf, recordsOf, type OfficeRecords } from '../../inventory/office-records.ts';
import { isOpen } from '../../inventory/answer.ts';
import { recordTypes } from '../../inventory/record-id.ts';
import type { PolicyRequirement } from '../../library/policy-requirements.ts';
import type { RequirementFact } from '../../library/requirement-facts.ts';
import type { Gap, RecordPath } from '../block.ts';
import type { OfficeFacts } from './facts-of-office.ts';
import type { FoundBlocks } from './find-blocks.ts';
import type { FoundDone } from './find-done.ts';
import type { OpenReason } from './requirement-row.ts';
import type { Satisfaction } from './satisfied-by/satisfaction.ts';
import { factInWords } from './why.ts';
import { answerAt } from '../../inventory/answers-of-record.ts';

export interface Checked {
  office: OfficeRecords;
  facts: OfficeFacts;
  findings: readonly Finding[];
  /** The findings that ask for an answer, or ask to confirm or to mend it, by its path. */
  asking: ReadonlyMap<RecordPath, Finding>;
}

/** An item with what satisfies it, and what was found of that. */
export interface Looked {
  item: PolicyRequirement;
  wanted: Satisfaction;
  blocks: FoundBlocks;
  done: FoundDone | undefined;
}

/** The findings about single answers, by the path of the answer. */
export function askingFindings(findings: readonly Finding[]): Checked['asking'] {
  const asking = findings.filter(({ rule }) => rule === 'gap' || rule === 'suggested' || rule === 'unsettled');
  return new Map(asking.map((one) => [one.id.slice(one.rule.length + 1), one]));
}

/** Reasons for an item that applies. None: it is satisfied. */
export function reasonsWhereDue(checked: Checked, looked: Looked): OpenReason[] {
  const { wanted, blocks } = looked;
  const broken = [
    ...findingReasons(checked, wanted.brokenBy ?? []),
    ...(wanted.brokenByUntruth ? checked.findings.filter((one) => one.weight === 'untrue').map(findingReason) : []),
  ];
  const reasons = [...blocks.gaps.map((gap) => gapReason(checked, gap)), ...broken, ...toDo(looked)];
  if (blocks.complete) return distinct(reasons);
  const explained = findingReasons(checked, wanted.explainedBy ?? []).filter(
    (one) => wanted.explainedWith === undefined || wanted.explainedWith.test(one.text),
  );
  return distinct([...reasons, ...(explained.length + broken.length > 0 ? explained : [missing(checked, looked)])]);
}

/**
 * Reasons for an item of which nobody knows whether it applies: the questions that would tell, then the gaps in what the
 * policies hold of it already. That nothing is there is no reason yet.
 */
export function reasonsWhereUnsettled(
  checked: Checked,
  undecided: readonly RequirementFact[],
  due: readonly OpenReason[],
): OpenReason[] {
  const held = due.filter((one) => one.kind === 'gap' || one.kind === 'finding');
  return distinct([...questionsAbout(checked, undecided), ...held]);
}

/** The findings that ask for the facts already. Only where there are none, the facts themselves are asked for. */
function questionsAbout(checked: Checked, undecided: readonly RequirementFact[]): OpenReason[] {
  const places = (fact: RequirementFact): RecordPath[] =>
    checked.facts[fact].records.filter((path) => isOpenAt(checked, path));
  const asked = undecided.flatMap((fact) => places(fact).flatMap((path) => checked.asking.get(path) ?? []));
  if (asked.length > 0) return asked.map(findingReason);
  return undecided.map((fact): OpenReason => {
    const open = places(fact);
    const known = checked.facts[fact].records.map((path) => realPath(checked, path));
    const records = [...open, ...known, organizationOf(checked.office).id].slice(
      0,
      Math.max(1, open.length, known.length),
    );
    return { kind: 'fact', id: fact, text: factInWords(fact, undefined), records: [...new Set(records)] };
  });
}

/** A path that exists: an answer, or else its record. */
export function realPath({ office }: Pick<Checked, 'office'>, path: RecordPath): RecordPath {
  return answerAt(office, path) === undefined ? (path.split('.')[0] ?? path) : path;
}

function isOpenAt({ office }: Checked, path: RecordPath): boolean {
  const found = answerAt(office, path);
  return found !== undefined && isOpen(found.answer);
}

/** A gap that the check reports too goes under the id of that finding. */
function gapReason(checked: Checked, gap: Gap): OpenReason {
  const path = realPath(checked, gap.path);
  const found = checked.asking.get(path);
  return found ? findingReason(found) : { kind: 'gap', id: path, text: gap.missing, records: [path] };
}

function findingReasons({ findings }: Checked, keys: readonly string[]): OpenReason[] {
  return findings
    .filter((one) => keys.some((key) => one.id === key || one.id.startsWith(`${key}.`)))
    .map(findingReason);
}

function findingReason(finding: Finding): OpenReason {
  return { kind: 'finding', id: finding.id, text: finding.title, records: finding.records };
}

/** What the office has not noted as done. */
function toDo({ wanted, done }: Looked): OpenReason[] {
  if (wanted.done === undefined || done === undefined || done.complete) return [];
  return [{ kind: 'toDo', id: wanted.done.is, text: wanted.done.toDo, records: done.lacking }];
}

/** No block says it, and no finding tells why: the answers that would bring the block. */
function missing(checked: Checked, { item, wanted }: Looked): OpenReason {
  const { id } = organizationOf(checked.office);
  const places = (wanted.answeredAt ?? []).flatMap((place) => {
    const [type = '', field = ''] = place.split('.');
    const known = recordTypes.find((one) => one === type);
    const records = known === undefined ? [] : recordsOf(checked.office, known);
    return records.length === 0 ? [id] : records.map((record) => `${record.id}.${field}`);
  });
  const text = `No policy says it yet: ${item.requires}`;
  return {
    kind: 'missing',
    id: `missing.${item.id}`,
    text,
    records: places.length === 0 ? [id] : [...new Set(places)],
  };
}

function distinct(reasons: readonly OpenReason[]): OpenReason[] {
  return [...new Map(reasons.map((reason) => [reason.id, reason])).values()];
}
