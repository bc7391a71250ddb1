/** Why an item of the checklist is open, in the order in which a person would deal with it. */
import type { Finding } from '../../findings/finding.ts';
import { answersOf, recordsOf, type OfficeRecords } from '../../inventory/office-records.ts';
import { isOpen } from '../../inventory/answer.ts';
import { recordTypes } from '../../inventory/record-id.ts';
import type { PolicyRequirement } from '../../library/policy-requirements.ts';
import type { RequirementFact } from '../../library/requirement-facts.ts';
import type { Gap, RecordPath } from '../block.ts';
import type { OfficeFacts } from './facts-of-office.ts';
import type { FoundBlocks } from './find-blocks.ts';
import type { OpenReason } from './requirement-row.ts';
import type { Satisfaction } from './satisfied-by/satisfaction.ts';
import { factInWords } from './why.ts';

export interface Checked {
  office: OfficeRecords;
  facts: OfficeFacts;
  findings: readonly Finding[];
  /** The paths of all answers; every other path is cut to its record. */
  paths: ReadonlyMap<RecordPath, { open: boolean }>;
}

/** The paths of all answers of an office, with the state that matters here. */
export function answerPaths(office: OfficeRecords): Checked['paths'] {
  return new Map(
    recordTypes.flatMap((type) =>
      recordsOf(office, type).flatMap((record) =>
        answersOf(type, record).map(({ path, answer }) => [path, { open: isOpen(answer) }] as const),
      ),
    ),
  );
}

/** Reasons for an item that applies. None: it is satisfied. */
export function reasonsWhereDue(
  checked: Checked,
  item: PolicyRequirement,
  wanted: Satisfaction,
  found: FoundBlocks,
): OpenReason[] {
  const hand = byHand(item, wanted);
  if (hand !== undefined) return [hand];
  const reasons = [
    ...found.gaps.map((gap) => gapReason(checked, gap)),
    ...findingReasons(checked, wanted.brokenBy ?? []),
    ...(wanted.brokenByUntruth ? checked.findings.filter((one) => one.weight === 'untrue').map(findingReason) : []),
  ];
  if (found.complete) return distinct(reasons);
  const explained = findingReasons(checked, wanted.explainedBy ?? []).filter(
    (one) => wanted.explainedWith === undefined || wanted.explainedWith.test(one.text),
  );
  return distinct([...reasons, ...(explained.length > 0 ? explained : [missing(checked, item, wanted)])]);
}

/**
 * Reasons for an item of which nobody knows whether it applies: the questions that would tell, then the gaps in what the
 * policies hold of it already. That nothing is there is no reason yet.
 */
export function reasonsWhereUnsettled(
  checked: Checked,
  item: PolicyRequirement,
  wanted: Satisfaction,
  undecided: readonly RequirementFact[],
  due: readonly OpenReason[],
): OpenReason[] {
  const held = due.filter((one) => one.kind === 'gap' || one.kind === 'finding');
  return distinct([...questionsAbout(checked, item, wanted, undecided), ...held]);
}

function questionsAbout(
  checked: Checked,
  item: PolicyRequirement,
  wanted: Satisfaction,
  undecided: readonly RequirementFact[],
): OpenReason[] {
  const unasked: RequirementFact[] = [];
  const asked = undecided.flatMap((fact): OpenReason[] => {
    const open = checked.facts[fact].records.filter((path) => checked.paths.get(path)?.open);
    if (open.length === 0) unasked.push(fact);
    return open.map((path) => gapReason(checked, { path, missing: factInWords(fact, undefined), state: 'unknown' }));
  });
  const hand = byHand(item, wanted);
  if (unasked.length === 0) return hand ? [...asked, hand] : asked;
  const questions = unasked.map((fact) => factInWords(fact, undefined)).join(' ');
  const records = unasked.flatMap((fact) => checked.facts[fact].records.map((path) => realPath(checked, path)));
  return [...asked, hand ?? { kind: 'hand', id: `hand.${item.id}`, text: questions, records: [...new Set(records)] }];
}

/** A path that exists: an answer, or else its record. */
export function realPath({ paths }: Pick<Checked, 'paths'>, path: RecordPath): RecordPath {
  return paths.has(path) ? path : (path.split('.')[0] ?? path);
}

function byHand(item: PolicyRequirement, wanted: Satisfaction): OpenReason | undefined {
  if (wanted.byHand === undefined) return undefined;
  return { kind: 'hand', id: `hand.${item.id}`, text: wanted.byHand, records: [] };
}

/** A gap that the check reports too goes under the id of that finding. */
function gapReason(checked: Checked, gap: Gap): OpenReason {
  const path = realPath(checked, gap.path);
  const found = checked.findings.find((one) => one.id === `gap.${path}` || one.id === `suggested.${path}`);
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

/** No block says it, and no finding tells why: the answers that would bring the block. */
function missing(checked: Checked, item: PolicyRequirement, wanted: Satisfaction): OpenReason {
  const organization = checked.office.organization[0]?.id ?? '';
  const places = (wanted.answeredAt ?? []).flatMap((place) => {
    const [type = '', field = ''] = place.split('.');
    const known = recordTypes.find((one) => one === type);
    const records = known === undefined ? [] : recordsOf(checked.office, known);
    return records.length === 0 ? [organization] : records.map((record) => `${record.id}.${field}`);
  });
  const text = `No policy says it yet: ${item.requires}`;
  return { kind: 'missing', id: `missing.${item.id}`, text, records: [...new Set(places)] };
}

function distinct(reasons: readonly OpenReason[]): OpenReason[] {
  return [...new Map(reasons.map((reason) => [reason.id, reason])).values()];
}
