/**
 * The requirement matrix: each item of the checklist of California privacy policies is, for any office and day, satisfied by
 * named blocks, open for named reasons, or not applicable because of named facts. No item is ever silent.
 */
import { checkRecordsAndTexts } from '../../findings/check-records-and-texts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import { evaluate } from '../../library/condition.ts';
import { policyRequirements, requirementApplies, type PolicyRequirement } from '../../library/policy-requirements.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { factsOfOffice, valuesOf, type OfficeFacts } from './facts-of-office.ts';
import { findBlocks } from './find-blocks.ts';
import { findDone } from './find-done.ts';
import {
  askingFindings,
  reasonsWhereDue,
  reasonsWhereUnsettled,
  realPath,
  type Checked,
  type Looked,
} from './open-reasons.ts';
import type { Force, NotApplicableReason, OpenReason, RequirementRow } from './requirement-row.ts';
import { satisfactions } from './satisfactions.ts';
import { decidingFacts, factInWords, undecidedFacts } from './why.ts';
import { atOnce, each, type Steps } from '../steps.ts';

/** What is worked out already, so that nobody does it twice; for the same office and day. */
export interface WorkedOut {
  findings?: readonly Finding[] | undefined;
  drafts?: readonly Draft[] | undefined;
}

/** All 85 items in the order of the checklist, as they stand on a day (ISO date). */
export function requirementMatrix(office: OfficeRecords, asOf: string, known: WorkedOut = {}): RequirementRow[] {
  return atOnce(requirementsInSteps(office, asOf, known));
}

/** The same, item by item. */
export function* requirementsInSteps(
  office: OfficeRecords,
  asOf: string,
  known: WorkedOut = {},
): Steps<RequirementRow[]> {
  const drafts = known.drafts ?? draftsOf(office, asOf);
  const findings = known.findings ?? (yield* checkRecordsAndTexts(office, asOf, drafts));
  const checked: Checked = {
    office,
    facts: factsOfOffice(office, asOf),
    findings,
    asking: askingFindings(findings),
  };
  return yield* each(policyRequirements, (item) => rowOf(checked, drafts, item, asOf));
}

function rowOf(checked: Checked, drafts: readonly Draft[], item: PolicyRequirement, asOf: string): RequirementRow {
  const values = valuesOf(checked.facts);
  const applies = requirementApplies(item, values, asOf);
  if (applies === 'no') return { requirement: item, state: 'notApplicable', because: whyNot(checked, item, asOf) };
  const looked = look(checked.office, drafts, item, asOf);
  const force = forceOf(item, checked.facts);
  const { blocks } = looked.blocks;
  const due = reasonsWhereDue(checked, looked);
  // What is there in full is satisfied, also while nobody knows whether it has to be.
  if (due.length === 0) {
    return { requirement: item, state: 'satisfied', force, blocks, answers: looked.done?.answers ?? [] };
  }
  const reasons =
    applies === 'yes' ? due : reasonsWhereUnsettled(checked, undecidedFacts(item.appliesWhen, values), due);
  return { requirement: item, state: 'open', force, reasons, blocks, reportedAs: reportedAs(item, reasons) };
}

/** An item without an entry in the table is never satisfied, so that it is not silent. */
function look(office: OfficeRecords, drafts: readonly Draft[], item: PolicyRequirement, asOf: string): Looked {
  const wanted = satisfactions.get(item.id) ?? { needs: [[]] };
  return { item, wanted, blocks: findBlocks(office, drafts, wanted), done: findDone(office, asOf, wanted) };
}

/**
 * Other findings that report the item; facts that are asked for and things to do, each once for all items that wait for it;
 * and a finding of its own where a text is missing, or nothing else reports its gaps.
 */
function reportedAs(item: PolicyRequirement, reasons: readonly OpenReason[]): string[] {
  const others = reasons.flatMap(({ kind, id }) => {
    if (kind === 'finding') return [id];
    return kind === 'fact' || kind === 'toDo' ? [`requirement.${id}`] : [];
  });
  const own = others.length === 0 || reasons.some(({ kind }) => kind === 'missing');
  return own ? [`requirement.${item.id}`, ...others] : others;
}

function whyNot(checked: Checked, item: PolicyRequirement, asOf: string): NotApplicableReason[] {
  const values = valuesOf(checked.facts);
  const facts = evaluate(item.appliesWhen, values) === 'no' ? decidingFacts(item.appliesWhen, values) : [];
  const reasons = facts.map((fact): NotApplicableReason => {
    const { value, records } = checked.facts[fact];
    return { fact, text: factInWords(fact, value), records: records.map((path) => realPath(checked, path)) };
  });
  if (item.effectiveFrom === undefined || asOf >= item.effectiveFrom) return reasons;
  return [...reasons, { fact: 'effectiveFrom', text: `It binds from ${item.effectiveFrom}.`, records: [] }];
}

/** A law binds when the condition holds even without the office's choice to follow the CCPA. */
function forceOf(item: PolicyRequirement, facts: OfficeFacts): Force {
  if (item.severity === 'should') return 'goodPractice';
  const byLaw = evaluate(item.appliesWhen, { ...valuesOf(facts), followsCcpaByChoice: false });
  const all = evaluate(item.appliesWhen, valuesOf(facts));
  if (all === 'unknown') return 'unsettled';
  if (byLaw === 'unknown') return 'lawOrChoice';
  return byLaw === 'yes' ? 'law' : 'choice';
}
